import {
  type CellProblem,
  DeclaredIndicator,
  DocumentEntry,
  type ImportMapping,
  type ImportRole,
  type IndicatorEntry,
  SaidOfIndicator,
} from '@korsetkish/contract';
import { type CatalogueRows, type EditProblem, findNewProblems } from '@korsetkish/prisma';
import { findEntry, replaceEntries } from '../../administration/entries.ts';
import { indicatorThing } from '../../administration/things/indicator.ts';
import { documentThing } from '../../administration/things/register.ts';
import type { Draft } from '../../administration/things/thing.ts';
import { complainOfLine, keepOnce } from '../entries/complain-of-line.ts';
import type { ImportedDocument } from '../entries/entry-catalogue.ts';
import type { JudgedLine, Judgement, ReadLine } from '../entries/entry-reading.ts';
import { declareIndicator } from './declare-indicator.ts';
import { buildTwinFinder } from './find-twin.ts';
import { SAYING_WHICH } from './saying-which.ts';

type IndicatorLine = ReadLine<SaidOfIndicator>;

type Target = DocumentEntry['indicators'][number];

/** A line, with the indicator as the document would have it, and as the catalogue would; null: nothing is changed there. */
type JudgedIndicator = JudgedLine & { target: Target | null; declared: IndicatorEntry | null };

/**
 * Puts the lines of a file beside the document's target indicators and beside the catalogue. Those that the document has
 * and the file does not stay.
 */
export function judgeIndicatorLines(
  read: readonly ReadLine<unknown>[],
  rows: CatalogueRows,
  { document }: Pick<ImportedDocument, 'document'>,
  mapping: ImportMapping,
): Judgement {
  const lines = read.map((line): IndicatorLine => ({ ...line, said: SaidOfIndicator.parse(line.said) }));
  const standing = DocumentEntry.parse(findEntry(documentThing, rows, document)?.entry);
  const known = new Set(rows.indicators.map(({ indicator }) => indicator));
  const directionOf = new Map(rows.indicatorGroups.map(({ group, direction }) => [group, direction]));
  const inFile = Map.groupBy(lines, ({ said }) => said.indicator);
  const which =
    SAYING_WHICH.find((role) => mapping.columns.some((each) => each.role === role)) ?? 'INDICATOR';
  const findTwin = buildTwinFinder(rows.indicators, lines);
  const judged = lines.map((line): JudgedIndicator => {
    const { indicator, part } = line.said;
    const refuse = (role: ImportRole, reason: CellProblem['reason'], candidates: string[] = []) =>
      refused(line, [complainOfLine(line, mapping, role, reason, candidates)]);
    // Neither of two is taken, for nothing tells which is meant.
    const isTwice = indicator !== undefined && (inFile.get(indicator)?.length ?? 0) > 1;
    if (isTwice) return refuse(which, 'TWICE_IN_FILE');
    if (line.problems.length > 0) return refused(line, []);
    if (indicator === undefined) return refuse(which, 'EMPTY');
    // Nothing is missing of what is declared, or there would be a problem.
    const declared = line.said.declared && DeclaredIndicator.parse(line.said.declared);
    // Somebody has declared it, or taken it away, since the file was read.
    if (declared && known.has(indicator)) return refuse(which, 'INDICATOR_TAKEN', [indicator]);
    if (!declared && !known.has(indicator)) return refuse(which, 'UNKNOWN');
    const twin = declared && findTwin(indicator, declared);
    if (twin) return refuse(twin.role, 'NAME_TAKEN', [twin.indicator]);
    const direction = declared && directionOf.get(declared.group);
    if (declared && direction === undefined) return refuse('GROUP', 'UNKNOWN');
    const was = standing.indicators.find((each) => each.indicator === indicator);
    return {
      ...{ position: line.position, code: indicator, refusals: [] },
      ...compareParts(was, part),
      target: { indicator, part: part === undefined ? (was?.part ?? null) : part },
      declared: declared && direction ? declareIndicator(indicator, direction, declared) : null,
    };
  });
  return takeOver(askTheRules(judged, lines, { rows, document: standing, mapping }), rows, standing);
}

