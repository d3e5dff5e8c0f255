import type { CheckResult } from '@korsetkish/contract';

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

/** A doubt as it is read out: `не сходится: Доля ... соответствует их числу`. */
export function sayDoubt({ text, about }: Doubt): string {
  return `${text}: ${about}`;
}
