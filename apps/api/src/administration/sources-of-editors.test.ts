import { expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { signInForTest } from '../testing/sign-in-for-test.ts';
import { NEW_NOTE, NEW_SOURCE } from './testing/new-entries.ts';

const api = await openTestApi();
const editor = await signInForTest(api, [{ role: 'EDITOR', direction: 'YOUTH', refArea: '750000000' }]);

const save = (entry: object, basedOn: string | null = null) =>
  editor.send('PUT', '/catalogue-entries', { ...entry, basedOn });

it('an editor declares the document that figures come from, in both languages', async () => {
  const halved = await save({ ...NEW_SOURCE, title: { kk: ' ', ru: 'Справка за 2021 год' } });
  expect(halved.status).toBe(422);
  expect((await api.problem(halved)).errors).toMatchObject([{ path: 'body.title.kk' }]);
  expect((await save(NEW_SOURCE)).status).toBe(200);
  expect(await api.json('/sources')).toMatchObject({
    sources: expect.arrayContaining([expect.objectContaining({ source: NEW_SOURCE.source })]),
  });
});

it('and declares or changes nothing else', async () => {
  expect((await save(NEW_NOTE)).status).toBe(403);
  expect((await save({ ...NEW_SOURCE, licence: 'another' }, 'a'.repeat(64))).status).toBe(403);
});
