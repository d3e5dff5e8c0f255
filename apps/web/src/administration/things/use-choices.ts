import { useSuspenseQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { listCatalogueEntriesQuery } from '../list-catalogue-entries.query.ts';
import type { Choice } from '../model/field-spec.ts';

/** Everything that a field can choose from, by its name in the reader's language and its code. */
export function useChoices() {
  const language = useLanguage();
  const { directions, indicators, refAreas } = useCatalogue();
  const [groups, units, codelists, definitions, sources] = useSuspenseQueries({
    queries: [
      listCatalogueEntriesQuery('GROUP'),
      listCatalogueEntriesQuery('UNIT'),
      listCatalogueEntriesQuery('CODELIST'),
      listCatalogueEntriesQuery('DEFINITION'),
      listCatalogueEntriesQuery('SOURCE'),
    ],
  });
  const choice = (code: string, name: string): Choice => ({ choice: code, label: `${name} (${code})` });
  return {
    directions: directions.map(({ direction, name }) => ({ choice: direction, label: name[language] })),
    groups: directions.map(({ direction, name }) => ({
      label: name[language],
      options: groups.data.entries.flatMap(({ entry }) =>
        entry.thing === 'GROUP' && entry.direction === direction
          ? [choice(entry.group, entry.name[language])]
          : [],
      ),
    })),
    indicators: directions.map(({ direction, name }) => ({
      label: name[language],
      options: indicators
        .filter((indicator) => indicator.direction === direction)
        .map(({ indicator, shortName }) => choice(indicator, shortName[language])),
    })),
    refAreas: refAreas.map(({ refArea, name }) => choice(refArea, name[language])),
    units: units.data.entries.flatMap(({ entry }) =>
      entry.thing === 'UNIT'
        ? [choice(entry.unitMeasure, language === 'kk' ? entry.afterNumber.kk : entry.afterNumber.ru.many)]
        : [],
    ),
    dimensions: codelists.data.entries.flatMap(({ entry }) =>
      entry.thing === 'CODELIST' ? [choice(entry.dimension, entry.name[language])] : [],
    ),
    definitions: definitions.data.entries.flatMap(({ entry }) =>
      entry.thing === 'DEFINITION' ? [choice(entry.definition, entry.text[language])] : [],
    ),
    sources: sources.data.entries.flatMap(({ entry }) =>
      entry.thing === 'SOURCE' ? [choice(entry.source, entry.title[language])] : [],
    ),
  };
}

/** Closed lists of the vocabulary in the reader's language. */
export function useClosedLists() {
  const { t } = useTranslation('administration');
  const list = (names: Readonly<Record<string, string>>): Choice[] =>
    Object.entries(names).map(([choice, label]) => ({ choice, label }));
  return {
    measures: list({
      FLOW: t('measure.FLOW'),
      STOCK: t('measure.STOCK'),
      RATE: t('measure.RATE'),
      PRICE: t('measure.PRICE'),
    }),
    polarities: list({
      NEUTRAL: t('polarity.NEUTRAL'),
      HIGHER_IS_BETTER: t('polarity.HIGHER_IS_BETTER'),
      LOWER_IS_BETTER: t('polarity.LOWER_IS_BETTER'),
    }),
    dimensionKinds: list({
      PARTITION: t('dimensionKind.PARTITION'),
      PARTITION_OF_100: t('dimensionKind.PARTITION_OF_100'),
      PRINTED_GROUPS: t('dimensionKind.PRINTED_GROUPS'),
      OF_WHICH: t('dimensionKind.OF_WHICH'),
      SEPARATE: t('dimensionKind.SEPARATE'),
    }),
    noteKinds: list({
      HOW_TO_READ: t('noteKind.HOW_TO_READ'),
      STATEMENT: t('noteKind.STATEMENT'),
      WHY_IT_MOVED: t('noteKind.WHY_IT_MOVED'),
    }),
    scenarios: list({ ACTUAL: t('scenario.ACTUAL'), PLAN: t('scenario.PLAN') }),
    levels: list({
      country: t('level.country'),
      region: t('level.region'),
      city: t('level.city'),
      district: t('level.district'),
    }),
    frequencies: list({ A: t('frequency.A'), Q: t('frequency.Q'), M: t('frequency.M') }),
    relationKinds: list({
      EQUALS: t('relationKind.EQUALS'),
      AT_LEAST: t('relationKind.AT_LEAST'),
      AT_MOST: t('relationKind.AT_MOST'),
      BETWEEN: t('relationKind.BETWEEN'),
    }),
    termRoles: list({
      RESULT: t('termRole.RESULT'),
      FACTOR: t('termRole.FACTOR'),
      DIVISOR: t('termRole.DIVISOR'),
    }),
  };
}
