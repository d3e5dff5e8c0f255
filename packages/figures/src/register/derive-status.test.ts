import type { ActionStage, ActionStep, EnteredStep, Evidence, EvidenceNature } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { type Assessed, deriveStatus } from './derive-status.ts';

const TODAY = '2023-06-30';
const TEXT = { kk: 'Мәтін', ru: 'Текст' };

const evidence = (nature: EvidenceNature): Evidence => ({
  ...{ nature, dated: '2023-03-01', title: TEXT, url: 'https://example.kz/1', file: null, figure: null },
});

let entries = 0;
/** A step that an organisation entered, with evidence of these natures. */
const entered = (
  stage: ActionStage | null,
  natures: EvidenceNature[] = [],
  changes: Partial<EnteredStep> = {},
): EnteredStep => {
  entries += 1;
  return {
    ...{ by: 'ORGANISATION', entry: entries, replaces: null, replacedBy: null, day: '2023-03-01', stage },
    ...{ milestone: null, text: TEXT, organisation: 'A', onBehalfOf: 'A', role: 'EDITOR' },
    enteredAt: '2023-03-02T10:00:00.000Z',
    evidence: natures.map(evidence),
    ...changes,
  };
};

const told = (stage: ActionStage): ActionStep => ({
  ...{ by: 'SOURCE', stage, timePeriod: '2021-01-01/P5M', periodAssumed: true, text: TEXT },
  source: { code: 'A_REPORT', section: null, paragraph: null },
});

const statusOf = (steps: readonly ActionStep[], changes: Partial<Assessed> = {}) => {
  const { status, statusRule } = deriveStatus(
    { due: null, milestones: [], isUnassessable: false, ...changes },
    steps,
    [],
    TODAY,
  );
  return [status, statusRule];
};

