/** A key that nobody else has, for a command that may be sent twice. `crypto.randomUUID` is missing on plain http and on old browsers. */
export const randomKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
