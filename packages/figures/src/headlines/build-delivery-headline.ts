import type { Language } from '@korsetkish/contract';
import { formatFigure, formatWhenNote } from './format-clause.ts';
import {
  type Headline,
  type HeadlineFigure,
  type HeadlineSubject,
  headedWith,
  inBothLanguages,
} from './headline.ts';

export interface DeliveryHeadline {
  subject: HeadlineSubject;
  /** All three of one period. */
  planned: HeadlineFigure;
  cancelled: HeadlineFigure;
  delivered: HeadlineFigure;
}

const WORDS = {
  planned: { kk: 'жоспар бойынша', ru: 'по плану' },
  cancelled: { kk: 'тоқтатылғаны', ru: 'отменено' },
  delivered: { kk: 'іске асырылғаны', ru: 'реализовано' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/**
 * What was planned, cancelled and delivered: «Молодёжные проекты по социальному заказу (2020 год): по плану — 26
 * проектов, отменено — 8 проектов, реализовано — 18 проектов».
 */
export function buildDeliveryHeadline({
  subject,
  planned,
  cancelled,
  delivered,
}: DeliveryHeadline): Headline {
  const style = { unitMeasure: subject.unitMeasure, together: [planned, cancelled, delivered] };
  const steps = [
    [WORDS.planned, planned],
    [WORDS.cancelled, cancelled],
    [WORDS.delivered, delivered],
  ] as const;
  return inBothLanguages((language) => {
    const said = steps.map(
      ([word, figure]) => `${word[language]} — ${formatFigure(figure, style, language)}`,
    );
    return headedWith(subject, language, formatWhenNote(delivered, language), said.join(', '));
  });
}
