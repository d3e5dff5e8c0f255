import { ACTION_KINDS, ACTION_STATUSES, KATO_CODE_PATTERN } from '@korsetkish/contract';
import { isText, parseChoices } from '../filters/parse-list.ts';
import {
  ANSWER_CHOICES,
  DUE_CHOICES,
  EVIDENCE_CHOICES,
  NONE,
  type RegisterFilters,
} from './model/register-filters.ts';

/** How the register is laid out where it is not a list. */
export const VIEWS = ['board', 'timeline', 'findings'] as const;
export type RegisterView = (typeof VIEWS)[number];

/** What the address of the register carries: its filters and its view. */
export type RegisterSearch = RegisterFilters & { view?: RegisterView | undefined };

type Unparsed<Search> = { [Name in keyof Search]?: unknown };

const CODE = /^[A-Z][A-Z0-9_]*$/;

/** Reads such an address; what makes no sense is left out. */
export function parseRegisterSearch(search: Unparsed<RegisterSearch>): RegisterSearch {
  const code = (written: unknown) => (isText(written) && CODE.test(written) ? written : undefined);
  const codeOrNone = (written: unknown) => (written === NONE ? NONE : code(written));
  const one = <Choice extends string>(written: unknown, choices: readonly Choice[]) =>
    parseChoices(written, choices)?.[0];
  const { refArea } = search;
  return {
    refArea: isText(refArea) && KATO_CODE_PATTERN.test(refArea) ? refArea : undefined,
    document: code(search.document),
    body: codeOrNone(search.body),
    addressee: codeOrNone(search.addressee),
    direction: code(search.direction),
    status: one(search.status, ACTION_STATUSES),
    kind: one(search.kind, ACTION_KINDS),
    due: one(search.due, DUE_CHOICES),
    evidence: one(search.evidence, EVIDENCE_CHOICES),
    answers: one(search.answers, ANSWER_CHOICES),
    view: one(search.view, VIEWS),
  };
}
