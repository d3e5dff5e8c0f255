import type { Action } from '@korsetkish/contract';

/** What an action is called within its document: its number or, where it has none, its code. */
export const nameAction = ({ number, action }: Action): string => number ?? action;
