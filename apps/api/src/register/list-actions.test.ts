import {
  formatBreakdown,
  getAction,
  getObservations,
  listActions,
  listDocuments,
  listFindings,
  listOrganisations,
} from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

const list = async (query = '') => listActions.response.parse(await api.json(`/actions?${query}`)).actions;
const observationsOf = (answer: unknown) => getObservations.response.parse(answer).observations;
const codes = async (query: string) => (await list(query)).map(({ action }) => action);

const { documents } = listDocuments.response.parse(await api.json('/documents'));
const { findings } = listFindings.response.parse(await api.json('/findings'));
const { organisations } = listOrganisations.response.parse(await api.json('/organisations'));
const resolution = await list('document=ASTANA_RESOLUTION_2022');

describe('the resolution of Astana’s council', () => {
  it('follows from the decision of the year before', () => {
    const [decision, itself] = documents;
    expect(decision).toMatchObject({ kind: 'DECISION', number: '83/12-VII', adopted: '2021-09-29' });
    expect(itself).toMatchObject({
      document: 'ASTANA_RESOLUTION_2022',
      basedOn: decision?.document,
      adopted: '2022-10-19',
      source: 'ASTANA_RESOLUTION_2022',
    });
  });

  it('finds nine things done and two lacking, one of them in two halves', () => {
    const whole = findings.filter(({ partOf }) => partOf === null);
    expect(whole.filter(({ sign }) => sign === 'POSITIVE')).toHaveLength(9);
    expect(whole.filter(({ sign }) => sign === 'NEGATIVE').map(({ number }) => number)).toEqual(['N1', 'N2']);
    const halves = findings.filter(({ partOf }) => partOf === 'ASTANA_N2');
    expect(halves.map(({ number }) => number)).toEqual(['N2.1', 'N2.2']);
  });

  it('has its four figures with what it found of the decision, and none with what it recommends', () => {
    const figures = findings.flatMap(({ assesses, figures }) =>
      figures.map(({ indicator }) => [assesses, indicator.replace('COUNCIL_DECISIONS_', '')]),
    );
    expect(figures).toEqual(
      [
        'ARTISTIC_DIRECTORS',
        'ETHNOLINGUISTIC_SCHOOLS',
        'ETHNOLINGUISTIC_SCHOOLS_FUNDING',
        'CIVIC_CENTRE_CONSULTATIONS',
      ].map((indicator) => ['ASTANA_DECISION_83_12_VII', indicator]),
    );
    expect(resolution.flatMap(({ figures }) => figures)).toEqual([]);
  });

  it('recommends eight things in nine assignments to three bodies, none of them due, none with evidence', () => {
    expect(resolution.map(({ number }) => number)).toEqual([
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '3',
      '4.1',
      '4.2',
    ]);
    const assignments = resolution.flatMap(({ addressees }) => addressees);
    expect(assignments).toHaveLength(9);
    expect(new Set(assignments).size).toBe(3);
    const known = organisations.map(({ organisation }) => organisation);
    expect(assignments.filter((addressee) => !known.includes(addressee))).toEqual([]);
    for (const action of resolution) {
      expect(action).toMatchObject({
        ...{ kind: 'RECOMMENDATION', refAreas: ['710000000'], controller: null, due: null, frequency: null },
        ...{ steps: 0, evidence: 0, lastStep: null },
      });
    }
  });

  it('answers the lack of interaction and half of the other lack, as the register reads it', () => {
    const answers = resolution.flatMap(({ number, answers }) => answers.map((each) => [number, each]));
    expect(answers).toEqual([
      ['2.2', { finding: 'ASTANA_N1', reading: 'REGISTER' }],
      ['2.3', { finding: 'ASTANA_N2_VOLUNTEERING', reading: 'REGISTER' }],
    ]);
  });

  it('is not begun as far as is known, but for what nobody can assess', () => {
    expect(resolution.map(({ statusRule }) => statusRule)).toEqual(
      resolution.map(({ number }) => (number === '4.1' ? 'NOBODY_CAN_TELL' : 'NOTHING_KNOWN')),
    );
  });
});

