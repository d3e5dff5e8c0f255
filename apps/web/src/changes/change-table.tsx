import type { Observation } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { buildChartFigure, figureIdOf } from '../charts/chart-figure.ts';
import { formatMoment } from '../format/format-moment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { IndicatorLink } from '../indicators/indicator-link.tsx';
import { useChartNames } from '../panels/use-chart-names.ts';
import { DataTable } from '../ui/data-table.tsx';
import styles from './change-table.module.css';
import { type ChangeStep, figureOf } from './list-steps.ts';

/** Steps one by one: which figure, what stood, what stands, when and why. */
export function ChangeTable({ caption, steps }: { caption: string; steps: readonly ChangeStep[] }) {
  const { t } = useTranslation('changes');
  const language = useLanguage();
  const names = useChartNames();
  const say = (observation: Observation | null, absent: string) => {
    if (observation === null) return absent;
    const { text, locator } = buildChartFigure(observation, names);
    return (
      <>
        {text}
        <small className={styles.aside}>{locator}</small>
      </>
    );
  };
  const kindOf = ({ before, after }: ChangeStep) => {
    if (before === null) return t('kind.published');
    return after === null ? t('kind.withdrawn') : t('kind.corrected');
  };
  return (
    <DataTable
      caption={caption}
      rows={steps}
      rowKey={(step) => `${step.revision} ${figureIdOf(figureOf(step))}`}
      columns={[
        {
          key: 'figure',
          heading: t('figure'),
          rowHeader: true,
          cell: (step) => {
            const { period, refArea, code } = buildChartFigure(figureOf(step), names);
            return (
              <>
                <IndicatorLink indicator={figureOf(step).indicator} />
                <small className={styles.aside}>
                  {[code, refArea, period].filter((part) => part !== null).join(' · ')}
                </small>
              </>
            );
          },
        },
        { key: 'before', heading: t('before'), cell: ({ before }) => say(before, t('wasNot')) },
        { key: 'after', heading: t('after'), cell: ({ after }) => say(after, t('withdrawn')) },
        { key: 'kind', heading: t('kind'), cell: kindOf },
        {
          key: 'when',
          heading: t('when'),
          cell: ({ revision, publishedAt }) => (
            <span className={styles.when}>
              {t('revision', { revision })}
              <small className={styles.aside}>{formatMoment(new Date(publishedAt))}</small>
            </span>
          ),
        },
        { key: 'why', heading: t('why'), cell: ({ reason }) => reason?.[language] ?? '' },
      ]}
    />
  );
}
