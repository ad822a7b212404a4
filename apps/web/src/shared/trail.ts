/** The list one came from: where to go back to, and which record is before and after this one. Lives as long as the tab. */
export type Trail = { href: string; ids: readonly string[] };
const KEY = 'fuzhi.trail';
const MOST = 2000;

export const keepTrail = (list: string, trail: Trail): void => {
  try {
    sessionStorage.setItem(`${KEY}.${list}`, JSON.stringify({ href: trail.href, ids: trail.ids.slice(0, MOST) }));
  } catch {
    /* a full or blocked store only costs the arrows */
  }
};

/** Undefined when one came by another way. */
export const readTrail = (list: string): Trail | undefined => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(`${KEY}.${list}`) ?? 'null') as Trail | null;
    return kept === null || !Array.isArray(kept.ids) ? undefined : kept;
  } catch {
    return undefined;
  }
};

export const neighbours = (
  trail: Trail | undefined,
  id: string,
): { before: string | undefined; after: string | undefined; place: number; count: number } | undefined => {
  const at = trail?.ids.indexOf(id) ?? -1;
  return trail === undefined || at < 0
    ? undefined
    : { before: trail.ids[at - 1], after: trail.ids[at + 1], place: at + 1, count: trail.ids.length };
};
