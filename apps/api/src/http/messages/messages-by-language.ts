import type { ErrorLanguage } from '@korsetkish/contract';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Messages } from './messages.ts';
import { ru } from './ru.ts';

export const messagesByLanguage: Record<ErrorLanguage, Messages> = { kk, ru, en };
