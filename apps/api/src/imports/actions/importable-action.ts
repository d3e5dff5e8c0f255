import {
  type ActionEntry,
  type ActionKind,
  type DocumentKind,
  ImportableAction,
  type SaidOfAction,
} from '@korsetkish/contract';

/** What a document of a kind asks for, where it is not said: a file has no column for it. */
const KIND_OF_ACTION: Readonly<Record<DocumentKind, ActionKind>> = {
  DECISION: 'RECOMMENDATION',
  RESOLUTION: 'RECOMMENDATION',
  ORDER: 'INSTRUCTION',
  PLAN: 'PLANNED_MEASURE',
  PROGRAMME: 'PLANNED_MEASURE',
  REPORT: 'WORK',
};

/** What of an action a file can say. */
export function toImportable(entry: ActionEntry): ImportableAction {
  const { number, part, text, direction, refAreas, addressees, controller, figures } = entry;
  return {
    number: number ?? '',
    part,
    textKk: text.kk,
    textRu: text.ru,
    ...{ direction, refAreas, addressees, controller },
    due: entry.due,
    plannedPeriod: entry.plannedPeriod,
    frequency: entry.frequency,
    indicators: [
      ...new Set(figures.filter(({ role }) => role === 'MOVES').map(({ indicator }) => indicator)),
    ],
    continues: entry.continues,
  };
}

/** An action that is not there yet, with nothing of what a file cannot say. */
export function beginAction(
  { document, kind }: { document: string; kind: DocumentKind },
  action: string,
  says: ImportableAction,
): ActionEntry {
  const { number, direction, refAreas, addressees, controller, due, plannedPeriod, frequency } = says;
  return sayOf(
    {
      thing: 'ACTION',
      ...{ action, document, part: says.part, number, kind: KIND_OF_ACTION[kind], direction, refAreas },
      ...{ addressees, controller, due, plannedPeriod, frequency, continues: says.continues },
      ...{ section: null, paragraph: null, unassessable: null, text: { kk: says.textKk, ru: says.textRu } },
      ...{ answers: [], figures: [], milestones: [], statements: [] },
    },
    says,
  );
}

/** An action as a file says it: what the file has no column for stays, and so do its milestones, answers and statements. */
export const changeAction = (standing: ActionEntry, said: SaidOfAction): ActionEntry =>
  sayOf(standing, ImportableAction.parse({ ...toImportable(standing), ...said }));

function sayOf(
  entry: ActionEntry,
  { textKk, textRu, indicators, number: _known, ...says }: ImportableAction,
) {
  const text = { kk: textKk, ru: textRu };
  return { ...entry, ...says, text, figures: moveFigures(entry.figures, indicators, says.refAreas) };
}

/** Figures with these indicators as the ones to be moved; a new one in the area of the action. */
function moveFigures(
  figures: ActionEntry['figures'],
  indicators: readonly string[],
  [refArea = '']: readonly string[],
): ActionEntry['figures'] {
  const kept = figures.filter(({ role, indicator }) => role !== 'MOVES' || indicators.includes(indicator));
  const isKnown = (code: string) =>
    kept.some(({ role, indicator }) => role === 'MOVES' && indicator === code);
  const added = indicators
    .filter((indicator) => !isKnown(indicator))
    .map((indicator) => ({ role: 'MOVES' as const, indicator, breakdown: '', refArea }));
  return [...kept, ...added.map((each) => ({ ...each, timePeriod: null, scenario: null }))];
}
