/** What is wrong with a new password. */
export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'IS_USERNAME' | 'TOO_SIMPLE';

export const PASSWORD_MIN = 10;
/** bcrypt-like hashes are slow by design; a longer text is only a way to keep the server busy */
export const PASSWORD_MAX = 128;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Ten characters or more, not the user name (nor containing it with little else), not one character or one run repeated. No rules of
 * composition: length is what counts. Null: fine.
 */
export const passwordFault = (password: string, username: string): PasswordFault | null => {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return 'TOO_SHORT';
  if (length > PASSWORD_MAX) return 'TOO_LONG';
  const [word, name] = [plain(password), plain(username)];
  if (name !== '' && (word === name || (name.length >= 4 && word.includes(name) && word.length - name.length < 4))) return 'IS_USERNAME';
  if (new Set(word).size < 4 || '01234567890123456789'.includes(word) || '98765432109876543210'.includes(word)) return 'TOO_SIMPLE';
  return null;
};
