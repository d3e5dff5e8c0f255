import { previewRelation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { administer } from '../../testing/administer.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
const administrator = await administer(api);

const preview = (entry: object) => administrator.send('POST', '/relation-previews', entry);

describe('a relation before it is saved', () => {
  it('gives what it gives once it is declared', async () => {
    const { checks } = (await api.json('/checks')) as { checks: { relation: string; result: string }[] };
    for (const { entry } of await administrator.list('RELATION')) {
      const answer = previewRelation.response.parse(await (await preview(entry)).json());
      const declared = checks.filter(({ relation }) => relation === entry.relation);
      expect(answer.counts.reduce((sum, { count }) => sum + count, 0)).toBe(declared.length);
      for (const { result, count } of answer.counts) {
        expect(declared.filter((check) => check.result === result)).toHaveLength(count);
      }
    }
  });

  it('that breaks a rule is refused at the field, and leaves nothing', async () => {
    const [first] = await administrator.list('RELATION');
    if (!first) throw new Error('there are no relations');
    const revisions = await api.db.revision.count();
    const wrong = await preview({ ...first.entry, relation: 'A_NEW_ONE', terms: [] });
    expect(wrong.status).toBe(422);
    expect((await api.problem(wrong)).errors).toMatchObject([{ path: 'body.relation' }]);
    await preview({ ...first.entry, relation: 'A_NEW_ONE' });
    expect(await api.db.revision.count()).toBe(revisions);
    expect(await api.db.relation.count({ where: { code: 'A_NEW_ONE' } })).toBe(0);
  });
});
