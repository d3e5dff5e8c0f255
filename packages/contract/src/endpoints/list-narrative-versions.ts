import * as z from 'zod';
import { NarrativeVersion } from '../vocabulary/report/narrative-version.ts';
import { defineEndpoint } from './endpoint.ts';
import { reportNarrativeParams } from './report-narrative-params.ts';

export const listNarrativeVersions = defineEndpoint({
  name: 'list-narrative-versions',
  tag: 'Report',
  summary: 'What staff wrote, in every version that it had',
  description:
    'The newest first, each with its author and moment, whichever of them the path names. What a report does not say any more is for those who work on its figures.',
  params: reportNarrativeParams,
  query: z.object({}),
  response: z.object({ versions: z.array(NarrativeVersion) }),
  produces: ['application/json'],
});
