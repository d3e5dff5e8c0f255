import type { RelationEntry } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS, formatArithmetic, formatTimePeriod } from '@korsetkish/figures';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { type CallAnswer, call } from '../api/call.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { Draft } from './model/draft.ts';
import styles from './relation-preview.module.css';

/** What a relation gives on everything published, before it is saved. @param draft as it would be sent */
export function RelationPreview({ draft }: { draft: () => Draft }) {
  const { t } = useTranslation('administration');
  const working = useMutation({
    // Whether what was typed is a relation, the API says.
    mutationFn: () => call('preview-relation', { params: {}, query: {}, body: draft() as RelationEntry }),
  });
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <div>
        <Button disabled={working.isPending} onPress={() => working.mutate()}>
          {t('preview')}
        </Button>
      </div>
      <RefusalLine error={working.error} />
      <div role="status">{working.data && <Found {...working.data} />}</div>
    </section>
  );
}

function Found({ counts, checks }: CallAnswer<'preview-relation'>) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const catalogue = useCatalogue();
  if (counts.length === 0) return <p>{t('preview.nothing')}</p>;
  const summary = counts.map(({ result, count }) => `${CHECK_RESULT_WORDS[result][language]}: ${count}`);
  return (
    <DataTable
      caption={summary.join(' · ')}
      rows={checks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'result',
          heading: t('preview.result'),
          rowHeader: true,
          cell: ({ result }) => CHECK_RESULT_WORDS[result][language],
        },
        {
          key: 'arithmetic',
          heading: t('preview.arithmetic'),
          cell: (check) => formatArithmetic(check, language),
        },
        {
          key: 'area',
          heading: t('field.refArea'),
          cell: ({ refArea }) => catalogue.refArea(refArea).name[language],
        },
        {
          key: 'period',
          heading: t('field.timePeriod'),
          cell: ({ timePeriod }) => formatTimePeriod(timePeriod, language, 'label'),
        },
      ]}
    />
  );
}
