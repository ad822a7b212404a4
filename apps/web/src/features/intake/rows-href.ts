/** A list with exactly the rows of a figure. */
export const rowsHref = (list: '/applicants' | '/placements', where: object): string =>
  `${list}?where=${encodeURIComponent(JSON.stringify(where))}`;
