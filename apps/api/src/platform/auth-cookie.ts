/** The session cookie. `__Host-` ties it to this host and path and to https; browsers refuse that prefix over plain http. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-fuzhi_session' : 'fuzhi_session');

/** The cookie's value in a Cookie header. Two cookies of the name mean that somebody planted one: then neither counts. */
export const readCookie = (header: string | undefined, secure: boolean): string | null => {
  if (header === undefined) return null;
  const name = cookieName(secure);
  const values = header
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  return values.length === 1 ? (values[0] ?? null) : null;
};

/** A Set-Cookie line. No Expires: the browser forgets it when it closes; the server's own ends are stricter anyway. */
export const sessionCookie = (value: string, secure: boolean): string =>
  `${cookieName(secure)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

export const clearedCookie = (secure: boolean): string => `${sessionCookie('', secure)}; Max-Age=0`;
