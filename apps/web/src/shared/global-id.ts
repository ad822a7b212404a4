/** The uuid inside a global id (base64url of 'Type:uuid'); undefined when it is none. */
export const uuidOf = (globalId: string): string | undefined => {
  try {
    const text = atob(globalId.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[A-Za-z]+:([0-9a-f-]{36})$/u.exec(text)?.[1];
  } catch {
    return undefined;
  }
};

/** The global id of a record whose uuid is known. */
export const globalIdOf = (type: string, uuid: string): string =>
  btoa(`${type}:${uuid}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** An id from the address: a global id, or a bare uuid as links in messages have it. */
export const idInAddress = (type: string, id: string | undefined): string =>
  id !== undefined && /^[0-9a-f]{8}-[0-9a-f-]{27}$/u.test(id) ? globalIdOf(type, id) : (id ?? '');
