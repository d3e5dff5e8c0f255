import type { FigureComparison, ReportEdition } from '@korsetkish/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { areOfTheSame, type EditionPair } from './choose-pair.ts';
import { ComparisonTable } from './comparison-table.tsx';
import styles from './editions.module.css';
import { figureOfComparison } from './figure-of-comparison.ts';
import { getEditionDifferencesQuery } from './get-edition-differences.query.ts';
import { useDescribeEdition } from './use-describe-edition.ts';

const route = getRouteApi('/$language/editions/differences');

/** What the select holds for no direction in particular; directions have capitals. */
const ALL = 'all';

/** In the order in which they are told: what reads otherwise first. */
const CHANGES = ['CHANGED', 'NEW', 'GONE'] as const;

type DifferencesProps = EditionPair & {
  /** Code of the direction that is looked at; null: all. */
  direction: string | null;
};

/** Which figures two editions say differently, and which only one of them has. */
export function Differences({ before, after, direction }: DifferencesProps) {
  const { t } = useTranslation(['editions', 'reports']);
  const language = useLanguage();
  const catalogue = useCatalogue();
  const navigate = route.useNavigate();
  const describe = useDescribeEdition();
  const query = getEditionDifferencesQuery(before.edition, after.edition);
  const { differences, counts } = useSuspenseQuery(query).data;
  const directionOf = (each: FigureComparison) =>
    catalogue.indicator(figureOfComparison(each).indicator).direction;
  const concerned = catalogue.directions.filter((each) =>
    differences.some((difference) => directionOf(difference) === each.direction),
  );
  const chosen = concerned.find((each) => each.direction === direction)?.direction ?? null;
  const shown = differences.filter((each) => chosen === null || directionOf(each) === chosen);
  const state = (edition: ReportEdition) => ({
    heading: describe(edition).name,
    absent: t('differences.absent'),
  });
  const captions = {
    CHANGED: t('differences.changed'),
    NEW: t('differences.new'),
    GONE: t('differences.gone'),
  };
  return (
    <Stack>
      {!areOfTheSame(before, after) && <Notice>{t('differences.ofOther')}</Notice>}
      <div className={styles.filters}>
        {concerned.length > 1 && (
          <SelectField
            label={t('differences.direction')}
            chosen={chosen ?? ALL}
            groups={[
              {
                options: [
                  { choice: ALL, label: t('directions.all', { ns: 'reports' }) },
                  ...concerned.map((each) => ({ choice: each.direction, label: each.name[language] })),
                ],
              },
            ]}
            onChoose={(choice) =>
              void navigate({
                to: '.',
                search: (current) => ({ ...current, direction: choice === ALL ? undefined : choice }),
                resetScroll: false,
              })
            }
          />
        )}
        <p role="status">{t('differences.counts', { ...counts })}</p>
      </div>
      {differences.length === 0 && <p>{t('differences.none')}</p>}
      {CHANGES.map((change) => {
        const comparisons = shown.filter((each) => each.change === change);
        if (comparisons.length === 0) return null;
        return (
          <ComparisonTable
            key={change}
            caption={captions[change]}
            comparisons={comparisons}
            before={state(before)}
            after={state(after)}
          />
        );
      })}
    </Stack>
  );
}
