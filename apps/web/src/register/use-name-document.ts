import type { RegisterDocument } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useRegisterWords } from './use-register-words.ts';

/** What a document is called in a line: `Решение № 83/12-VII, 29.09.2021`; what is not printed is left out. */
export function useNameDocument(): (document: RegisterDocument) => string {
  const { t } = useTranslation('register');
  const { documents } = useRegisterWords();
  return ({ kind, number, adopted }) => {
    const named =
      number === null ? documents[kind] : t('document.numbered', { kind: documents[kind], number });
    return adopted === null ? named : `${named}, ${formatDate(adopted)}`;
  };
}
