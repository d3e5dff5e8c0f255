import type { Language, Observation } from '@korsetkish/contract';
import type { Derivation } from './said.ts';

/** What a report works out about a figure that it says. */
export interface Remark {
  of: Observation;
  /** Figures that it prints besides, for the report does not say them elsewhere. */
  beside: readonly Observation[];
  derived: readonly Derivation[];
  say: (language: Language) => string;
}
