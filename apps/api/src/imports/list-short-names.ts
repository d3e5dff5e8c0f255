import type { LocalizedText } from '@korsetkish/contract';

type Row = { shortNameKk: string | null; shortNameRu: string | null };

/** What an indicator is also called in files: its short name, where it has one. */
export const listShortNames = ({ shortNameKk, shortNameRu }: Row): LocalizedText[] =>
  shortNameKk === null || shortNameRu === null ? [] : [{ kk: shortNameKk, ru: shortNameRu }];
