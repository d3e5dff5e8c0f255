import type { SubmissionObservationKey } from '@korsetkish/contract';
import { formatTimePeriod, listPeriodKinds, periodOfLine } from '@korsetkish/figures';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { getAvailabilityQuery } from '../../availability/get-availability.query.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { nameCell } from '../entry/name-cell.ts';
import type { Reported } from '../entry/reported.ts';
import { IndicatorField } from './indicator-field.tsx';
import styles from './line-form.module.css';
import { LinePlace } from './line-place.tsx';
import { listAllLines } from './list-all-lines.ts';
import { listIndicatorGroups } from './list-indicator-groups.ts';
import { type LineDraft, readLine } from './read-line.ts';

type LineFormProps = {
  reported: Reported;
  cells: ReadonlySet<string>;
  isSending: boolean;
  onAdd: (lines: readonly SubmissionObservationKey[]) => void;
  onGoTo: (cell: string) => void;
  onCancel: () => void;
  /** Why it was not added. */
  children: ReactNode;
};

/** What a new line is about: its indicator first, then what that one leaves open. */
export function LineForm({ reported, cells, isSending, onAdd, onGoTo, onCancel, children }: LineFormProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const groups = useMemo(
    () => listIndicatorGroups(reported.direction, catalogue),
    [reported.direction, catalogue],
  );
  const [draft, setDraft] = useState<LineDraft>({
    indicator: null,
    breakdown: {},
    refArea: reported.refArea,
    period: '',
  });
  const [isAsked, setAsked] = useState(false);
  const indicator = draft.indicator === null ? null : catalogue.indicator(draft.indicator);
  const published = useQuery({
    ...getAvailabilityQuery({
      layer: 'published',
      indicator: indicator === null ? [] : [indicator.indicator],
    }),
    enabled: indicator !== null,
  }).data;
  const kinds = indicator
    ? listPeriodKinds(indicator.measure, published?.timePeriods.map(({ timePeriod }) => timePeriod) ?? [])
    : [];
  const reading = readLine(draft, { reported, kinds, cells });
  const problems = reading.kind === 'REFUSED' ? reading.problems : {};
  const { line } = reading;
  const all =
    line && indicator && indicator.dimensions.length > 0
      ? listAllLines(line, published?.breakdowns.map(({ breakdown }) => breakdown) ?? [], cells, catalogue)
      : [];
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // What is wrong is drawn first, so that it is heard with the field it is wrong with.
        flushSync(() => setAsked(true));
        event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
        if (reading.kind === 'READ' && !isSending) onAdd([reading.line]);
      }}
    >
      <IndicatorField
        groups={groups}
        chosen={draft.indicator}
        error={isAsked && problems.indicator ? t('line.noIndicator') : undefined}
        onChoose={(code) =>
          setDraft({
            ...draft,
            indicator: code,
            breakdown: {},
            period: formatTimePeriod(
              periodOfLine(catalogue.indicator(code).measure, reported.timePeriod),
              language,
              'label',
            ),
          })
        }
      />
      {indicator && (
        <LinePlace
          indicator={indicator}
          reported={reported}
          draft={draft}
          kinds={kinds}
          problem={problems.timePeriod}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
      )}
      <div role="status">
        {problems.line && line && (
          <p className={styles.there}>
            {t('line.there')}{' '}
            <Button kind="plain" onPress={() => onGoTo(nameCell(line))}>
              {t('line.goThere')}
            </Button>
          </p>
        )}
      </div>
      {children}
      <div className={styles.actions}>
        <Button kind="primary" type="submit" disabled={isSending}>
          {t('line.add')}
        </Button>
        {all.length > 1 && (
          <Button disabled={isSending} onPress={() => onAdd(all)}>
            {t('line.addAll', { number: all.length })}
          </Button>
        )}
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
