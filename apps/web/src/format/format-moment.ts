const two = (number: number): string => String(number).padStart(2, '0');

/** The time of day where the reader is: `14:03:27`, as both languages write it. */
export const formatTimeOfDay = (at: Date): string =>
  [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');

/** The same without seconds: `14:03`. */
export const formatHour = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** A moment where the reader is: `22.11.2026 14:03`, as both languages write it. */
export const formatMoment = (at: Date): string =>
  `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()} ${formatHour(at)}`;
