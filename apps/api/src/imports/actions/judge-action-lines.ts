import {
  type ActionEntry,
  type CellProblem,
  ConceptCode,
  type ImportableAction,
  type ImportMapping,
  type ImportRole,
  SaidOfAction,
} from '@korsetkish/contract';
import { type CatalogueRows, type EditProblem, findNewProblems } from '@korsetkish/prisma';
import { listEntries, replaceEntries } from '../../administration/entries.ts';
import { actionThing } from '../../administration/things/register.ts';
import type { Draft } from '../../administration/things/thing.ts';
import { complainOfLine, keepOnce } from '../entries/complain-of-line.ts';
import type { ImportedDocument } from '../entries/entry-catalogue.ts';
import type { JudgedLine, Judgement, ReadLine } from '../entries/entry-reading.ts';
import { codeOfAction } from './code-of-action.ts';
import { beginAction, changeAction, toImportable } from './importable-action.ts';
import { normalizeNumber } from './read-action-cell.ts';

type ActionLine = ReadLine<SaidOfAction>;

/** A line, and the action as it would be; null: it is refused. */
type JudgedAction = JudgedLine & { entry: ActionEntry | null };

/**
 * Puts the lines of a file beside the register: which action of the document each is, by its number, and whether the rules
 * of the catalogue take what it says. They are asked of all lines at once, as they would be taken over.
 */
export function judgeActionLines(
  read: readonly ReadLine<unknown>[],
  rows: CatalogueRows,
  document: Pick<ImportedDocument, 'document' | 'kind'>,
  mapping: ImportMapping,
): Judgement {
  const lines = read.map((line): ActionLine => ({ ...line, said: SaidOfAction.parse(line.said) }));
  const actions = listActions(rows);
  const ofDocument = actions.filter((entry) => entry.document === document.document);
  const byNumber = Map.groupBy(ofDocument, ({ number }) => normalizeNumber(number ?? ''));
  const taken = new Set(actions.map(({ action }) => action));
  const inFile = Map.groupBy(lines, ({ said }) => said.number);
  const judged = lines.map((line) => {
    const { said } = line;
    const standing = said.number === undefined ? [] : (byNumber.get(said.number) ?? []);
    const problem = (concept: ImportRole, reason: CellProblem['reason'], candidates: string[] = []) =>
      complainOfLine(line, mapping, concept, reason, candidates);
    const [only, ...others] = standing;
    const again = said.number === undefined ? [] : (inFile.get(said.number) ?? []);
    // Neither of two is taken, for nothing tells which is meant.
    const twice = again.length > 1 ? [problem('NUMBER', 'TWICE_IN_FILE')] : [];
    if (line.problems.length + twice.length > 0) return refused(line, only?.action ?? null, twice);
    if (others.length > 0) {
      const codes = standing.map(({ action }) => action);
      return refused(line, null, [problem('NUMBER', 'AMBIGUOUS', codes)]);
    }
    if (only !== undefined) return compared(line, only, changeAction(only, said));
    const action = codeOfAction(document.document, said.number ?? '');
    const full = complete(line, mapping);
    if (Array.isArray(full)) return refused(line, action, full);
    if (!ConceptCode.safeParse(action).success) return refused(line, null, [problem('NUMBER', 'TOO_LONG')]);
    if (taken.has(action)) return refused(line, action, [problem('NUMBER', 'CODE_TAKEN', [action])]);
    taken.add(action);
    return {
      ...nothing(line),
      code: action,
      outcome: 'NEW' as const,
      entry: beginAction(document, action, full),
    };
  });
  return takeOver(askTheRules(judged, lines, rows, mapping), rows);
}

const listActions = (rows: CatalogueRows): ActionEntry[] =>
  listEntries(actionThing, rows).flatMap(({ entry }) => (entry.thing === 'ACTION' ? [entry] : []));

const nothing = ({ position }: ActionLine) => ({ position, refusals: [], standing: null });

const refused = (line: ActionLine, code: string | null, refusals: CellProblem[]): JudgedAction => ({
  ...{ ...nothing(line), code, refusals, outcome: 'REFUSED', entry: null },
});

function compared(line: ActionLine, before: ActionEntry, entry: ActionEntry): JudgedAction {
  const [was, is] = [toImportable(before), toImportable(entry)];
  const outcome = JSON.stringify(was) === JSON.stringify(is) ? 'SAME' : 'CHANGED';
  return { ...nothing(line), code: before.action, outcome, standing: was, entry };
}