/** What a row without a column of parts says of the part is nothing. */
function compareParts(
  was: Target | undefined,
  part: string | null | undefined,
): Pick<JudgedLine, 'outcome' | 'standing'> {
  if (was === undefined) return { outcome: 'NEW', standing: null };
  const isSame = part === undefined || part === was.part;
  return { outcome: isSame ? 'SAME' : 'CHANGED', standing: { part: was.part } };
}

const refused = ({ position, said }: IndicatorLine, refusals: CellProblem[]): JudgedIndicator => ({
  ...{ position, code: said.indicator ?? null, refusals, outcome: 'REFUSED' },
  ...{ standing: null, target: null, declared: null },
});

/** The catalogue with the document's target indicators, and with those that are declared. */
function takeOver(
  judged: readonly JudgedIndicator[],
  rows: CatalogueRows,
  document: DocumentEntry,
): Judgement {
  const { rows: after, drafts } = takeEntries(judged, rows, document);
  const declared = judged.flatMap((line) => line.declared ?? []);
  return {
    lines: judged.map(({ target: _target, declared: _declared, ...line }) => line),
    changes: judged.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED').length,
    edit: {
      rows: after,
      drafts,
      touched: [
        ...declared.map(({ indicator }) => ({ thing: 'INDICATOR', code: indicator }) as const),
        { thing: 'DOCUMENT', code: document.document },
      ],
    },
  };
}

function takeEntries(
  judged: readonly JudgedIndicator[],
  rows: CatalogueRows,
  document: DocumentEntry,
): { rows: CatalogueRows; drafts: Draft[] } {
  const declared = new Map(
    judged.flatMap((line) =>
      line.declared ? [[line.declared.indicator, indicatorThing.toRows(line.declared)] as const] : [],
    ),
  );
  const said = new Map(judged.flatMap(({ target }) => (target ? [[target.indicator, target] as const] : [])));
  const kept = document.indicators.map((each) => said.get(each.indicator) ?? each);
  const isThere = new Set(kept.map(({ indicator }) => indicator));
  const added = [...said.values()].filter(({ indicator }) => !isThere.has(indicator));
  const ofDocument = documentThing.toRows({ ...document, indicators: [...kept, ...added] });
  const withDeclared = replaceEntries(indicatorThing, rows, declared);
  return {
    rows: replaceEntries(documentThing, withDeclared, new Map([[document.document, ofDocument]])),
    drafts: [...[...declared.values()].flat(), ...ofDocument],
  };
}

type Asked = { rows: CatalogueRows; document: DocumentEntry; mapping: ImportMapping };

/** Refuses the lines whose rows the rules of the catalogue do not take. */
function askTheRules(
  judged: readonly JudgedIndicator[],
  lines: readonly IndicatorLine[],
  { rows, document, mapping }: Asked,
): JudgedIndicator[] {
  const { rows: after, drafts } = takeEntries(judged, rows, document);
  const problems = findNewProblems(rows, after);
  const draftsOf = Map.groupBy(drafts, ({ cells }) => ('indicator' in cells ? cells.indicator : null));
  return judged.map((each, place) => {
    const line = lines[place];
    const own = draftsOf.get(each.code)?.map(({ cells }): object => cells) ?? [];
    const broken = problems.filter(({ row }) => row !== null && own.includes(row));
    if (line === undefined || each.outcome === 'REFUSED' || broken.length === 0) return each;
    const refusals = broken.map((problem) =>
      complainOfLine(line, mapping, ROLE_OF_COLUMN[problem.column ?? ''] ?? 'INDICATOR', toReason(problem)),
    );
    return refused(line, keepOnce(refusals));
  });
}

/** Columns of the catalogue's files by what says them here. */
const ROLE_OF_COLUMN: Readonly<Record<string, ImportRole>> = {
  part: 'PART',
  name_kk: 'NAME_KK',
  name_ru: 'NAME_RU',
  group: 'GROUP',
  unit_measure: 'UNIT',
  measure: 'MEASURE',
  polarity: 'POLARITY',
};

const toReason = ({ rule }: EditProblem): CellProblem['reason'] =>
  rule === 'UNKNOWN_CODE' || rule === 'PART_OF_ANOTHER_DOCUMENT' ? 'UNKNOWN' : 'BREAKS_RULE';
