import { ACCOUNTS } from './accounts.ts';
import type { Attempt } from './attempt.ts';
import { CATALOGUE } from './catalogue.ts';
import { FORMS } from './forms.ts';
import { IMPORTS } from './imports.ts';
import { INDICATORS } from './indicators.ts';
import { LAYERS } from './layers.ts';
import { MAILINGS } from './mailings.ts';
import { OBSERVATIONS } from './observations.ts';
import { REF_AREAS } from './ref-areas.ts';
import { REGISTER } from './register.ts';
import { REGISTER_PROGRESS } from './register-progress.ts';
import { RELATIONS } from './relations.ts';
import { REPORT_EDITIONS } from './report-editions.ts';
import { REPORT_NARRATIVES } from './report-narratives.ts';
import { SUBMISSIONS } from './submissions.ts';

/** Attempts to break every rule that the migrations write, at least one a rule. */
export const EVERY_RULE: readonly Attempt[] = [
  ...FORMS,
  ...CATALOGUE,
  ...INDICATORS,
  ...REF_AREAS,
  ...RELATIONS,
  ...OBSERVATIONS,
  ...LAYERS,
  ...ACCOUNTS,
  ...SUBMISSIONS,
  ...IMPORTS,
  ...REPORT_EDITIONS,
  ...REPORT_NARRATIVES,
  ...MAILINGS,
  ...REGISTER,
  ...REGISTER_PROGRESS,
];
