import { createAccount } from './create-account.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';
import { createPasswordLink } from './create-password-link.ts';
import { getAvailability } from './get-availability.ts';
import { getCheckSummary } from './get-check-summary.ts';
import { getComparisons } from './get-comparisons.ts';
import { getEvents } from './get-events.ts';
import { getHealth } from './get-health.ts';
import { getIndicator } from './get-indicator.ts';
import { getObservations } from './get-observations.ts';
import { getReady } from './get-ready.ts';
import { getSession } from './get-session.ts';
import { listAccounts } from './list-accounts.ts';
import { listAnnotations } from './list-annotations.ts';
import { listAuditEntries } from './list-audit-entries.ts';
import { listChanges } from './list-changes.ts';
import { listChecks } from './list-checks.ts';
import { listCodelists } from './list-codelists.ts';
import { listDirections } from './list-directions.ts';
import { listIndicators } from './list-indicators.ts';
import { listRefAreas } from './list-ref-areas.ts';
import { listSources } from './list-sources.ts';
import { updateAccount } from './update-account.ts';

/** Every call of the API, in the order of its documents. */
export const endpoints = [
  getHealth,
  getReady,
  listDirections,
  listIndicators,
  getIndicator,
  listRefAreas,
  listCodelists,
  listSources,
  getObservations,
  listChanges,
  getEvents,
  getAvailability,
  getComparisons,
  listAnnotations,
  listChecks,
  getCheckSummary,
  getSession,
  createFirstAdministrator,
  listAccounts,
  createAccount,
  updateAccount,
  createPasswordLink,
  listAuditEntries,
] as const;

/** Every call by its name. */
export type Endpoints = { [Each in (typeof endpoints)[number] as Each['name']]: Each };
