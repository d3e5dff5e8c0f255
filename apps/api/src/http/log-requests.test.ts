import { pino } from 'pino';
import { expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { everywhere, signInForTest } from '../testing/sign-in-for-test.ts';

const written: string[] = [];
const logger = pino({ level: 'trace' }, { write: (line) => void written.push(line) });
const api = await openTestApi({ logger });

it('writes what was asked and answered, and nothing that a session or an account could be taken over with', async () => {
  const { cookie, send } = await signInForTest(api, [everywhere('EDITOR')]);
  await send('GET', '/submissions?state=DRAFT');
  await api.get('/observations?indicator=NO_SUCH_CODE');
  await fetch(`${api.origin}/kk/set-password?token=good-for-an-account`);
  const log = written.join('');
  expect(log).toContain('"url":"/api/v1/submissions?state=DRAFT"');
  expect(log).toContain('"statusCode":422');
  expect(log).toContain('"url":"/kk/set-password"');
  const [, token = ''] = /session_token=([^.;]+)/.exec(decodeURIComponent(cookie)) ?? [];
  expect(token).not.toBe('');
  expect(log).not.toContain(token);
  expect(log).not.toContain('good-for-an-account');
});
