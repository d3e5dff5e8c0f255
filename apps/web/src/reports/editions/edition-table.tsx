import type { ReportEdition } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { capitalize } from '../../format/capitalize.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useDescribeEdition } from './use-describe-edition.ts';

/** Editions one by one: what each is of, when it was frozen and by whom. */
export function EditionTable({ editions }: { editions: readonly ReportEdition[] }) {
  const { t } = useTranslation('editions');
  const language = useLanguage();
  const describe = useDescribeEdition();
  return (
    <DataTable
      caption={t('caption')}
      rows={editions}
      rowKey={({ edition }) => String(edition)}
      columns={[
        {
          key: 'edition',
          heading: t('edition'),
          rowHeader: true,
          cell: (edition) => (
            <Link to="/$language/editions/$edition" params={{ language, edition: edition.edition }}>
              {describe(edition).name}
            </Link>
          ),
        },
        { key: 'day', heading: t('day'), cell: (edition) => describe(edition).day },
        { key: 'area', heading: t('area'), cell: (edition) => capitalize(describe(edition).area) },
        { key: 'window', heading: t('window'), cell: (edition) => describe(edition).window },
        { key: 'directions', heading: t('directions'), cell: (edition) => describe(edition).directions },
        { key: 'frozenBy', heading: t('frozenBy'), cell: ({ frozenBy }) => frozenBy },
      ]}
    />
  );
}
