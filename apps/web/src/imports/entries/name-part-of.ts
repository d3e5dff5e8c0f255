import type { DocumentEntry, Language } from '@korsetkish/contract';

/** Names parts of a document by their numbers: `3. Занятость`. */
export const namePartOf =
  ({ parts }: DocumentEntry, language: Language) =>
  (part: string): string => {
    const name = parts.find((each) => each.part === part)?.name[language];
    return name === undefined ? part : `${part}. ${name}`;
  };
