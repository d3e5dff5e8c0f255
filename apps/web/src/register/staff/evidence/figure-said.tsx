import type { Observation } from '@korsetkish/contract';
import { findReferencedFigure } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { buildChartFigure } from '../../../charts/chart-figure.ts';
import { useChartNames } from '../../../panels/use-chart-names.ts';
import type { ChosenFigure } from '../model/figure-choices.ts';
import styles from '../staff.module.css';

/** What a chosen figure says, with its place in the source; or that it is published no more. */
export function FigureSaid({ figure, facts }: { figure: ChosenFigure; facts: readonly Observation[] }) {
  const { t } = useTranslation('progress');
  const names = useChartNames();
  const observation = findReferencedFigure({ ...figure, scenario: 'ACTUAL' }, facts);
  if (observation === null) {
    return (
      <p role="status" className={styles.refused}>
        {t('figure.gone')}
      </p>
    );
  }
  const { text, remarks, locator } = buildChartFigure(observation, names);
  return (
    <p role="status" className={styles.kept}>
      <strong>{text}</strong> <span className={styles.hint}>{[...remarks, locator].join(' · ')}</span>
    </p>
  );
}
