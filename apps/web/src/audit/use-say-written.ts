import {
  type ObsStatus,
  type Qualifier,
  ROLES,
  type RoleGrant,
  SUBMISSION_STATES,
} from '@korsetkish/contract';
import { formatDate, formatObsValue, formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useNameGrant } from '../accounts/use-name-grant.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useStateWords } from '../desk/entry/use-entry-words.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { isRecord, type Written, type WrittenFigure } from './list-written.ts';

const OBS_STATUSES = ['A', 'E', 'P', 'B', 'O', 'M', 'Q'] as const satisfies readonly ObsStatus[];
const QUALIFIERS = ['MORE_THAN', 'ABOUT', 'UP_TO', 'AT_LEAST'] as const satisfies readonly Qualifier[];

/**
 * Puts what the log wrote down into the reader's words. The log outlives what it tells of: a code that the catalogue no
 * longer has, and a property that this version does not know, stand as they were written.
 */
export function useSayWritten() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const nameGrant = useNameGrant();
  const states = useStateWords();
  const nameArea = (code: string) =>
    catalogue.refAreas.find(({ refArea }) => refArea === code)?.name[language] ?? code;
  const nameDirection = (code: string) =>
    catalogue.directions.find(({ direction }) => direction === code)?.name[language] ?? code;
  const nameSource = (code: string) =>
    catalogue.sources.find(({ source }) => source === code)?.title[language] ?? code;
  const nameState = (code: string) => {
    const state = SUBMISSION_STATES.find((known) => known === code);
    return state === undefined ? code : states[state];
  };
  const namePeriod = (timePeriod: string) => formatTimePeriod(timePeriod, language, 'label');

  const properties: Readonly<Record<string, { name: string; say?: (code: string) => string }>> = {
    name: { name: t('field.name') },
    email: { name: t('field.email') },
    grants: { name: t('account.roles') },
    closedAt: { name: t('audit.closed') },
    twoFactorEnabled: { name: t('secondFactor.heading') },
    direction: { name: t('grant.direction'), say: nameDirection },
    due: { name: t('audit.due'), say: formatDate },
    figures: { name: t('audit.figures') },
    file: { name: t('audit.file') },
    leftOut: { name: t('audit.leftOut') },
    message: { name: t('audit.message') },
    planAct: { name: t('audit.plan') },
    refArea: { name: t('grant.area'), say: nameArea },
    revision: { name: t('audit.revision') },
    rule: { name: t('audit.rule') },
    scenario: {
      name: t('audit.scenario'),
      say: (code) => (code === 'PLAN' ? t('audit.scenarioPlan') : t('audit.scenarioActual')),
    },
    source: { name: t('audit.source'), say: nameSource },
    state: { name: t('audit.state'), say: nameState },
    timePeriod: { name: t('audit.period'), say: namePeriod },
  };

  return {
    nameProperty: (property: string): string => properties[property]?.name ?? property,
    sayProperty: (property: string, written: Written): string => {
      if (typeof written === 'boolean') return written ? t('accounts.yes') : t('accounts.no');
      if (written === null) return '—';
      if (typeof written === 'string') return properties[property]?.say?.(written) ?? written;
      if (typeof written === 'number') return String(written);
      const grants = Array.isArray(written) ? written.map(readGrant) : [null];
      return grants.every((grant) => grant !== null)
        ? grants.map(nameGrant).join('; ')
        : JSON.stringify(written);
    },
    /** Which figure it is, and what it says. */
    sayFigure: (figure: WrittenFigure): { name: string; text: string } => {
      const indicator = catalogue.indicators.find((known) => known.indicator === figure.indicator);
      const unit = catalogue.unitMeasures.find(({ unitMeasure }) => unitMeasure === indicator?.unitMeasure);
      const codes = figure.breakdown.map(
        ([dimension, code]) =>
          catalogue.codelists
            .find((codelist) => codelist.dimension === dimension)
            ?.codes.find((known) => known.code === code)?.name[language] ?? code,
      );
      const obsStatus = OBS_STATUSES.find((known) => known === figure.obsStatus) ?? 'A';
      const qualifier = QUALIFIERS.find((known) => known === figure.qualifier) ?? null;
      const { obsValue, decimals, unitMult } = figure;
      return {
        name: [
          indicator?.name[language] ?? figure.indicator,
          ...codes,
          nameArea(figure.refArea),
          namePeriod(figure.timePeriod),
        ].join(' · '),
        text:
          figure.obsStatus === null
            ? t('audit.emptyLine')
            : unit === undefined
              ? String(obsValue ?? '—')
              : formatObsValue({ obsValue, decimals, unitMult, obsStatus, qualifier }, unit, language).text,
      };
    },
  };
}

/** A role as it was written down; null where it is none that this version knows. */
function readGrant(written: Written): RoleGrant | null {
  if (!isRecord(written)) return null;
  const role = ROLES.find((known) => known === written.role);
  const text = (property: Written | undefined) => (typeof property === 'string' ? property : null);
  return role === undefined
    ? null
    : { role, direction: text(written.direction), refArea: text(written.refArea) };
}
