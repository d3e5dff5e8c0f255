import { describe, expect, it } from 'vitest';
import { writeAt } from '../../../administration/model/draft.ts';
import { enteredStep } from '../../../testing/entered-step.ts';
import { REGISTER } from '../../../testing/published-register.ts';
import { addEvidence, removeEvidence } from './add-evidence.ts';
import { FOLLOWS, toRulingBody } from './ruling-draft.ts';
import {
  newFigure,
  newFile,
  newLink,
  newStep,
  stepToCorrect,
  toStepBody,
  toWithdrawal,
} from './step-draft.ts';

const FILE = { sha256: 'a'.repeat(64), name: 'есеп.pdf', bytes: 31 };
const FACT = {
  ...{ indicator: 'YOUTH_LEISURE_CENTRES', breakdown: '', refArea: '750000000', timePeriod: '2021-05-31' },
};
const TITLE = { kk: 'Есеп', ru: 'Отчёт' };

const ENTRY = enteredStep(7, {
  ...{ stage: 'DONE', milestone: 2, onBehalfOf: 'ASTANA_YOUTH_POLICY' },
  evidence: [
    { nature: 'DOCUMENT', dated: '2023-03-01', title: TITLE, url: 'https://e.kz', file: null, figure: null },
    { nature: 'REPORT', dated: '2023-03-01', title: TITLE, url: null, file: FILE, figure: null },
    {
      ...{ nature: 'FIGURE', dated: '2021-05-31', title: null, url: null, file: null },
      figure: { ...FACT, scenario: 'ACTUAL' },
    },
  ],
});

describe('a form that corrects an entry', () => {
  it('says all that the entry says, and is sent in its place', () => {
    expect(toStepBody(stepToCorrect(ENTRY), 7)).toEqual({
      ...{ replaces: 7, day: '2023-03-01', stage: 'DONE', milestone: 2, text: ENTRY.text },
      ...{ organisation: 'ASTANA_INTERNAL_POLICY', onBehalfOf: 'ASTANA_YOUTH_POLICY' },
      evidence: [
        { kind: 'LINK', nature: 'DOCUMENT', dated: '2023-03-01', title: TITLE, url: 'https://e.kz' },
        {
          ...{ kind: 'FILE', nature: 'REPORT', dated: '2023-03-01', title: TITLE },
          file: { sha256: FILE.sha256, name: FILE.name },
        },
        { kind: 'FIGURE', figure: FACT },
      ],
    });
  });
});

describe('a form for a new step', () => {
  it('knows who did it where one organisation answers for the action', () => {
    expect(newStep(REGISTER.action('ASTANA_VOLUNTEERING')).onBehalfOf).toBe('ASTANA_INTERNAL_POLICY');
    expect(newStep(REGISTER.action('ASTANA_EDUCATIONAL_WORK')).onBehalfOf).toBe('');
    expect(newStep(REGISTER.action('ALMATY_LEISURE_CENTRES')).onBehalfOf).toBe('');
  });

  it('is sent without a milestone that nobody chose, and with an address as it was meant', () => {
    const step = addEvidence(newStep(REGISTER.action('ASTANA_VOLUNTEERING')), newLink());
    const typed = writeAt(writeAt(step, 'evidence.0.url', ' https://e.kz '), 'milestone', '3');
    expect(toStepBody(step, null)).toMatchObject({ replaces: null, milestone: null });
    expect(toStepBody(typed, null)).toMatchObject({ milestone: 3, evidence: [{ url: 'https://e.kz' }] });
  });

  it('takes evidence behind what it has, and out of its middle', () => {
    const empty = newStep(REGISTER.action('ASTANA_VOLUNTEERING'));
    const three = [newLink(), newFile(FILE), newFigure()].reduce(addEvidence, empty);
    expect(removeEvidence(three, 1).evidence).toEqual([newLink(), newFigure()]);
  });
});

describe('a withdrawal', () => {
  it('is of the day and the organisation of what it withdraws, with its own reason and author', () => {
    const reason = { kk: 'Қате.', ru: 'Ошибка.' };
    expect(toWithdrawal(ENTRY, { text: reason, organisation: 'ASTANA_MASLIKHAT' })).toEqual({
      ...{ replaces: 7, day: '2023-03-01', stage: null, milestone: null, evidence: [], text: reason },
      ...{ organisation: 'ASTANA_MASLIKHAT', onBehalfOf: 'ASTANA_YOUTH_POLICY' },
    });
  });
});

describe('a ruling', () => {
  const reason = { kk: 'Шешім.', ru: 'Решение.' };

  it('names the status, or gives it back to the rules', () => {
    expect(toRulingBody({ status: 'DONE', reason }, 4)).toEqual({ basedOn: 4, status: 'DONE', reason });
    expect(toRulingBody({ status: FOLLOWS, reason }, null)).toEqual({ basedOn: null, status: null, reason });
  });

  it('is not taken for given back while nothing is chosen', () => {
    expect(toRulingBody({ status: '', reason }, null).status).toBe('');
  });
});
