/**
 * The numbers that notes and remarks on checks say and that no source prints, by how they are written in both languages;
 * each worked out here again from what is printed.
 */
export const WORKED_OUT_IN_NOTES: Readonly<Record<string, readonly number[]>> = {
  // NEET in thousands: the base that 29 thousand and 6.1 % need at the precision they are printed with, and 25 and 5.7 %.
  '463': [28.5 / 0.0615],
  '488': [29.5 / 0.0605],
  '426': [24.5 / 0.0575],
  '451': [25.5 / 0.0565],
  // Placed in jobs: all but training, grants and courses.
  '23 773': [25_313 - 858 - 448 - 234],
  '4 804': [4_839 - 35],
  // Places in new dormitories: all but those of the modernised one.
  '1 117': [1_477 - 360],
  // Millions of tenge a republican channel, in 2020 and as planned.
  '27,0': [108 / 4],
  '27,6': [138 / 5],
  // Millions of square centimetres ordered of each newspaper, from what it printed and by how much that was over.
  '1,1': [1.833695 / 1.667, 1.789765 / 1.627],
  // Tenge a school, and the least that is plausible.
  '2 642': [26_419 / 10],
  '60 000': [60_000],
};
