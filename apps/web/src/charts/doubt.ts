import type { CheckResult, Language } from '@korsetkish/contract';
import { NBSP } from '@korsetkish/figures';

/** A check that whoever reads a figure must know of, in the reader's language. */
export type Doubt = {
  /** The check's own, to lead to it. */
  id: string;
  result: CheckResult;
  /** `не сходится` */
  text: string;
  /** What is checked: `Доля представителей других этносов в Совете соответствует их числу`. */
  about: string;
};

/**
 * Stands after a figure on a drawing that a check does not confirm; drawn as the sign that tables and cards
 * have, so only at the end of a label.
 */
export const DOUBT_MARK = '⚠';

/** A figure's label on a drawing with the mark of what is doubted: `30 ⚠`; as it was where nothing is. */
export function markDoubtful(label: string, doubts: readonly Doubt[]): string {
  return doubts.length === 0 ? label : label + NBSP + DOUBT_MARK;
}

/** A doubt as it is read out: `не сходится: Доля ... соответствует их числу`. */
export function sayDoubt({ text, about }: Doubt): string {
  return `${text}: ${about}`;
}

const NOT_CONFIRMED: Readonly<Record<Language, string>> = {
  kk: 'тексерумен расталмаған',
  ru: 'не подтверждено проверкой',
};

/**
 * What the mark means on a drawing of these figures: `не подтверждено проверкой: не сходится`. Null where no
 * figure is doubted, so that there is no mark.
 */
export function nameDoubts(
  figures: readonly { doubts: readonly Doubt[] }[],
  language: Language,
): string | null {
  const results = new Set(figures.flatMap(({ doubts }) => doubts.map(({ text }) => text)));
  return results.size === 0 ? null : `${NOT_CONFIRMED[language]}: ${[...results].join('; ')}`;
}
