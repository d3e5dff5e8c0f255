/** The day of a database `date`, which arrives as midnight UTC: `2021-05-31`. */
export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);
