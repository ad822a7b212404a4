/** Whether a bank card number (16–19 digits) passes Luhn. Passbook accounts do not and need not. */
export const isCardNumber = (text: string): boolean => /^\d{16,19}$/u.test(text) && luhnRest(text) === 0;

const luhnRest = (digits: string): number => {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10;
};
