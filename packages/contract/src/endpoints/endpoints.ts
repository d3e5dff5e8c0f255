import { changeAreas } from './change-areas.ts';
import { checkSubmission } from './check-submission.ts';
import { commitImport } from './commit-import.ts';
import { createAccount } from './create-account.ts';
import { createActionProgress } from './create-action-progress.ts';
import { createActionRuling } from './create-action-ruling.ts';
import { createCorrection } from './create-correction.ts';
import { createEvidenceFile } from './create-evidence-file.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';
import { createImport } from './create-import.ts';
import { createPasswordLink } from './create-password-link.ts';
import { createReportEdition } from './create-report-edition.ts';
import { createReportMailing } from './create-report-mailing.ts';
import { createReportNarrative } from './create-report-narrative.ts';
import { createSubmission } from './create-submission.ts';
import { createSubmissionComment } from './create-submission-comment.ts';
import { getAction } from './get-action.ts';
import { getActionSummary } from './get-action-summary.ts';
import { getAvailability } from './get-availability.ts';
import { getCheckSummary } from './get-check-summary.ts';
import { getComparisons } from './get-comparisons.ts';
import { getDocumentTemplate } from './get-document-template.ts';
import { getEvents } from './get-events.ts';
import { getEvidenceFile } from './get-evidence-file.ts';
import { getExecutionReport } from './get-execution-report.ts';
import { getHealth } from './get-health.ts';
import { getImport } from './get-import.ts';
import { getIndicator } from './get-indicator.ts';
import { getObservations } from './get-observations.ts';
import { getReady } from './get-ready.ts';
import { getReport } from './get-report.ts';
import { getReportEdition } from './get-report-edition.ts';
import { getReportEditionDifferences } from './get-report-edition-differences.ts';
import { getReportEditionFile } from './get-report-edition-file.ts';
import { getReportingCalendar } from './get-reporting-calendar.ts';
import { getSession } from './get-session.ts';
import { getSubmission } from './get-submission.ts';
import { getSubmissionReport } from './get-submission-report.ts';
import { getSubmissionTemplate } from './get-submission-template.ts';
import { listAccounts } from './list-accounts.ts';
import { listActionReminders } from './list-action-reminders.ts';
import { listActions } from './list-actions.ts';
import { listAnnotations } from './list-annotations.ts';
import { listAuditEntries } from './list-audit-entries.ts';
import { listCatalogueEntries } from './list-catalogue-entries.ts';
import { listChanges } from './list-changes.ts';
import { listChecks } from './list-checks.ts';
import { listCodelists } from './list-codelists.ts';
import { listDirections } from './list-directions.ts';
import { listDocuments } from './list-documents.ts';
import { listFailedReminders } from './list-failed-reminders.ts';
import { listFindings } from './list-findings.ts';
import { listIndicators } from './list-indicators.ts';
import { listNarrativeVersions } from './list-narrative-versions.ts';
import { listOrganisations } from './list-organisations.ts';
import { listRefAreas } from './list-ref-areas.ts';
import { listReportEditions } from './list-report-editions.ts';
import { listReportMailings } from './list-report-mailings.ts';
import { listReportNarratives } from './list-report-narratives.ts';
import { listSources } from './list-sources.ts';
import { listSubmissionObservations } from './list-submission-observations.ts';
import { listSubmissions } from './list-submissions.ts';
import { previewRelation } from './preview-relation.ts';
import { previewReportTemplate } from './preview-report-template.ts';
import { removeCatalogueEntry } from './remove-catalogue-entry.ts';
import { removeImport } from './remove-import.ts';
import { replaceReportNarrative } from './replace-report-narrative.ts';
import { retryActionReminder } from './retry-action-reminder.ts';
import { retryReportMailing } from './retry-report-mailing.ts';
import { saveCatalogueEntry } from './save-catalogue-entry.ts';
import { takeSubmissionStep } from './take-submission-step.ts';
import { updateAccount } from './update-account.ts';
import { updateImportMapping } from './update-import-mapping.ts';
import { updateSubmission } from './update-submission.ts';
import { updateSubmissionComment } from './update-submission-comment.ts';
import { updateSubmissionLines } from './update-submission-lines.ts';
import { updateSubmissionObservations } from './update-submission-observations.ts';

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
  getReport,
  listReportEditions,
  createReportEdition,
  getReportEdition,
  getReportEditionFile,
  getReportEditionDifferences,
  listReportNarratives,
  createReportNarrative,
  replaceReportNarrative,
  listNarrativeVersions,
  listReportMailings,
  createReportMailing,
  retryReportMailing,
  listActions,
  getActionSummary,
  getAction,
  createActionProgress,
  createActionRuling,
  listActionReminders,
  retryActionReminder,
  listFailedReminders,
  createEvidenceFile,
  getEvidenceFile,
  getExecutionReport,
  listDocuments,
  listFindings,
  listOrganisations,
  getReportingCalendar,
  listSubmissions,
  createSubmission,
  createCorrection,
  getSubmission,
  listSubmissionObservations,
  updateSubmission,
  updateSubmissionLines,
  updateSubmissionObservations,
  checkSubmission,
  takeSubmissionStep,
  createSubmissionComment,
  updateSubmissionComment,
  getSubmissionReport,
  getSubmissionTemplate,
  getDocumentTemplate,
  createImport,
  getImport,
  updateImportMapping,
  commitImport,
  removeImport,
  getSession,
  createFirstAdministrator,
  listAccounts,
  createAccount,
  updateAccount,
  createPasswordLink,
  listCatalogueEntries,
  saveCatalogueEntry,
  removeCatalogueEntry,
  changeAreas,
  previewRelation,
  previewReportTemplate,
  listAuditEntries,
] as const;

/** Every call by its name. */
export type Endpoints = { [Each in (typeof endpoints)[number] as Each['name']]: Each };
