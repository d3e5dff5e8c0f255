import type { ActionFigureRole, ActionStage, EvidenceNature, Role, StatusRule } from '@korsetkish/contract';
import { ACTION_STAGE_WORDS, EVIDENCE_NATURE_WORDS, STATUS_RULE_WORDS } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';

type ActionWords = {
  /** Sentences: why the status is what it is. */
  rules: Readonly<Record<StatusRule, string>>;
  stages: Readonly<Record<ActionStage, string>>;
  natures: Readonly<Record<EvidenceNature, string>>;
  figureRoles: Readonly<Record<ActionFigureRole, string>>;
  /** What the author of an entry may do. */
  roles: Readonly<Record<Role, string>>;
};

/** What the page of one action says of it, in words. */
export function useActionWords(): ActionWords {
  const { t } = useTranslation('register');
  const language = useLanguage();
  return {
    rules: STATUS_RULE_WORDS[language],
    stages: ACTION_STAGE_WORDS[language],
    natures: EVIDENCE_NATURE_WORDS[language],
    figureRoles: {
      BASE: t('figure.BASE'),
      TARGET: t('figure.TARGET'),
      REACHED: t('figure.REACHED'),
      MOVES: t('figure.MOVES'),
      BESIDE: t('figure.BESIDE'),
    },
    roles: {
      VIEWER: t('role.VIEWER'),
      ANALYST: t('role.ANALYST'),
      EDITOR: t('role.EDITOR'),
      APPROVER: t('role.APPROVER'),
      ADMINISTRATOR: t('role.ADMINISTRATOR'),
    },
  };
}