describe('plans and works of Almaty', () => {
  it('stand as its report tells', async () => {
    const { action, steps } = getAction.response.parse(await api.json('/actions/ALMATY_ORDER_ALMATY_TV'));
    expect(action).toMatchObject({
      ...{ status: 'IN_PROGRESS', statusRule: 'UNDER_WAY_AS_TOLD', plannedPeriod: '2021', due: null },
      ...{ addressees: [], lastStep: '2021-05-31' },
    });
    expect(action.figures.map(({ role, timePeriod }) => [role, timePeriod])).toEqual([
      ['TARGET', '2021'],
      ['REACHED', '2021-01-01/P4M'],
      ['TARGET', '2021'],
    ]);
    expect(steps).toMatchObject([
      { by: 'SOURCE', stage: 'IN_PROGRESS', source: { code: 'ALMATY_REPORT_2020', section: '5' } },
    ]);
  });

  it('name figures that are held, with the role of each', async () => {
    const figures = (await list('refArea=750000000')).flatMap(({ figures }) => figures);
    expect(figures.length).toBeGreaterThan(50);
    for (const { indicator, refArea, timePeriod, scenario, breakdown } of figures) {
      const query = `indicator=${indicator}&refArea=${refArea}&timePeriod=${timePeriod}&scenario=${scenario}`;
      const found = await api.json(`/observations?${query}&breakdown=${breakdown === '' ? '_T' : breakdown}`);
      expect(found).toMatchObject({ observations: [{ indicator, timePeriod }] });
    }
  });

  it('stand beside the head counts of ethnic groups that were published with them, in each of those districts', async () => {
    const [issues] = await list('refArea=751210000');
    const published = observationsOf(await api.json('/observations?indicator=INTERETHNIC_POPULATION'));
    const keyOf = (each: { refArea: string; timePeriod: string | null }, breakdown: string) =>
      [each.refArea, breakdown, each.timePeriod].join(' ');
    expect(issues?.figures.map((each) => keyOf(each, each.breakdown)).toSorted()).toEqual(
      published.map((each) => keyOf(each, formatBreakdown(each.breakdown))).toSorted(),
    );
    expect(new Set(issues?.figures.map(({ role }) => role))).toEqual(new Set(['BESIDE']));
    expect(new Set(issues?.figures.map(({ refArea }) => refArea))).toEqual(new Set(issues?.refAreas));
  });

  it('have room for the plan of youth policy to 2025: seven parts, and where its numbers are told', () => {
    const plan = documents.find(({ document }) => document === 'ALMATY_YOUTH_PLAN_2025');
    expect(plan?.parts).toHaveLength(7);
    expect(plan).toMatchObject({
      ...{ indicators: [], indicatorsCountedBy: 'YOUTH_PLAN_2025_INDICATORS' },
      actionsCountedBy: 'YOUTH_PLAN_2025_MEASURES',
    });
  });
});

describe('actions', () => {
  it.each([
    ['an area, with those in it', 'refArea=751210000', ['ALMATY_PUBLIC_SERVICE_ISSUES']],
    ['an addressee', 'addressee=ASTANA_YOUTH_POLICY', ['ASTANA_EDUCATIONAL_WORK']],
    [
      'a body and a status',
      'body=ASTANA_COMMISSION_ON_LEGALITY&status=CANNOT_BE_ASSESSED',
      ['ASTANA_SESSION_RECOMMENDATIONS'],
    ],
    [
      'a direction and a status',
      'direction=RUKHANI_ZHANGYRU&status=DONE,DONE_LATE',
      ['ALMATY_EXPERT_COUNCIL'],
    ],
    ['a due day that none has', 'dueBefore=2030-01-01', []],
  ])('are found by %s', async (_, query, expected) => {
    expect(await codes(query)).toEqual(expected);
  });

  it('of an area are those of the areas within it too', async () => {
    expect(await codes('refArea=750000000')).toContain('ALMATY_PUBLIC_SERVICE_ISSUES');
    expect(await codes('refArea=710000000')).toHaveLength(8);
  });

  it('are not found by codes that are not there, which are named with the nearest', async () => {
    const response = await api.get('/actions?addressee=ASTANA_YOUTH&document=NOTHING', {
      'Accept-Language': 'ru',
    });
    expect(response.status).toBe(422);
    expect((await api.problem(response)).errors).toMatchObject([
      { path: 'query.document', message: 'Такого документа нет: NOTHING.' },
      { path: 'query.addressee', message: expect.stringContaining('ASTANA_YOUTH_POLICY') },
    ]);
    expect((await api.get('/actions/NOTHING')).status).toBe(422);
  });
});
