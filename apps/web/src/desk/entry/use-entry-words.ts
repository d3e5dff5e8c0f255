import type { Qualifier, SubmissionState } from '@korsetkish/contract';
import type { ObsValueProblem } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { EmptyReason } from './cell-draft.ts';

/** Why a figure is left out, in words. */
export function useEmptyReasonWords(): Readonly<Record<EmptyReason, string>> {
  const { t } = useTranslation('desk');
  return { O: t('empty.O'), M: t('empty.M'), Q: t('empty.Q') };
}

/** The source's word before a figure. */
export function useQualifierWords(): Readonly<Record<Qualifier, string>> {
  const { t } = useTranslation('desk');
  return {
    MORE_THAN: t('qualifier.MORE_THAN'),
    ABOUT: t('qualifier.ABOUT'),
    UP_TO: t('qualifier.UP_TO'),
    AT_LEAST: t('qualifier.AT_LEAST'),
  };
}

/** Where a submission stands. */
export function useStateWords(): Readonly<Record<SubmissionState, string>> {
  const { t } = useTranslation('desk');
  return {
    DRAFT: t('state.DRAFT'),
    SUBMITTED: t('state.SUBMITTED'),
    RETURNED: t('state.RETURNED'),
    PUBLISHED: t('state.PUBLISHED'),
    WITHDRAWN: t('state.WITHDRAWN'),
  };
}

/** Why a text says no figure that could be kept. */
export function useProblemWords(): Readonly<Record<ObsValueProblem, string>> {
  const { t } = useTranslation('desk');
  return {
    NO_NUMBER: t('problem.NO_NUMBER'),
    SEVERAL_NUMBERS: t('problem.SEVERAL_NUMBERS'),
    AMBIGUOUS: t('problem.AMBIGUOUS'),
    MALFORMED: t('problem.MALFORMED'),
    TOO_LONG: t('problem.TOO_LONG'),
    SYNTHETIC: t('problem.SYNTHETIC'),
    UNKNOWN_WORDS: t('problem.UNKNOWN_WORDS'),
    QUALIFIER_UNKNOWN: t('problem.QUALIFIER_UNKNOWN'),
    TWO_QUALIFIERS: t('problem.TWO_QUALIFIERS'),
    SCALE_SAID_TWICE: t('problem.SCALE_SAID_TWICE'),
    OTHER_UNIT: t('problem.OTHER_UNIT'),
  };
}
