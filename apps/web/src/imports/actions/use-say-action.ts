import type {
  DocumentEntry,
  ImportActionLine,
  ImportableAction,
  ImportRole,
  SaidOfAction,
} from '@korsetkish/contract';
import { formatDate, formatTimePeriod } from '@korsetkish/figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { capitalize } from '../../format/capitalize.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { listOrganisationsQuery } from '../../register/list-register.query.ts';
import { namePartOf } from '../entries/name-part-of.ts';
import type { SaidField } from '../entries/said-fields.tsx';

/** Fields of a measure beside its number and wordings, in the order of the template, by the column that says them. */
const FIELDS = [
  ['PART', 'part'],
  ['TEXT_KK', 'textKk'],
  ['TEXT_RU', 'textRu'],
  ['DIRECTION', 'direction'],
  ['REF_AREA', 'refAreas'],
  ['ADDRESSEE', 'addressees'],
  ['CONTROLLER', 'controller'],
  ['DUE', 'due'],
  ['PLANNED_PERIOD', 'plannedPeriod'],
  ['FREQUENCY', 'frequency'],
  ['INDICATOR', 'indicators'],
  ['CONTINUES', 'continues'],
] as const satisfies readonly [ImportRole, keyof ImportableAction][];

const isNothing = (said: ImportableAction[keyof ImportableAction] | undefined): boolean =>
  said === undefined || said === null || said.length === 0;

/** Puts measures of a file into the reader's words. */
export function useSayAction(document: DocumentEntry) {
  const language = useLanguage();
  const { t } = useTranslation(['imports', 'administration']);
  const catalogue = useCatalogue();
  const { organisations } = useSuspenseQuery(listOrganisationsQuery).data;
  const notSet = t('entries.notSet');
  const frequencies: Readonly<Record<string, string>> = {
    A: t('frequency.A', { ns: 'administration' }),
    Q: t('frequency.Q', { ns: 'administration' }),
    M: t('frequency.M', { ns: 'administration' }),
  };
  const nameOrganisation = (code: string): string =>
    organisations.find(({ organisation }) => organisation === code)?.name[language] ?? code;
  const namePart = namePartOf(document, language);
  const nameArea = (code: string): string => capitalize(catalogue.refArea(code).name[language]);
  const namePeriod = (period: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDate(period) : formatTimePeriod(period, language, 'label');
  /** A code, or a day, in words. */
  const nameCode = (role: ImportRole, code: string): string => {
    if (role === 'PART') return namePart(code);
    if (role === 'DIRECTION') return catalogue.direction(code).name[language];
    if (role === 'REF_AREA') return `${nameArea(code)} (${code})`;
    if (role === 'ADDRESSEE' || role === 'CONTROLLER') return nameOrganisation(code);
    if (role === 'DUE' || role === 'PLANNED_PERIOD') return namePeriod(code);
    if (role === 'FREQUENCY') return frequencies[code] ?? code;
    return role === 'INDICATOR' ? catalogue.indicator(code).name[language] : code;
  };
  const say = (role: ImportRole, field: ImportableAction[keyof ImportableAction]): string => {
    const codes = [field].flat().filter((code) => code !== null);
    return codes.length === 0 ? notSet : codes.map((code) => nameCode(role, code)).join('; ');
  };
  return {
    nameCode,
    /** What a row says besides its number and wordings; an empty cell only where it takes something away. */
    listSaid: ({ said, standing }: Pick<ImportActionLine, 'said' | 'standing'>): SaidField[] =>
      FIELDS.flatMap(([role, field]) => {
        const one = said[field];
        const isLeftOut = one === undefined || (isNothing(one) && isNothing(standing?.[field]));
        return isLeftOut || role === 'TEXT_KK' || role === 'TEXT_RU' ? [] : [{ role, text: say(role, one) }];
      }),
    /** What the register says otherwise than the row. */
    listChanged: (said: SaidOfAction, standing: ImportableAction): SaidField[] =>
      FIELDS.flatMap(([role, field]) => {
        const one = said[field];
        const isSame = one === undefined || JSON.stringify(one) === JSON.stringify(standing[field]);
        return isSame ? [] : [{ role, text: say(role, standing[field]) }];
      }),
  };
}
