import * as z from 'zod';

/** Most characters of what is said of an action, in one language. */
export const STAFF_TEXT_LIMIT = 2_000;

const InOneLanguage = z.string().trim().min(1).max(STAFF_TEXT_LIMIT);

/** What staff say of an action, in both languages. Neither may be missing. */
export const StaffText = z.strictObject({ kk: InOneLanguage, ru: InOneLanguage });
