import type { Action } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormState } from '../../../administration/fields/form-state.ts';
import { textAt } from '../../../administration/model/draft.ts';
import { getObservationsQuery } from '../../../observations/get-observations.query.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { type ChosenFigure, listFacts, narrowFigure } from '../model/figure-choices.ts';
import styles from '../staff.module.css';
import { FigureParts } from './figure-parts.tsx';
import { FigureSaid } from './figure-said.tsx';
import { useIndicatorGroups } from './use-indicator-groups.ts';

type FigureFieldsProps = {
  /** Where the figure stands in the form. */
  path: string;
  action: Action;
  /** The day of the document that asks for the action; null: it is not printed. */
  adopted: string | null;
};

/** A published figure: its indicator first, then what is published of that. */
export function FigureFields({ path, action, adopted }: FigureFieldsProps) {
  const { t } = useTranslation('progress');
  const { draft, errors, write } = useFormState();
  const groups = useIndicatorGroups(action);
  const part = (name: keyof ChosenFigure) => textAt(draft, `${path}.${name}`);
  const indicator = part('indicator');
  const figure: ChosenFigure = {
    indicator,
    ...{ breakdown: part('breakdown'), refArea: part('refArea'), timePeriod: part('timePeriod') },
  };
  const { data } = useQuery({
    ...getObservationsQuery({ layer: 'published', indicator: [indicator] }),
    enabled: indicator !== '',
  });
  const facts = data && listFacts(data);
  const isFresh = indicator !== '' && figure.timePeriod === '';
  // What an indicator has is known a moment after it was chosen; the first of it is chosen then.
  useEffect(() => {
    if (isFresh && data)
      write(path, narrowFigure(listFacts(data), { ...figure, indicator }, action.refAreas));
  });
  const error = errors.get(path);
  return (
    <>
      <ChoiceField
        name={`${path}.indicator`}
        label={t('figure.indicator')}
        error={errors.get(`${path}.indicator`)}
        groups={indicator === '' ? [{ options: [{ choice: '', label: '—' }] }, ...groups] : groups}
        chosen={indicator}
        onChoose={(chosen) => write(path, { indicator: chosen, breakdown: '', refArea: '', timePeriod: '' })}
      />
      {facts && !isFresh && (
        <>
          <FigureParts
            {...{ path, facts, figure, adopted }}
            own={action.refAreas}
            onChoose={(chosen) => write(path, narrowFigure(facts, chosen, action.refAreas))}
          />
          <FigureSaid figure={figure} facts={facts} />
        </>
      )}
      {error && (
        <p role="alert" className={styles.refused}>
          {error}
        </p>
      )}
    </>
  );
}