describe('an action without a due day', () => {
  it.each<[string, ActionStep[], string[]]>([
    ['of which nothing is known has not begun', [], ['NOT_STARTED', 'NOTHING_KNOWN']],
    ['that a source plans has not begun', [told('PLANNED')], ['NOT_STARTED', 'ONLY_PLANNED']],
    ['that a source says goes on does', [told('IN_PROGRESS')], ['IN_PROGRESS', 'UNDER_WAY_AS_TOLD']],
    ['that a source says is done is, and the source is named', [told('DONE')], ['DONE', 'DONE_AS_TOLD']],
    ['that was announced has not begun', [entered('ANNOUNCED')], ['NOT_STARTED', 'ONLY_ANNOUNCED']],
    ['that was begun is under way', [entered('IN_PROGRESS')], ['IN_PROGRESS', 'UNDER_WAY']],
    ['that is done with a proof is', [entered('DONE', ['DOCUMENT'])], ['DONE', 'DONE_WITH_EVIDENCE']],
    ['that is said to be done goes on', [entered('DONE')], ['IN_PROGRESS', 'DONE_WITHOUT_EVIDENCE']],
    [
      'that only a press release says is done was announced',
      [entered('DONE', ['PRESS_RELEASE'])],
      ['NOT_STARTED', 'ONLY_ANNOUNCED'],
    ],
    [
      'that a press release and a document attest is done',
      [entered('DONE', ['PRESS_RELEASE', 'DOCUMENT'])],
      ['DONE', 'DONE_WITH_EVIDENCE'],
    ],
    [
      'whose beginning only a press release attests was announced',
      [entered('IN_PROGRESS', ['PRESS_RELEASE'])],
      ['NOT_STARTED', 'ONLY_ANNOUNCED'],
    ],
    ['that is cancelled is', [entered('CANCELLED')], ['CANCELLED', 'CANCELLED_BY_STEP']],
    [
      'that went on after it was cancelled goes on',
      [entered('CANCELLED'), entered('IN_PROGRESS')],
      ['IN_PROGRESS', 'UNDER_WAY'],
    ],
    [
      'stays done whatever is entered later',
      [entered('DONE', ['REPORT']), entered('ANNOUNCED')],
      ['DONE', 'DONE_WITH_EVIDENCE'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(statusOf(steps)).toEqual(expected);
  });

  it('is never overdue, however long ago it was asked for', () => {
    expect(
      deriveStatus({ due: null, milestones: [], isUnassessable: false }, [], [], '2099-01-01').status,
    ).toBe('NOT_STARTED');
  });
});

describe('an action with a due day', () => {
  const done = (day: string) => entered('DONE', ['DOCUMENT'], { day });

  it.each<[string, ActionStep[], string, string]>([
    ['is not overdue on that day', [], '2023-06-30', 'NOT_STARTED'],
    ['is overdue after it', [entered('IN_PROGRESS')], '2023-06-29', 'OVERDUE'],
    ['is done in time on that day', [done('2023-06-01')], '2023-06-01', 'DONE'],
    ['is done late after it', [done('2023-06-02')], '2023-06-01', 'DONE_LATE'],
    ['was done in time whenever that was entered', [done('2023-03-01')], '2023-03-01', 'DONE'],
  ])('%s', (_, steps, due, expected) => {
    expect(statusOf(steps, { due })[0]).toBe(expected);
  });
});

describe('an action with a milestone', () => {
  const milestones = [{ milestone: 1, due: '2023-05-31' }];
  const behind = ['BEHIND', 'MILESTONE_MISSED'];

  it('is behind once its day has passed, unless a step reaches it', () => {
    expect(statusOf([], { milestones: [{ milestone: 1, due: TODAY }] })[0]).toBe('NOT_STARTED');
    expect(statusOf([entered('IN_PROGRESS')], { milestones })).toEqual(behind);
    expect(statusOf([entered('IN_PROGRESS', ['REPORT'], { milestone: 1 })], { milestones })[0]).toBe(
      'IN_PROGRESS',
    );
  });

  it.each(['ANNOUNCED', 'PLANNED'] as const)('does not reach it by what is %s', (stage) => {
    expect(statusOf([entered(stage, ['REPORT'], { milestone: 1 })], { milestones })).toEqual(behind);
  });

  it('does not reach it by a press release', () => {
    expect(statusOf([entered('IN_PROGRESS', ['PRESS_RELEASE'], { milestone: 1 })], { milestones })).toEqual(
      behind,
    );
  });
});

describe('steps', () => {
  it('that were corrected count no more, and neither do those that withdraw', () => {
    const wrong = entered('DONE', ['DOCUMENT'], { replacedBy: 900 });
    expect(statusOf([wrong, entered('IN_PROGRESS', [], { entry: 900 })])[0]).toBe('IN_PROGRESS');
    expect(statusOf([wrong, entered(null, [], { entry: 900 })])).toEqual(['NOT_STARTED', 'NOTHING_KNOWN']);
  });

  it('cancel an action only when nothing came after, by the days they happened', () => {
    const steps = [
      entered('IN_PROGRESS', [], { day: '2023-04-01' }),
      entered('CANCELLED', [], { day: '2023-03-01' }),
    ];
    expect(statusOf(steps)[0]).toBe('IN_PROGRESS');
  });
});

describe('an action that nobody can assess', () => {
  it('is neither begun nor overdue, but can be done', () => {
    const changes = { isUnassessable: true, due: '2023-01-01' };
    expect(statusOf([entered('IN_PROGRESS')], changes)).toEqual(['CANNOT_BE_ASSESSED', 'NOBODY_CAN_TELL']);
    expect(statusOf([entered('DONE', ['DOCUMENT'])], changes)[0]).toBe('DONE_LATE');
  });
});

describe('a ruling', () => {
  const overdue = { due: '2023-01-01', milestones: [], isUnassessable: false };

  it('stands above every rule, the newest of them', () => {
    const rulings = [{ status: 'IN_PROGRESS' }, { status: 'CANCELLED' }] as const;
    expect(deriveStatus(overdue, [], rulings, TODAY)).toEqual({ status: 'IN_PROGRESS', statusRule: 'RULED' });
  });

  it('that takes the one before back leaves it to the rules again', () => {
    const rulings = [{ status: null }, { status: 'CANCELLED' }] as const;
    expect(deriveStatus(overdue, [], rulings, TODAY)).toEqual({
      status: 'OVERDUE',
      statusRule: 'DUE_DAY_PASSED',
    });
  });
});
