import type { EditProblem } from '@korsetkish/prisma';
import type { Messages } from '../http/messages/messages.ts';
import { type FieldError, ProblemError } from '../http/problem.ts';
import type { Draft } from './things/thing.ts';

/** `name_kk` is `name.kk`, `unit_measure` is `unitMeasure`. */
function fieldOf(column: string): string {
  const [, stem = column, language] = /^(.*)_(kk|ru|en)$/.exec(column) ?? [];
  const name = stem.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return language === undefined ? name : `${name}.${language}`;
}

/** Columns that name a key together are about its last part: two codes of one dimension are about the code. */
const lastOf = (column: string): string => column.split(', ').at(-1) ?? column;

/** What would be wrong, at the field of the entry that it is about; what is wrong elsewhere names the place. */
function sayProblem(problem: EditProblem, drafts: readonly Draft[]): FieldError {
  const { rule, reason, row, passage } = problem;
  const say = ({ rules, ruleBroken, inPassage }: Messages['catalogue']) => {
    if (rule === undefined) return ruleBroken(reason);
    return passage === undefined ? rules[rule] : inPassage(passage, rules[rule]);
  };
  const draft = drafts.find(({ cells }) => cells === row);
  if (draft === undefined) {
    const [code = ''] = Object.values(row ?? {});
    const where = `${problem.table} ${String(code)}`.trim();
    return { path: 'body', say: ({ catalogue }) => catalogue.wrongElsewhere(where, say(catalogue)) };
  }
  const column = problem.column === null ? null : lastOf(problem.column);
  const renamed = new Map<string, string>(Object.entries(draft.fields ?? {}));
  const field = column === null ? [] : [renamed.get(column) ?? fieldOf(column)];
  const path = ['body', ...(draft.at === undefined ? [] : [draft.at]), ...field].join('.');
  return { path, say: ({ catalogue }) => say(catalogue) };
}

/** @throws ProblemError (422) that names every field which the catalogue's rules refuse */
export function refuseProblems(problems: readonly EditProblem[], drafts: readonly Draft[]): void {
  if (problems.length === 0) return;
  throw new ProblemError(
    'invalid-request',
    problems.map((problem) => sayProblem(problem, drafts)),
  );
}
