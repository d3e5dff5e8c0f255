import type { Check, CheckResult } from '@korsetkish/contract';
import { formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';

/** Relations worked out, each with its result in words right after its name. */
export function CheckList({ checks, caption }: { checks: readonly Check[]; caption: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const results: Record<CheckResult, string> = {
    EXACT: t('check.exact'),
    WITHIN_ROUNDING: t('check.withinRounding'),
    FAILS: t('check.fails'),
    BASE_NOT_PRINTED: t('check.baseNotPrinted'),
    INCOMPLETE: t('check.incomplete'),
  };
  return (
    <DataTable
      caption={caption}
      rows={checks}
      rowKey={({ relation, refArea, timePeriod }) => `${relation} ${refArea} ${timePeriod}`}
      columns={[
        { key: 'name', heading: t('check.relation'), cell: ({ name }) => name[language], rowHeader: true },
        { key: 'result', heading: t('check.result'), cell: ({ result }) => results[result] },
        {
          key: 'area',
          heading: t('table.refArea'),
          cell: ({ refArea }) => catalogue.refArea(refArea).name[language],
        },
        {
          key: 'period',
          heading: t('table.period'),
          cell: ({ timePeriod }) => formatTimePeriod(timePeriod, language, 'label'),
        },
        ...(checks.some(({ note }) => note !== null)
          ? [{ key: 'note', heading: t('table.remarks'), cell: ({ note }: Check) => note?.[language] ?? '' }]
          : []),
      ]}
    />
  );
}
