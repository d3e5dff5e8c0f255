import { formatDate } from '@korsetkish/figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';
import { listSourcesQuery } from './list-sources.query.ts';

/** Documents and files the figures were published in: title, issuer, date, terms. */
export function SourceTable() {
  const { t } = useTranslation('about');
  const language = useLanguage();
  const { sources } = useSuspenseQuery(listSourcesQuery(useLayer())).data;
  // The catalogue names a licence by its code; one that is not listed here is a name by itself.
  const terms: Record<string, string> = {
    'published document': t('licence.publishedDocument'),
    PDDL: t('licence.pddl'),
  };
  return (
    <DataTable
      caption={t('sourcesCaption')}
      rows={sources}
      rowKey={({ source }) => source}
      columns={[
        { key: 'title', heading: t('source.title'), cell: ({ title }) => title[language], rowHeader: true },
        { key: 'issuer', heading: t('source.issuer'), cell: ({ issuer }) => issuer[language] },
        {
          key: 'dated',
          heading: t('source.dated'),
          cell: ({ dated }) => (dated === null ? t('source.undated') : formatDate(dated)),
        },
        { key: 'licence', heading: t('source.licence'), cell: ({ licence }) => terms[licence] ?? licence },
      ]}
    />
  );
}
