import type { Language } from '@korsetkish/contract';
import { areOfOneTime, formatClause, formatFigure, formatWhenNote, noteOnce } from './format-clause.ts';
import {
  type Headline,
  type HeadlineFigure,
  type HeadlineSubject,
  headed,
  headedWith,
  inBothLanguages,
  type NamedFigure,
} from './headline.ts';

export interface PartsHeadline {
  subject: HeadlineSubject;
  /** Figures of codes that are not added, in the order in which they are to be said. */
  parts: readonly NamedFigure[];
  /** The total that the parts are "of which"; null when they stand for themselves. */
  total: HeadlineFigure | null;
  /** Said after the parts: how many areas are missing. */
  remark?: Headline | null;
}

/** More than this in one sentence is a table. */
const MOST_PARTS = 3;

const OF_WHICH: Readonly<Record<Language, string>> = { kk: 'оның ішінде', ru: 'из них' };

/**
 * Figures of codes beside each other, never added: «Письма в НПО о Базе данных (январь–май 2021 года ...): Электронные
 * письма — более 2 000 писем, Бумажные письма — более 2 000 писем»; with a total, `... из них: ...`. After three the
 * rest is counted.
 * @throws RangeError without parts
 */
export function buildPartsHeadline({ subject, parts, total, remark = null }: PartsHeadline): Headline {
  const [first] = parts;
  if (first === undefined) throw new RangeError('a sentence about parts needs one');
  const figures = parts.map(({ figure }) => figure);
  const style = {
    unitMeasure: subject.unitMeasure,
    together: total === null ? figures : [total, ...figures],
  };
  const isOneTime = areOfOneTime(style.together);
  const shown = parts.slice(0, MOST_PARTS);
  const note = isOneTime ? null : noteOnce(shown.map(({ figure }) => figure));
  return inBothLanguages((language) => {
    const clauses = shown.map(({ name, figure }) => {
      const said = note === null ? figure : { ...figure, periodAssumed: false };
      const when = isOneTime ? '' : ` (${formatWhenNote(said, language)})`;
      return `${name[language]}${when} — ${formatFigure(said, style, language)}`;
    });
    const ending = remark === null ? '' : `; ${remark[language]}`;
    const rest = formatRest(parts.length - shown.length, language);
    const list = clauses.join(', ') + rest + (note === null ? '' : note[language]) + ending;
    if (total !== null) {
      return headed(
        subject,
        language,
        `${formatClause(total, style, language)}; ${OF_WHICH[language]}: ${list}`,
      );
    }
    return isOneTime
      ? headedWith(subject, language, formatWhenNote(first.figure, language), list)
      : headed(subject, language, list);
  });
}

function formatRest(count: number, language: Language): string {
  if (count === 0) return '';
  return language === 'ru' ? ` и ещё ${count}` : ` және тағы ${count}`;
}
