import { type CatalogueThing, getAction } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { administer } from '../testing/administer.ts';
import { openTestApi } from '../testing/open-test-api.ts';
import { NEW_DOCUMENT, newAction } from './testing/new-entries.ts';

const api = await openTestApi();
const administrator = await administer(api);

const REGISTER = ['ORGANISATION', 'DOCUMENT', 'FINDING', 'ACTION'] as const satisfies CatalogueThing[];

const read = async (action: string) => getAction.response.parse(await api.json(`/actions/${action}`)).action;

describe('the register', () => {
  it.each(REGISTER)('can be saved as it stands, and nothing of it changes: %s', async (thing) => {
    const before = await administrator.list(thing);
    expect(before.length).toBeGreaterThan(4);
    for (const { entry, version } of before.slice(0, 3)) await administrator.saved(entry, version);
    expect(await administrator.list(thing)).toEqual(before);
  });

  it('takes a document with its parts, and an action of one with all that is said of it', async () => {
    await administrator.saved(NEW_DOCUMENT, null);
    const entry = newAction(NEW_DOCUMENT.document);
    await administrator.saved(entry, null);
    expect(await read('ALMATY_OPEN_CENTRES')).toMatchObject({
      ...{ status: 'OVERDUE', statusRule: 'DUE_DAY_PASSED', continues: 'ALMATY_LEISURE_CENTRES' },
      ...{ answers: entry.answers, figures: entry.figures, steps: 1, lastStep: '2022-03-31' },
      milestones: [{ milestone: 1, due: '2022-06-30', reached: null }],
    });
  });

  it('makes an action overdue only once somebody sets its due day', async () => {
    expect((await read('ASTANA_VIDEOS')).status).toBe('NOT_STARTED');
    const { entry, version } = await administrator.find('ACTION', 'ASTANA_VIDEOS');
    await administrator.saved({ ...entry, due: '2023-01-01', controller: 'ASTANA_MASLIKHAT' }, version);
    expect(await read('ASTANA_VIDEOS')).toMatchObject({ status: 'OVERDUE', controller: 'ASTANA_MASLIKHAT' });
  });

  it.each<[string, object, string[]]>([
    ['a part that the document lacks', { part: '9' }, ['body.part']],
    ['an addressee that is not there', { addressees: ['NOBODY'] }, ['body.addressees']],
    [
      'a figure of no period',
      { figures: [{ ...newAction('A').figures[0], role: 'REACHED' }] },
      ['body.figures.0.timePeriod', 'body.figures.0.scenario'],
    ],
    ['a text in one language', { text: { kk: 'Мәтін', ru: '' } }, ['body.text.ru']],
    ['itself to go on with', { continues: 'ALMATY_SECOND' }, ['body.continues']],
  ])('refuses an action with %s, at its field', async (_, changes, paths) => {
    const entry = { ...newAction('ALMATY_YOUTH_PLAN_2025'), action: 'ALMATY_SECOND', ...changes };
    const answer = await administrator.save(entry, null);
    expect(answer.status).toBe(422);
    expect((await api.problem(answer)).errors.map(({ path }) => path)).toEqual(paths);
  });

  it('tells the mail address of an office to nobody but those who may edit it', async () => {
    const { entry, version } = await administrator.find('ORGANISATION', 'ASTANA_YOUTH_POLICY');
    await administrator.saved({ ...entry, mailAddress: 'office@example.kz' }, version);
    expect((await administrator.find('ORGANISATION', 'ASTANA_YOUTH_POLICY')).entry).toMatchObject({
      mailAddress: 'office@example.kz',
    });
    expect(await (await api.get('/organisations')).text()).not.toContain('example.kz');
  });
});
