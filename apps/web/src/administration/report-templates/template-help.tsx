import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { type ExampleKind, listExamples } from './list-examples.ts';
import styles from './template-help.module.css';

/** How a template is written: its rules, every placeholder with an example, and the codes of the direction. */
export function TemplateHelp({ direction }: { direction: string }) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const explained = useExplanations();
  const own = catalogue.indicators.filter((indicator) => indicator.direction === direction);
  const nameDimension = (dimension: string) =>
    catalogue.codelists.find((list) => list.dimension === dimension)?.name[language] ?? dimension;
  return (
    <details className={styles.help}>
      <summary>{t('template.help')}</summary>
      <div className={styles.body}>
        <ul>
          <li>{t('template.rule.paragraphs')}</li>
          <li>{t('template.rule.alone')}</li>
          <li>{t('template.rule.numbers')}</li>
          <li>{t('template.rule.languages')}</li>
          <li>{t('template.rule.nothing')}</li>
        </ul>
        <DataTable
          caption={t('template.placeholders')}
          rows={listExamples(own, catalogue.codelists, t('template.headingExample'))}
          rowKey={({ kind }) => kind}
          columns={[
            {
              key: 'typed',
              heading: t('template.typed'),
              rowHeader: true,
              cell: ({ typed }) => <code>{typed}</code>,
            },
            { key: 'writes', heading: t('template.writes'), cell: ({ kind }) => explained[kind] },
          ]}
        />
        {own.length > 0 && (
          <DataTable
            caption={t('template.indicators')}
            rows={own}
            rowKey={({ indicator }) => indicator}
            columns={[
              {
                key: 'code',
                heading: t('field.code'),
                rowHeader: true,
                cell: ({ indicator }) => <code>{indicator}</code>,
              },
              { key: 'name', heading: t('field.name'), cell: ({ name }) => name[language] },
              {
                key: 'dimensions',
                heading: t('field.dimensions'),
                cell: ({ dimensions }) =>
                  dimensions.map(({ dimension }) => `${nameDimension(dimension)} (${dimension})`).join('; '),
              },
            ]}
          />
        )}
      </div>
    </details>
  );
}

function useExplanations(): Readonly<Record<ExampleKind, string>> {
  const { t } = useTranslation('administration');
  return {
    heading: t('template.example.heading'),
    sentence: t('template.example.sentence'),
    value: t('template.example.value'),
    valueOfPeriod: t('template.example.valueOfPeriod'),
    valueOfCode: t('template.example.valueOfCode'),
    when: t('template.example.when'),
    list: t('template.example.list'),
    areas: t('template.example.areas'),
    plan: t('template.example.plan'),
    chart: t('template.example.chart'),
    country: t('template.example.country'),
    narrative: t('template.example.narrative'),
    notes: t('template.example.notes'),
    rest: t('template.example.rest'),
  };
}
