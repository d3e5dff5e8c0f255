/**
 * The code of a new action: the document's, and the number that it is known by there, so that the same file makes the same
 * codes wherever it is taken over. `ALMATY_YOUTH_PLAN_2025` and `1.10` give `ALMATY_YOUTH_PLAN_2025_1_10`; a sign that
 * codes do not have is written by its place in Unicode.
 */
export function codeOfAction(document: string, number: string): string {
  const written = Array.from(number, (sign) => {
    if (/[A-Z0-9]/.test(sign)) return sign;
    return sign === '.' ? '_' : `_U${sign.codePointAt(0)?.toString(16).toUpperCase()}`;
  });
  return `${document}_${written.join('')}`;
}
