import * as z from 'zod';

/** SDMX CL_OBS_STATUS: A normal, E estimated, P provisional, B break in series, O missing, M not applicable, Q suppressed. */
export const ObsStatus = z.enum(['A', 'E', 'P', 'B', 'O', 'M', 'Q']).meta({
  id: 'ObsStatus',
  description:
    'SDMX CL_OBS_STATUS: A normal, E estimated, P provisional, B break in series; without a figure: O missing, M not applicable, Q suppressed',
});
export type ObsStatus = z.infer<typeof ObsStatus>;
