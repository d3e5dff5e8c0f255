import type { Indicator, Measure, Polarity } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import styles from './indicator-passport.module.css';

/** What an indicator is: kind, how more of it is judged, breakdowns, areas with figures, cautions, code. */
export function IndicatorPassport({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const measures: Record<Measure, string> = {
    FLOW: t('measure.flow'),
    STOCK: t('measure.stock'),
    RATE: t('measure.rate'),
    PRICE: t('measure.price'),
  };
  const polarities: Record<Polarity, string> = {
    HIGHER_IS_BETTER: t('polarity.higherIsBetter'),
    LOWER_IS_BETTER: t('polarity.lowerIsBetter'),
    NEUTRAL: t('polarity.neutral'),
  };
  const breakdowns = indicator.dimensions.map(
    ({ dimension }) => catalogue.dimension(dimension).name[language],
  );
  const areas = indicator.refAreas.map((refArea) => catalogue.refArea(refArea).name[language]);
  const cautions = indicator.notes
    .filter(({ kind }) => kind === 'HOW_TO_READ')
    .map(({ text }) => text[language]);
  // A reason is the source's own statement, never the product's: it stands with the name of who made it.
  const statements = indicator.notes
    .filter(({ kind }) => kind === 'WHY_IT_MOVED')
    .map(({ text, source }) =>
      source === null ? text[language] : `${catalogue.source(source).issuer[language]}: ${text[language]}`,
    );
  return (
    <Panel id="passport" heading={t('passport.heading')}>
      <dl className={styles.facts}>
        <dt>{t('passport.measure')}</dt>
        <dd>{measures[indicator.measure]}</dd>
        <dt>{t('passport.polarity')}</dt>
        <dd>{polarities[indicator.polarity]}</dd>
        {breakdowns.length > 0 && (
          <>
            <dt>{t('passport.breakdowns')}</dt>
            <dd>{breakdowns.join(', ')}</dd>
          </>
        )}
        <dt>{t('passport.areas')}</dt>
        <dd>{areas.join(', ')}</dd>
        <NoteList heading={t('passport.notes')} notes={cautions} />
        <NoteList heading={t('passport.sourceSays')} notes={statements} />
        <dt>{t('passport.code')}</dt>
        <dd>
          <code className={styles.code}>{indicator.indicator}</code>
        </dd>
      </dl>
    </Panel>
  );
}

/** One more fact of the passport, where there is any such note. */
function NoteList({ heading, notes }: { heading: string; notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <>
      <dt>{heading}</dt>
      <dd>
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
