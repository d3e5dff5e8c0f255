import type { Observation, UnitMeasure } from '@korsetkish/contract';
import { formatPlanVersion } from '../pace/format-plan-version.ts';
import { type Headline, inBothLanguages } from './headline.ts';

/** A sentence about a plan, and after it, where an act amended the plan, by which act and what it was before. */
export function withPlanVersion(
  headline: Headline,
  plan: Pick<Observation, 'planVersion'>,
  unitMeasure: UnitMeasure,
): Headline {
  return inBothLanguages((language) => {
    const version = formatPlanVersion(plan, unitMeasure, language);
    if (version === null) return headline[language];
    return `${headline[language]}. ${version.charAt(0).toUpperCase()}${version.slice(1)}`;
  });
}
