import { type EndpointName, ROUTES } from '@korsetkish/contract';
import { freeze } from '../reports/editions/editions-for-test.ts';
import type { openTestApi } from './open-test-api.ts';
import { everywhere, signInForTest } from './sign-in-for-test.ts';

/** News of revisions has no end that could be read to. */
const ENDLESS: readonly EndpointName[] = ['get-events'];

/** What a call cannot be made without. */
const REQUIRED: Partial<Record<EndpointName, string>> = {
  'get-comparisons': 'with=PREVIOUS_PERIOD',
  'get-execution-report': 'document=ASTANA_DECISION_83_12_VII',
  'get-report': 'refArea=750000000',
  'get-report-edition-differences': 'with=:edition',
  'list-report-narratives': 'refArea=750000000',
};

/** A call that anybody may make to read data. */
export type Reading = {
  name: EndpointName;
  /** Where it is asked for, with a query that more can be added to. */
  path: string;
  /** Whether nothing can be sent to that address. */
  isOnlyRead: boolean;
};

/** Every reading of the data there is, so that a new one is held to the same. A report is frozen for those of editions. */
export async function listReadings(api: Awaited<ReturnType<typeof openTestApi>>): Promise<Reading[]> {
  const { edition } = await freeze(await signInForTest(api, [everywhere('APPROVER')]));
  const routes = Object.entries(ROUTES).map(([name, route]) => ({ name: name as EndpointName, ...route }));
  return routes
    .filter(({ name, access }) => access === 'READER' && !ENDLESS.includes(name))
    .map(({ name, path }) => ({
      name,
      path: `${path}?${REQUIRED[name] ?? ''}`
        .replace(':indicator', 'ASSEMBLY_NOTIFICATIONS')
        .replace(':action', 'ASTANA_VOLUNTEERING')
        .replaceAll(':edition', String(edition)),
      isOnlyRead: routes.every((other) => other.path !== path || other.method === 'GET'),
    }));
}
