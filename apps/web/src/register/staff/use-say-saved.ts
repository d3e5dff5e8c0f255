import type { Action } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useRegisterWords } from '../use-register-words.ts';

/** What was saved, and how the action stood before and stands after. */
export type Saved = {
  what: 'STEP' | 'CORRECTION' | 'WITHDRAWAL' | 'RULING';
  before: Pick<Action, 'status'>;
  after: Pick<Action, 'status'>;
};

/** Says what was saved, and whether the action stands otherwise by now. */
export function useSaySaved(): (saved: Saved) => string {
  const { t } = useTranslation('progress');
  const { statuses } = useRegisterWords();
  const done = {
    STEP: t('saved.STEP'),
    CORRECTION: t('saved.CORRECTION'),
    WITHDRAWAL: t('saved.WITHDRAWAL'),
    RULING: t('saved.RULING'),
  };
  return ({ what, before, after }) => {
    const stands =
      before.status === after.status
        ? t('saved.same', { status: statuses[after.status] })
        : t('saved.changed', { before: statuses[before.status], after: statuses[after.status] });
    return `${done[what]} ${stands}`;
  };
}
