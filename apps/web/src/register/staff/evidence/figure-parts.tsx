import { type KatoCode, type Observation, parseBreakdown } from '@korsetkish/contract';
import { daysOf, formatTimePeriod, nameBreakdown } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useFormState } from '../../../administration/fields/form-state.ts';
import { useCatalogue } from '../../../catalogue/use-catalogue.ts';
import { capitalize } from '../../../format/capitalize.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { type ChosenFigure, listFigureChoices } from '../model/figure-choices.ts';
import styles from '../staff.module.css';

type FigurePartsProps = {
  path: string;
  /** What is published of the indicator. */
  facts: readonly Observation[];
  figure: ChosenFigure;
  /** Areas of the action. */
  own: readonly KatoCode[];
  adopted: string | null;
  onChoose: (figure: ChosenFigure) => void;
};

/** The breakdown, the area and the period of a published figure, each where there is a choice. */
export function FigureParts({ path, facts, figure, own, adopted, onChoose }: FigurePartsProps) {
  const { t } = useTranslation('progress');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { errors } = useFormState();
  const { breakdown, refArea, timePeriod } = figure;
  const { breakdowns, refAreas, timePeriods } = listFigureChoices(facts, figure, own);
  const nameOf = (codes: string) =>
    codes === '' ? t('figure.total') : nameBreakdown(parseBreakdown(codes) ?? {}, catalogue)[language];
  const isOlder = (period: string) => adopted !== null && daysOf(period).end < adopted;
  const sayPeriod = (period: string) => {
    const said = formatTimePeriod(period, language, 'label');
    return isOlder(period) ? t('figure.older', { period: said }) : said;
  };
  // What was chosen once and is published no more is still said to be chosen.
  const offer = (offered: readonly string[], chosen: string, name: (code: string) => string) => [
    {
      options: (offered.includes(chosen) ? offered : [chosen, ...offered]).map((choice) => ({
        choice,
        label: capitalize(name(choice)),
      })),
    },
  ];
  return (
    <div className={styles.parts}>
      {(breakdowns.length > 1 || breakdown !== '') && (
        <ChoiceField
          name={`${path}.breakdown`}
          label={t('figure.breakdown')}
          error={errors.get(`${path}.breakdown`)}
          groups={offer(breakdowns, breakdown, nameOf)}
          chosen={breakdown}
          onChoose={(chosen) => onChoose({ ...figure, breakdown: chosen })}
        />
      )}
      <ChoiceField
        name={`${path}.refArea`}
        label={t('figure.refArea')}
        error={errors.get(`${path}.refArea`)}
        groups={offer(refAreas, refArea, (code) => catalogue.refArea(code).name[language])}
        chosen={refArea}
        onChoose={(chosen) => onChoose({ ...figure, refArea: chosen })}
      />
      <ChoiceField
        name={`${path}.timePeriod`}
        label={t('figure.timePeriod')}
        hint={isOlder(timePeriod) ? t('figure.olderHint') : undefined}
        error={errors.get(`${path}.timePeriod`)}
        groups={offer(timePeriods, timePeriod, sayPeriod)}
        chosen={timePeriod}
        onChoose={(chosen) => onChoose({ ...figure, timePeriod: chosen })}
      />
    </div>
  );
}
