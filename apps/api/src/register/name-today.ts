import { todayIn } from '../reporting/today.ts';

/** Due days pass at midnight in Almaty. */
export const findToday = (): string => todayIn('Asia/Almaty', new Date());

/** How actions stand follows from the day besides the data, so an answer of yesterday is not that of today. */
export const nameToday = async (): Promise<string[]> => [findToday()];
