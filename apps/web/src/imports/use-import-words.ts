import type {
  ImportOutcome,
  ImportProblem,
  ImportReason,
  ImportRole,
  ImportStep,
} from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

/** What uploads are told in, in the reader's language. */
export function useImportWords() {
  const { t } = useTranslation('imports');
  const roles: Readonly<Record<ImportRole, string>> = {
    INDICATOR: t('role.INDICATOR'),
    REF_AREA: t('role.REF_AREA'),
    TIME_PERIOD: t('role.TIME_PERIOD'),
    BREAKDOWN: t('role.BREAKDOWN'),
    UNIT: t('role.UNIT'),
    OBS_VALUE: t('role.OBS_VALUE'),
    PART: t('role.PART'),
    NUMBER: t('role.NUMBER'),
    TEXT_KK: t('role.TEXT_KK'),
    TEXT_RU: t('role.TEXT_RU'),
    DIRECTION: t('role.DIRECTION'),
    ADDRESSEE: t('role.ADDRESSEE'),
    CONTROLLER: t('role.CONTROLLER'),
    DUE: t('role.DUE'),
    PLANNED_PERIOD: t('role.PLANNED_PERIOD'),
    FREQUENCY: t('role.FREQUENCY'),
    CONTINUES: t('role.CONTINUES'),
    NAME_KK: t('role.NAME_KK'),
    NAME_RU: t('role.NAME_RU'),
    GROUP: t('role.GROUP'),
    MEASURE: t('role.MEASURE'),
    POLARITY: t('role.POLARITY'),
    IGNORED: t('role.IGNORED'),
  };
  const outcomes: Readonly<Record<ImportOutcome, string>> = {
    NEW: t('outcome.NEW'),
    CHANGED: t('outcome.CHANGED'),
    SAME: t('outcome.SAME'),
    REFUSED: t('outcome.REFUSED'),
  };
  const ofOne: Readonly<Record<ImportOutcome, string>> = {
    NEW: t('line.NEW'),
    CHANGED: t('line.CHANGED'),
    SAME: t('line.SAME'),
    REFUSED: t('line.REFUSED'),
  };
  const steps: Readonly<Record<ImportStep, string>> = {
    RECEIVING: t('step.RECEIVING'),
    READING: t('step.READING'),
    RECOGNISING: t('step.RECOGNISING'),
    COMPARING: t('step.COMPARING'),
    TAKING_OVER: t('step.TAKING_OVER'),
  };
  const reasons: Readonly<Record<ImportReason, string>> = {
    EMPTY: t('reason.EMPTY'),
    UNKNOWN: t('reason.UNKNOWN'),
    AMBIGUOUS: t('reason.AMBIGUOUS'),
    NO_PERIOD: t('reason.NO_PERIOD'),
    NO_YEAR: t('reason.NO_YEAR'),
    NO_SUCH_PERIOD: t('reason.NO_SUCH_PERIOD'),
    NO_NUMBER: t('reason.NO_NUMBER'),
    SEVERAL_NUMBERS: t('reason.SEVERAL_NUMBERS'),
    MALFORMED: t('reason.MALFORMED'),
    TOO_LONG: t('reason.TOO_LONG'),
    SYNTHETIC: t('reason.SYNTHETIC'),
    UNKNOWN_WORDS: t('reason.UNKNOWN_WORDS'),
    QUALIFIER_UNKNOWN: t('reason.QUALIFIER_UNKNOWN'),
    TWO_QUALIFIERS: t('reason.TWO_QUALIFIERS'),
    SCALE_SAID_TWICE: t('reason.SCALE_SAID_TWICE'),
    OTHER_UNIT: t('reason.OTHER_UNIT'),
    OTHER_DIRECTION: t('reason.OTHER_DIRECTION'),
    OUTSIDE_AREA: t('reason.OUTSIDE_AREA'),
    OUTSIDE_PERIOD: t('reason.OUTSIDE_PERIOD'),
    SINGLE_DAY: t('reason.SINGLE_DAY'),
    TWICE_IN_FILE: t('reason.TWICE_IN_FILE'),
    SAID_TWICE: t('reason.SAID_TWICE'),
    TURNED_INTO_DATE: t('reason.TURNED_INTO_DATE'),
    CODE_TAKEN: t('reason.CODE_TAKEN'),
    NO_CODE: t('reason.NO_CODE'),
    INDICATOR_TAKEN: t('reason.INDICATOR_TAKEN'),
    NAME_TAKEN: t('reason.NAME_TAKEN'),
    FOLLOWS_FROM_ITSELF: t('reason.FOLLOWS_FROM_ITSELF'),
    BREAKS_RULE: t('reason.BREAKS_RULE'),
  };
  /** Why a figure, a measure or a target indicator is refused: `Территория: нет в справочнике`. */
  const sayProblem = ({ concept, reason }: ImportProblem): string => `${roles[concept]}: ${reasons[reason]}`;
  return { roles, outcomes, ofOne, steps, sayProblem };
}
