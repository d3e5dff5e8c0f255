import type { Observation } from '@korsetkish/contract';

/** One figure for each report that corrects figures: those of one area, period, scenario and act are corrected together. */
export function listCorrectable(observations: readonly Observation[]): Observation[] {
  const reports = new Map(
    observations.map((each) => [
      [each.refArea, each.timePeriod, each.scenario, each.planVersion?.act?.act].join(' '),
      each,
    ]),
  );
  return [...reports.values()];
}
