import type { Check } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS, formatArithmetic, formatTimePeriod } from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';

/** Relations worked out, each with its result, its numbers written out, and the way to all there is to say of it. */
export function CheckList({ checks, caption }: { checks: readonly Check[]; caption: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  return (
    <DataTable
      caption={caption}
      rows={checks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          heading: t('check.relation'),
          cell: ({ id, name }) => (
            <Link to="/$language/checks" params={{ language }} hash={id}>
              {name[language]}
            </Link>
          ),
          rowHeader: true,
        },
        {
          key: 'result',
          heading: t('check.result'),
          cell: ({ result }) => CHECK_RESULT_WORDS[result][language],
        },
        {
          key: 'arithmetic',
          heading: t('check.arithmetic'),
          cell: (check) => formatArithmetic(check, language),
        },
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
      ]}
    />
  );
}
