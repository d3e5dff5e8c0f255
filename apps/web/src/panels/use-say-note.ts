import type { Note } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';

/** Says a note with whose word it is: the source's reason, the source's statement, or the editors' caution. */
export function useSayNote(): (note: Note) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ kind, text }) => {
    switch (kind) {
      case 'WHY_IT_MOVED':
        return t('note.sourceExplains', { reason: text[language] });
      case 'STATEMENT':
        return t('note.sourceStates', { statement: text[language] });
      case 'HOW_TO_READ':
        return text[language];
    }
  };
}
