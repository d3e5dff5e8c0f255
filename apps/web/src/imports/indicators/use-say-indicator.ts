import type {
  DeclaredIndicator,
  DocumentEntry,
  ImportIndicatorLine,
  ImportRole,
  Measure,
  Polarity,
} from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { namePartOf } from '../entries/name-part-of.ts';
import type { SaidField } from '../entries/said-fields.tsx';

/** Of what is declared, what is beside its names, in the order of the template. */
const DECLARED = [
  ['GROUP', 'group'],
  ['UNIT', 'unitMeasure'],
  ['MEASURE', 'measure'],
  ['POLARITY', 'polarity'],
] as const satisfies readonly [ImportRole, keyof DeclaredIndicator][];

/** Puts target indicators of a file into the reader's words. */
export function useSayIndicator(document: DocumentEntry) {
  const language = useLanguage();
  const { t } = useTranslation(['imports', 'administration']);
  const { indicators, directions, unitMeasures } = useCatalogue();
  const measures = new Map<string, string>(
    Object.entries({
      FLOW: t('measure.FLOW', { ns: 'administration' }),
      STOCK: t('measure.STOCK', { ns: 'administration' }),
      RATE: t('measure.RATE', { ns: 'administration' }),
      PRICE: t('measure.PRICE', { ns: 'administration' }),
    } satisfies Record<Measure, string>),
  );
  const polarities = new Map<string, string>(
    Object.entries({
      HIGHER_IS_BETTER: t('polarity.HIGHER_IS_BETTER', { ns: 'administration' }),
      LOWER_IS_BETTER: t('polarity.LOWER_IS_BETTER', { ns: 'administration' }),
      NEUTRAL: t('polarity.NEUTRAL', { ns: 'administration' }),
    } satisfies Record<Polarity, string>),
  );
  const namePart = namePartOf(document, language);
  // A colleague may have declared what this page has not heard of yet.
  const findIndicator = (code: string | null) => indicators.find(({ indicator }) => indicator === code);
  const nameGroup = (code: string): string | undefined =>
    directions.flatMap(({ groups }) => groups).find(({ group }) => group === code)?.name[language];
  const nameUnit = (code: string): string | undefined => {
    const unit = unitMeasures.find(({ unitMeasure }) => unitMeasure === code)?.afterNumber;
    return language === 'kk' ? unit?.kk : unit?.ru.many;
  };
  const nameCode = (role: ImportRole, code: string): string => {
    if (role === 'PART') return namePart(code);
    if (role === 'GROUP') return nameGroup(code) ?? code;
    // Several units are called alike, so the code stands with the name.
    if (role === 'UNIT') return `${nameUnit(code) ?? ''} (${code})`.trim();
    if (role === 'MEASURE') return measures.get(code) ?? code;
    if (role === 'POLARITY') return polarities.get(code) ?? code;
    return findIndicator(code)?.name[language] ?? code;
  };
  const sayPart = (part: string | null): SaidField => ({
    role: 'PART',
    text: part === null ? t('entries.notSet') : namePart(part),
  });
  return {
    nameCode,
    /** The indicator's name as the row declares it, or as the catalogue has it. */
    nameOf: ({ indicator, said: { declared } }: ImportIndicatorLine) => {
      const known = findIndicator(indicator)?.name;
      return { kk: declared?.nameKk ?? known?.kk, ru: declared?.nameRu ?? known?.ru };
    },
    /** What a row says besides the indicator's name. */
    listSaid: ({ said: { part, declared } }: ImportIndicatorLine): SaidField[] => [
      ...(part === undefined ? [] : [sayPart(part)]),
      ...DECLARED.flatMap(([role, field]) => {
        const code = declared?.[field];
        return code === undefined ? [] : [{ role, text: nameCode(role, code) }];
      }),
    ],
    /** What the document says otherwise than the row. */
    listChanged: ({ outcome, standing }: ImportIndicatorLine): SaidField[] =>
      outcome === 'CHANGED' && standing !== null ? [sayPart(standing.part)] : [],
  };
}
