import { expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const MOST = 3;

const api = await openTestApi({ requestsPerMinute: MOST });

it('refuses more files and changes in a minute than people ask for, and leaves reading alone', async () => {
  for (let asked = 0; asked < MOST; asked += 1) {
    expect((await api.get('/observations?format=csv&indicator=YOUTH_NEET_RATE')).status).toBe(200);
  }
  const refused = await api.get('/observations?format=csv&indicator=YOUTH_NEET_RATE', {
    'Accept-Language': 'kk',
  });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await api.problem(refused)).toMatchObject({ type: '/problems/too-many-requests' });
  const changed = await fetch(`${api.origin}/api/v1/submissions`, { method: 'POST' });
  expect(changed.status).toBe(429);
  for (let read = 0; read <= MOST; read += 1) {
    expect((await api.get('/observations?indicator=YOUTH_NEET_RATE')).status).toBe(200);
  }
});
