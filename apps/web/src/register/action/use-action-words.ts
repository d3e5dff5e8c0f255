import type { ActionFigureRole, ActionStage, EvidenceNature, Role, StatusRule } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

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
  return {
    rules: {
      RULED: t('rule.RULED'),
      CANCELLED_BY_STEP: t('rule.CANCELLED_BY_STEP'),
      DONE_WITH_EVIDENCE: t('rule.DONE_WITH_EVIDENCE'),
      DONE_AS_TOLD: t('rule.DONE_AS_TOLD'),
      NOBODY_CAN_TELL: t('rule.NOBODY_CAN_TELL'),
      DUE_DAY_PASSED: t('rule.DUE_DAY_PASSED'),
      MILESTONE_MISSED: t('rule.MILESTONE_MISSED'),
      DONE_WITHOUT_EVIDENCE: t('rule.DONE_WITHOUT_EVIDENCE'),
      UNDER_WAY: t('rule.UNDER_WAY'),
      UNDER_WAY_AS_TOLD: t('rule.UNDER_WAY_AS_TOLD'),
      ONLY_ANNOUNCED: t('rule.ONLY_ANNOUNCED'),
      ONLY_PLANNED: t('rule.ONLY_PLANNED'),
      NOTHING_KNOWN: t('rule.NOTHING_KNOWN'),
    },
    stages: {
      PLANNED: t('stage.PLANNED'),
      ANNOUNCED: t('stage.ANNOUNCED'),
      IN_PROGRESS: t('stage.IN_PROGRESS'),
      DONE: t('stage.DONE'),
      CANCELLED: t('stage.CANCELLED'),
    },
    natures: {
      DOCUMENT: t('nature.DOCUMENT'),
      REPORT: t('nature.REPORT'),
      RECORDING: t('nature.RECORDING'),
      FIGURE: t('nature.FIGURE'),
      PRESS_RELEASE: t('nature.PRESS_RELEASE'),
    },
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
