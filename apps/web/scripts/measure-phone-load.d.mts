/** Most bytes after gzip that the phone page may load. */
export const BUDGET: number;
export const measure: (dist: URL) => { readonly file: string; readonly bytes: number }[];
