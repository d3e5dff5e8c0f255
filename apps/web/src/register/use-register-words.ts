import type { ActionKind, ActionStatus, DocumentKind, Frequency } from '@korsetkish/contract';
import { ACTION_KIND_WORDS, ACTION_STATUS_WORDS, FREQUENCY_WORDS } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import type { Counted } from './model/count-actions.ts';
import type { AnswerChoice, DueChoice, EvidenceChoice } from './model/register-filters.ts';

type RegisterWords = {
  statuses: Readonly<Record<ActionStatus, string>>;
  /** One of them. */
  kinds: Readonly<Record<ActionKind, string>>;
  /** All of them. */
  kindsCounted: Readonly<Record<ActionKind, string>>;
  documents: Readonly<Record<DocumentKind, string>>;
  frequencies: Readonly<Record<Frequency, string>>;
  counted: Readonly<Record<Counted, string>>;
  due: Readonly<Record<DueChoice, string>>;
  evidence: Readonly<Record<EvidenceChoice, string>>;
  answers: Readonly<Record<AnswerChoice, string>>;
};

/** The closed lists of the register in words. */
export function useRegisterWords(): RegisterWords {
  const { t } = useTranslation('register');
  const language = useLanguage();
  return {
    statuses: ACTION_STATUS_WORDS[language],
    kinds: {
      RECOMMENDATION: t('kind.RECOMMENDATION'),
      INSTRUCTION: t('kind.INSTRUCTION'),
      PLANNED_MEASURE: t('kind.PLANNED_MEASURE'),
      WORK: t('kind.WORK'),
    },
    kindsCounted: ACTION_KIND_WORDS[language],
    documents: {
      DECISION: t('document.DECISION'),
      RESOLUTION: t('document.RESOLUTION'),
      ORDER: t('document.ORDER'),
      PLAN: t('document.PLAN'),
      PROGRAMME: t('document.PROGRAMME'),
      REPORT: t('document.REPORT'),
    },
    frequencies: FREQUENCY_WORDS[language],
    counted: {
      ASSIGNMENTS: t('counted.ASSIGNMENTS'),
      NO_ADDRESSEE: t('counted.NO_ADDRESSEE'),
      DUE: t('counted.DUE'),
      EVIDENCE: t('counted.EVIDENCE'),
      NO_NEGATIVE: t('counted.NO_NEGATIVE'),
    },
    due: { SET: t('due.SET'), NOT_SET: t('due.NOT_SET'), PASSED: t('due.PASSED') },
    evidence: { WITH: t('evidence.WITH'), WITHOUT: t('evidence.WITHOUT') },
    answers: { NEGATIVE: t('answers.NEGATIVE'), NO_NEGATIVE: t('answers.NO_NEGATIVE') },
  };
}
