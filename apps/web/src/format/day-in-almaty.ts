/** ISO writes its dates as Sweden does. */
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' });

/** The day it was in Almaty, where reports are due, at a moment: `2021-07-16` of `2021-07-15T20:00:00Z`. */
export const dayInAlmaty = (moment: string): string => iso.format(new Date(moment));
