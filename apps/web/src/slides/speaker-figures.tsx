import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import type { ChartFigure } from '../charts/chart-figure.ts';
import { DoubtMarks } from '../checks/doubt-marks.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './speaker-figures.module.css';

/** Figures to be said aloud: each with its period, what it is of, and what must be known to read it. */
export function SpeakerFigures({ figures }: { figures: readonly ChartFigure[] }) {
  const { t } = useTranslation('slides');
  const language = useLanguage();
  const catalogue = useCatalogue();
  if (figures.length === 0) return null;
  const differs = (pick: (figure: ChartFigure) => string) => new Set(figures.map(pick)).size > 1;
  const severalIndicators = differs(({ observation }) => observation.indicator);
  const severalAreas = differs(({ refArea }) => refArea);
  return (
    <section aria-label={t('figures')}>
      <dl className={styles.figures}>
        {figures.map(({ id, observation, period, refArea, code, text, share, remarks, doubts }) => (
          <div key={id} className={styles.figure}>
            <dt>
              {[
                severalIndicators ? catalogue.indicator(observation.indicator).shortName[language] : null,
                severalAreas ? refArea : null,
                code,
                period,
              ]
                .filter((part) => part !== null)
                .join(', ')}
            </dt>
            <dd>
              <strong>{share === undefined ? text : `${text} (${share})`}</strong>
              {remarks.length > 0 && <span className={styles.remarks}> {remarks.join('; ')}</span>}{' '}
              <DoubtMarks doubts={doubts} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
