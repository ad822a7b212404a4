const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Invented identity numbers: the check digit is right, the serial comes from the reserved range 900–999. A division and birthday hold a
 * hundred; a full one moves on to the next day.
 */
export const identityNumbers = (): ((division: string, birth: Date, gender: '1' | '2') => string) => {
  const used = new Map<string, number>();
  return (division, birth, gender) => {
    const day = new Date(birth);
    for (;;) {
      const date = day.toISOString().slice(0, 10).replaceAll('-', '');
      const slot = `${division}${date}${gender}`;
      const nth = used.get(slot) ?? 0;
      if (nth < 50) {
        used.set(slot, nth + 1);
        const body = `${division}${date}${900 + nth * 2 + (gender === '1' ? 1 : 0)}`;
        const sum = IDENTITY_WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
        return body + ('10X98765432'[sum % 11] ?? '');
      }
      day.setUTCDate(day.getUTCDate() + 1);
    }
  };
};

/** An invented credit code with both check characters right (GB 32100, GB 11714); serials up to 31⁶. `kind`: 91 company, 92 individual business, 12 public body. */
export const creditCode = (kind: string, division: string, serial: number): string => {
  let digits = '';
  for (let left = serial; digits.length < 6; left = Math.floor(left / 31)) digits = (CREDIT_ALPHABET[left % 31] ?? '0') + digits;
  const body = `MA${digits}`;
  const organisation = ORGANISATION_WEIGHTS.reduce((total, weight, index) => total + weight * ALPHANUMERIC.indexOf(body[index] ?? '0'), 0);
  const rest = 11 - (organisation % 11);
  const head = kind + division + body + (rest === 10 ? 'X' : rest === 11 ? '0' : String(rest));
  let sum = 0;
  let weight = 1;
  for (const character of head) {
    sum += CREDIT_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return head + (CREDIT_ALPHABET[(31 - (sum % 31)) % 31] ?? '');
};

/** Numbers that no network gives out in this form (199 0000 0000 and on); nothing is ever sent to them. */
export const phoneNumbers = (): (() => string) => {
  let serial = 0;
  return () => {
    serial += 1;
    return `199${String(serial).padStart(8, '0')}`;
  };
};
