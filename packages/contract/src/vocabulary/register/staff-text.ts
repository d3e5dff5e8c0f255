import * as z from 'zod';
import { STAFF_TEXT_LIMIT } from './register-limits.ts';

const InOneLanguage = z.string().trim().min(1).max(STAFF_TEXT_LIMIT);

/** What staff say of an action, in both languages. Neither may be missing. */
export const StaffText = z.strictObject({ kk: InOneLanguage, ru: InOneLanguage });
