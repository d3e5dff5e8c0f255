import type { Breakdown, Indicator } from '@korsetkish/contract';
import { formatTimePeriod, type PeriodKind, readTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { capitalize } from '../../format/capitalize.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { nameUnit, scalesOf } from '../entry/name-unit.ts';
import type { Reported } from '../entry/reported.ts';
import styles from './line-form.module.css';
import { type LineDraft, type LineProblem, listLineAreas } from './read-line.ts';

type LinePlaceProps = {
  indicator: Indicator;
  reported: Reported;
  draft: LineDraft;
  kinds: readonly PeriodKind[];
  /** What is wrong with the period. */
  problem: LineProblem | undefined;
  onChange: (change: Partial<LineDraft>) => void;
};

/** What the select of a dimension holds while the total is meant; codes are upper-case. */
const TOTAL = 'total';

/** Which figure of an indicator a line is for: its unit, its codes, its area and its period. */
export function LinePlace({ indicator, reported, draft, kinds, problem, onChange }: LinePlaceProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const unit = catalogue.unitMeasure(indicator.unitMeasure);
  const units = scalesOf(unit).map((scale) => nameUnit(unit, scale, language));
  const period = readTimePeriod(draft.period);
  const say = useSayPeriodProblem(reported);
  return (
    <>
      <p className={styles.unit}>
        {t(units.length > 1 ? 'line.unitChosen' : 'line.unit', { units: units.join(', ') })}
      </p>
      <div className={styles.fields}>
        {indicator.dimensions.map(({ dimension }) => {
          const { name, codes } = catalogue.dimension(dimension);
          return (
            <ChoiceField
              key={dimension}
              label={name[language]}
              name={dimension}
              chosen={draft.breakdown[dimension] ?? TOTAL}
              groups={[
                { options: [{ choice: TOTAL, label: t('line.total') }] },
                {
                  options: codes.map((code) => ({
                    choice: code.code,
                    label: capitalize(code.name[language]),
                  })),
                },
              ]}
              onChoose={(code) => onChange({ breakdown: withCode(draft.breakdown, dimension, code) })}
            />
          );
        })}
        <ChoiceField
          label={t('calendar.area')}
          name="refArea"
          chosen={draft.refArea}
          groups={[
            {
              options: listLineAreas(reported.refArea, catalogue).map(({ refArea, name }) => ({
                choice: refArea,
                label: capitalize(name[language]),
              })),
            },
          ]}
          onChoose={(refArea) => onChange({ refArea })}
        />
        <TextField
          label={t('calendar.period')}
          name="timePeriod"
          autoComplete="off"
          text={draft.period}
          onType={(typed) => onChange({ period: typed })}
          hint={sayHint()}
          error={problem && say(problem)}
        />
      </div>
    </>
  );

  /** How it was read, where that is said otherwise than it was typed; else how a period is written. */
  function sayHint(): string {
    const read = period.kind === 'READ' ? formatTimePeriod(period.what, language, 'label') : draft.period;
    if (read !== draft.period) return read;
    if (!kinds.includes('DAY')) return t('line.periodOfTime');
    return kinds.length === 1 ? t('line.periodAsOf') : t('line.periodEither');
  }
}

function withCode(breakdown: Breakdown, dimension: string, code: string): Breakdown {
  const { [dimension]: _, ...others } = breakdown;
  return code === TOTAL ? others : { ...others, [dimension]: code };
}

function useSayPeriodProblem({ timePeriod }: Reported): (problem: LineProblem) => string {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  return (problem) => {
    if (problem === 'NEEDS_DAY') return t('line.needsDay');
    if (problem === 'NEEDS_LENGTH') return t('line.needsLength');
    if (problem === 'PERIOD_OUTSIDE') {
      return t('line.periodOutside', { period: formatTimePeriod(timePeriod, language, 'label') });
    }
    return t('outside.noPeriod');
  };
}
