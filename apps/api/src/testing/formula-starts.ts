/** Texts that a spreadsheet would run if nothing kept it from it, by how each begins. */
export const FORMULA_STARTS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
] as const;
