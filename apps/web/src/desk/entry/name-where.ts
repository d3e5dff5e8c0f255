import type { LocalizedText, SubmissionObservationKey } from '@korsetkish/contract';
import { type Catalogue, formatTimePeriod, periodOfLine } from '@korsetkish/figures';
import { capitalize } from '../../format/capitalize.ts';
import type { Reported } from './reported.ts';

/**
 * What sets a line apart from the form it stands in: its area, its period, or both.
 * @returns null where both are the form's own
 */
export function nameWhere(
  { indicator, refArea, timePeriod }: SubmissionObservationKey,
  reported: Reported,
  catalogue: Pick<Catalogue, 'indicator' | 'refArea'>,
): LocalizedText | null {
  const isOfForm = timePeriod === periodOfLine(catalogue.indicator(indicator).measure, reported.timePeriod);
  const nameIn = (language: 'kk' | 'ru') =>
    [
      ...(refArea === reported.refArea ? [] : [capitalize(catalogue.refArea(refArea).name[language])]),
      ...(isOfForm ? [] : [formatTimePeriod(timePeriod, language, 'label')]),
    ].join(', ');
  const where = { kk: nameIn('kk'), ru: nameIn('ru') };
  return where.kk === '' ? null : where;
}
