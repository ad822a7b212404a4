import { words } from '../kernel/rejection-type.ts';

/** What is wrong with a new password. */
export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'HAS_USERNAME' | 'TOO_SIMPLE';

export const PASSWORD_MIN = 10;
/** argon2id reads the whole text before it starts: beyond this a longer one protects nobody better and only keeps the server busy */
export const PASSWORD_MAX = 128;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const RUNS = ['01234567890123456789', '98765432109876543210', 'qwertyuiop'];
const isSimple = (word: string): boolean => new Set(word).size < 4 || RUNS.some((run) => run.includes(word)) || /^password\d*$/u.test(word);

/**
 * The one rule for new passwords, wherever one is set: ten characters or more, the user name nowhere in it, not one character or run
 * repeated, none of the commonest. No rules of composition: length is what counts (NIST SP 800-63B). Where the user name is not known
 * yet it is judged without. Null: fine.
 */
export const passwordFault = (password: string, username = ''): PasswordFault | null => {
  if ([...password].length < PASSWORD_MIN) return 'TOO_SHORT';
  // in the units that the field of the sign-in counts, or a long one of rare characters would be set and never accepted
  if (password.length > PASSWORD_MAX) return 'TOO_LONG';
  const [word, name] = [plain(password), plain(username.trim())];
  if (name !== '' && word.includes(name)) return 'HAS_USERNAME';
  return isSimple(word) ? 'TOO_SIMPLE' : null;
};

/** What is said to each fault. */
export const PASSWORD_FAULT_WORDS: { readonly [F in PasswordFault]: ReturnType<typeof words> } = {
  TOO_SHORT: words(
    `密码少于 ${String(PASSWORD_MIN)} 位。`,
    `The password has fewer than ${String(PASSWORD_MIN)} characters.`,
    '请用更长的密码，可以是几个词连在一起。',
    'Use a longer one; several words in a row will do.',
  ),
  TOO_LONG: words(
    `密码超过 ${String(PASSWORD_MAX)} 位。`,
    `The password has more than ${String(PASSWORD_MAX)} characters.`,
    '请缩短。',
    'Shorten it.',
  ),
  HAS_USERNAME: words(
    '密码中含有用户名。',
    'The password contains the user name.',
    '请换一个不含用户名的密码。',
    'Choose one without the user name in it.',
  ),
  TOO_SIMPLE: words(
    '密码太简单。',
    'The password is too simple.',
    '请不要用重复或连续的字符，也不要用常见的密码。',
    'Use no repeated or running characters and no common password.',
  ),
};