/** What a new action says, with what holds for the whole file where the line says nothing; else what it lacks. */
function complete(line: ActionLine, mapping: ImportMapping): ImportableAction | CellProblem[] {
  const { said } = line;
  const direction = said.direction ?? mapping.direction;
  const refAreas = said.refAreas ?? (mapping.refArea === null ? [] : [mapping.refArea]);
  const { number, textKk, textRu } = said;
  if (number && textKk && textRu && direction !== null && refAreas.length > 0) {
    return {
      ...{ number, textKk, textRu, direction, refAreas },
      part: said.part ?? null,
      addressees: said.addressees ?? [],
      controller: said.controller ?? null,
      due: said.due ?? null,
      plannedPeriod: said.plannedPeriod ?? null,
      frequency: said.frequency ?? null,
      indicators: said.indicators ?? [],
      continues: said.continues ?? null,
    };
  }
  const lacking: [ImportRole, unknown][] = [
    ['NUMBER', number],
    ['TEXT_KK', textKk],
    ['TEXT_RU', textRu],
    ['DIRECTION', direction],
    ['REF_AREA', refAreas[0]],
  ];
  return lacking.filter(([, said]) => !said).map(([role]) => complainOfLine(line, mapping, role, 'EMPTY'));
}

/** The catalogue with the actions that say something else now. */
function takeOver(judged: readonly JudgedAction[], rows: CatalogueRows): Judgement {
  const entries = listChanged(judged);
  const taken = takeEntries(rows, entries);
  return {
    lines: judged.map(({ entry: _entry, ...line }) => line),
    changes: entries.length,
    edit: {
      rows: taken.rows,
      drafts: [...taken.drafts.values()].flat(),
      touched: entries.map(({ action }) => ({ thing: 'ACTION', code: action })),
    },
  };
}

const listChanged = (judged: readonly JudgedAction[]): ActionEntry[] =>
  judged.flatMap(({ entry, outcome }) => (entry && outcome !== 'SAME' ? [entry] : []));

/** The catalogue as it would be with these actions, and the rows that each is written as. */
function takeEntries(
  rows: CatalogueRows,
  entries: readonly ActionEntry[],
): { rows: CatalogueRows; drafts: Map<ActionEntry, Draft[]> } {
  const drafts = new Map(entries.map((entry) => [entry, actionThing.toRows(entry)]));
  const byCode = new Map([...drafts].map(([{ action }, own]) => [action, own]));
  return { rows: replaceEntries(actionThing, rows, byCode), drafts };
}

function askTheRules(
  judged: readonly JudgedAction[],
  lines: readonly ActionLine[],
  rows: CatalogueRows,
  mapping: ImportMapping,
): JudgedAction[] {
  const { rows: after, drafts } = takeEntries(rows, listChanged(judged));
  const problems = findNewProblems(rows, after);
  return judged.map((each, place) => {
    const line = lines[place];
    const own = each.entry && drafts.get(each.entry)?.map(({ cells }): object => cells);
    const broken = problems.filter(({ row }) => row !== null && own?.includes(row));
    if (line === undefined || broken.length === 0) return each;
    const refusals = broken.map((problem) =>
      complainOfLine(line, mapping, ROLE_OF_COLUMN[problem.column ?? ''] ?? 'NUMBER', toReason(problem)),
    );
    return refused(line, each.code, keepOnce(refusals));
  });
}

/** Columns of the catalogue's files by what says them here. */
const ROLE_OF_COLUMN: Readonly<Record<string, ImportRole>> = {
  part: 'PART',
  text_kk: 'TEXT_KK',
  text_ru: 'TEXT_RU',
  direction: 'DIRECTION',
  ref_areas: 'REF_AREA',
  ref_area: 'REF_AREA',
  addressees: 'ADDRESSEE',
  controller: 'CONTROLLER',
  due: 'DUE',
  planned_period: 'PLANNED_PERIOD',
  frequency: 'FREQUENCY',
  indicator: 'INDICATOR',
  continues: 'CONTINUES',
};

function toReason({ rule }: EditProblem): CellProblem['reason'] {
  if (rule === 'FOLLOWS_FROM_ITSELF') return 'FOLLOWS_FROM_ITSELF';
  return rule === 'UNKNOWN_CODE' || rule === 'PART_OF_ANOTHER_DOCUMENT' ? 'UNKNOWN' : 'BREAKS_RULE';
}
