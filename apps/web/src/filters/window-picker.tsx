import type { TimePeriod, TimeWindow } from '@korsetkish/contract';
import { formatTimePeriod, listWindowEnds, listYears, spanOfWindow } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { SelectField } from '../ui/select-field.tsx';
import styles from './filter-bar.module.css';
import { useFilters } from './use-filters.ts';

/** The window of time on screen, in the address. */
export function WindowPicker() {
  const { window, windowChosen, timePeriods, changeFilters } = useFilters();
  return <WindowFields {...{ window, windowChosen, timePeriods }} onChoose={changeFilters} />;
}

type WindowFieldsProps = {
  window: TimeWindow;
  /** The reader chose it; otherwise it is the default one. */
  windowChosen: boolean;
  /** Periods that may be chosen from, oldest first. */
  timePeriods: readonly TimePeriod[];
  /** Without an end: the default one. */
  onChoose: (ends: { from: TimePeriod | undefined; to: TimePeriod | undefined }) => void;
};

/** A window of time: its two ends, and one press to the default or to everything. */
export function WindowFields({ window, windowChosen, timePeriods, onChoose }: WindowFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const starts = withChosen(listYears(timePeriods), window.startPeriod);
  const ends = withChosen(listWindowEnds(timePeriods), window.endPeriod);
  const [first, last] = [starts.at(0), ends.at(-1)];
  const showsAll = window.startPeriod === first && window.endPeriod === last;
  // An end that would turn the window round stays visible, so that the list does not jump, but cannot be taken.
  const option = (timePeriod: string, startPeriod: string, endPeriod: string) => {
    const { start, end } = spanOfWindow({ startPeriod, endPeriod });
    return {
      choice: timePeriod,
      label: formatTimePeriod(timePeriod, language, 'short'),
      disabled: end < start,
    };
  };

  return (
    <fieldset className={styles.window}>
      <legend className={styles.legend}>{t('filter.period')}</legend>
      <SelectField
        label={t('filter.from')}
        chosen={window.startPeriod}
        onChoose={(from) => onChoose({ from, to: window.endPeriod })}
        groups={[{ options: starts.map((start) => option(start, start, window.endPeriod)) }]}
      />
      <SelectField
        label={t('filter.to')}
        chosen={window.endPeriod}
        onChoose={(to) => onChoose({ from: window.startPeriod, to })}
        groups={[{ options: ends.map((end) => option(end, window.startPeriod, end)) }]}
      />
      <div className={styles.presets}>
        <button
          type="button"
          aria-pressed={!windowChosen}
          className={styles.preset}
          onClick={() => onChoose({ from: undefined, to: undefined })}
        >
          {t('filter.defaultWindow')}
        </button>
        <button
          type="button"
          aria-pressed={showsAll}
          className={styles.preset}
          onClick={() => onChoose({ from: first, to: last })}
        >
          {t('filter.allPeriods')}
        </button>
      </div>
    </fieldset>
  );
}

/** The periods of a picker, and what an address may have chosen besides them. */
function withChosen(timePeriods: string[], chosen: string): string[] {
  return timePeriods.includes(chosen) ? timePeriods : [...timePeriods, chosen].sort();
}
