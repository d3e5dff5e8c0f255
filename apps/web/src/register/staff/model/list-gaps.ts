import { type Language, STAFF_TEXT_LIMIT } from '@korsetkish/contract';
import { type Draft, joinPath, listAt, type Path, textAt } from '../../../administration/model/draft.ts';

/** What is missing at a field, or too much. */
export type Gap =
  | { gap: 'NO_DAY' | 'NOT_CHOSEN' | 'NO_ADDRESS' }
  | { gap: 'NO_TEXT'; language: Language }
  | { gap: 'TOO_LONG'; length: number };

export type Gaps = ReadonlyMap<Path, Gap>;

/** What a form asks for: where it stands, and as what. */
type Asked = readonly [Path, 'DAY' | 'CHOICE' | 'ADDRESS' | 'TEXTS'];

const STEP: readonly Asked[] = [
  ['day', 'DAY'],
  ['stage', 'CHOICE'],
  ['text', 'TEXTS'],
  ['onBehalfOf', 'CHOICE'],
  ['organisation', 'CHOICE'],
];

const ATTACHED: readonly Asked[] = [
  ['nature', 'CHOICE'],
  ['dated', 'DAY'],
  ['title', 'TEXTS'],
];

/** What a step lacks before it can be sent, with what proves it. Whether the rest is right, the API knows. */
export function listStepGaps(typed: Draft): Gaps {
  const evidence = listAt(typed, 'evidence').flatMap((each, place) =>
    evidenceAsks(textAt(each, 'kind')).map(
      ([path, kind]) => [joinPath(`evidence.${place}`, path), kind] as const,
    ),
  );
  return listGaps(typed, [...STEP, ...evidence]);
}

function evidenceAsks(kind: string): readonly Asked[] {
  if (kind === 'FIGURE') return [['figure.indicator', 'CHOICE']];
  return kind === 'LINK' ? [...ATTACHED, ['url', 'ADDRESS']] : ATTACHED;
}

/** What a withdrawal lacks. */
export const listWithdrawalGaps = (typed: Draft): Gaps =>
  listGaps(typed, [
    ['text', 'TEXTS'],
    ['organisation', 'CHOICE'],
  ]);

/** What a ruling lacks. */
export const listRulingGaps = (typed: Draft): Gaps =>
  listGaps(typed, [
    ['status', 'CHOICE'],
    ['reason', 'TEXTS'],
  ]);

const MISSING = { DAY: 'NO_DAY', CHOICE: 'NOT_CHOSEN', ADDRESS: 'NO_ADDRESS' } as const;

function listGaps(typed: Draft, asked: readonly Asked[]): Gaps {
  const found = asked.flatMap(([path, kind]): [Path, Gap | null][] => {
    if (kind === 'TEXTS') {
      return (['kk', 'ru'] as const).map((language) => {
        const at = joinPath(path, language);
        return [at, findTextGap(textAt(typed, at), language)];
      });
    }
    return [[path, textAt(typed, path).trim() === '' ? { gap: MISSING[kind] } : null]];
  });
  return new Map(found.flatMap(([path, gap]) => (gap === null ? [] : [[path, gap]])));
}

function findTextGap(text: string, language: Language): Gap | null {
  const { length } = text.trim();
  if (length === 0) return { gap: 'NO_TEXT', language };
  return length > STAFF_TEXT_LIMIT ? { gap: 'TOO_LONG', length } : null;
}
