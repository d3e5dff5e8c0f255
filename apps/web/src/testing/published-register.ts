import {
  Action,
  type ActionStage,
  type ActionStatus,
  Finding,
  Organisation,
  RegisterDocument,
  type StatusRule,
} from '@korsetkish/contract';
import { buildRegister, type RegisterData } from '../register/model/register.ts';
import { localized, orNull, type Row, readTable } from './read-table.ts';

const many = (cell: string | undefined) => (cell === undefined || cell === '' ? [] : cell.split(';'));

const sourceOf = new Map(readTable('documents').map((row) => [row.document, orNull(row.source)]));

/** A place in the source of a document; null where that is not in hand. */
function locate(row: Row) {
  const code = sourceOf.get(row.document);
  return code ? { code, section: orNull(row.section), paragraph: orNull(row.paragraph) } : null;
}

const figureOf = (row: Row) => ({
  indicator: row.indicator,
  breakdown: row.breakdown,
  refArea: row.ref_area,
  timePeriod: orNull(row.time_period),
  scenario: orNull(row.scenario),
});

const rowsBy = (table: string, column: string) => Map.groupBy(readTable(table), (row) => row[column] ?? '');
const answersOf = rowsBy('action_answers', 'action');
const figuresOf = rowsBy('action_figures', 'action');
const toldOf = rowsBy('action_statements', 'action');
const findingFiguresOf = rowsBy('finding_figures', 'finding');

/** What follows from a stage that a source tells. */
const TOLD: Record<ActionStage, [ActionStatus, StatusRule]> = {
  PLANNED: ['NOT_STARTED', 'ONLY_PLANNED'],
  ANNOUNCED: ['NOT_STARTED', 'ONLY_ANNOUNCED'],
  IN_PROGRESS: ['IN_PROGRESS', 'UNDER_WAY_AS_TOLD'],
  DONE: ['DONE', 'DONE_AS_TOLD'],
  CANCELLED: ['CANCELLED', 'CANCELLED_BY_STEP'],
};

function standingOf(row: Row): [ActionStatus, StatusRule] {
  if (row.unassessable_ru !== '') return ['CANNOT_BE_ASSESSED', 'NOBODY_CAN_TELL'];
  const told = toldOf.get(row.action ?? '')?.at(-1)?.stage;
  return told === undefined ? ['NOT_STARTED', 'NOTHING_KNOWN'] : TOLD[told as ActionStage];
}

const actions = readTable('actions').map((row) => {
  const [status, statusRule] = standingOf(row);
  const code = row.action ?? '';
  return Action.parse({
    ...{ action: code, document: row.document, part: orNull(row.part), number: orNull(row.number) },
    ...{
      kind: row.kind,
      direction: row.direction,
      refAreas: many(row.ref_areas),
      text: localized(row, 'text'),
    },
    ...{ addressees: many(row.addressees), controller: orNull(row.controller), due: orNull(row.due) },
    ...{ plannedPeriod: orNull(row.planned_period), frequency: orNull(row.frequency) },
    ...{ continues: orNull(row.continues), source: locate(row) },
    unassessable: row.unassessable_ru === '' ? null : localized(row, 'unassessable'),
    answers: (answersOf.get(code) ?? []).map(({ finding, reading }) => ({ finding, reading })),
    figures: (figuresOf.get(code) ?? []).map((each) => ({ ...figureOf(each), role: each.role })),
    ...{ milestones: [], status, statusRule, evidence: 0, lastStep: null },
    steps: toldOf.get(code)?.length ?? 0,
  });
});

const documents = readTable('documents').map((row) =>
  RegisterDocument.parse({
    ...{ document: row.document, kind: row.kind, refArea: row.ref_area, number: orNull(row.number) },
    ...{ adopted: orNull(row.adopted), body: orNull(row.body), basedOn: orNull(row.based_on) },
    ...{ source: orNull(row.source), title: localized(row, 'title') },
    note: row.note_ru === '' ? null : localized(row, 'note'),
    ...{ parts: [], indicators: [] },
    indicatorsCountedBy: orNull(row.indicators_counted_by),
    actionsCountedBy: orNull(row.actions_counted_by),
  }),
);

const findings = readTable('findings').map((row) =>
  Finding.parse({
    ...{ finding: row.finding, document: row.document, number: row.number, assesses: row.assesses },
    ...{ partOf: orNull(row.part_of), sign: row.sign, text: localized(row, 'text'), source: locate(row) },
    figures: (findingFiguresOf.get(row.finding ?? '') ?? []).map(figureOf),
  }),
);

const organisations = readTable('organisations').map((row) =>
  Organisation.parse({
    ...{ organisation: row.organisation, refArea: row.ref_area, name: localized(row, 'name') },
  }),
);

/** The register as it is loaded, with nothing entered yet. */
export const REGISTER: RegisterData = buildRegister({ actions, documents, findings, organisations });
