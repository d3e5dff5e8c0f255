import { createAccountRoute } from './accounts/create-account.ts';
import { createFirstAdministratorRoute } from './accounts/create-first-administrator.ts';
import { createPasswordLinkRoute } from './accounts/create-password-link.ts';
import { getSessionRoute } from './accounts/get-session.ts';
import { listAccountsRoute } from './accounts/list-accounts.ts';
import { updateAccountRoute } from './accounts/update-account.ts';
import { changeAreasRoute } from './administration/areas/change-areas.ts';
import { listCatalogueEntriesRoute } from './administration/list-catalogue-entries.ts';
import { previewRelationRoute } from './administration/relations/preview-relation.ts';
import { removeCatalogueEntryRoute } from './administration/remove-catalogue-entry.ts';
import { previewReportTemplateRoute } from './administration/report-templates/preview-report-template.ts';
import { saveCatalogueEntryRoute } from './administration/save-catalogue-entry.ts';
import { listAnnotationsRoute } from './annotations/list-annotations.ts';
import { listAuditEntriesRoute } from './audit/list-audit-entries.ts';
import { getAvailabilityRoute } from './availability/get-availability.ts';
import { listChangesRoute } from './changes/list-changes.ts';
import { getCheckSummaryRoute } from './checks/get-check-summary.ts';
import { listChecksRoute } from './checks/list-checks.ts';
import { listCodelistsRoute } from './codelists/list-codelists.ts';
import { getComparisonsRoute } from './comparisons/get-comparisons.ts';
import { listDirectionsRoute } from './directions/list-directions.ts';
import { getEventsRoute } from './events/get-events.ts';
import { getHealthRoute } from './health/get-health.ts';
import { getReadyRoute } from './health/get-ready.ts';
import type { Route } from './http/implement.ts';
import { commitImportRoute } from './imports/commit-import.ts';
import { createImportRoute } from './imports/create-import.ts';
import { getDocumentTemplateRoute } from './imports/entries/template/get-document-template.ts';
import { getImportRoute } from './imports/get-import.ts';
import { removeImportRoute } from './imports/remove-import.ts';
import { getSubmissionTemplateRoute } from './imports/template/get-submission-template.ts';
import { updateImportMappingRoute } from './imports/update-import-mapping.ts';
import { getIndicatorRoute } from './indicators/get-indicator.ts';
import { listIndicatorsRoute } from './indicators/list-indicators.ts';
import { getObservationsRoute } from './observations/get-observations.ts';
import { listRefAreasRoute } from './ref-areas/list-ref-areas.ts';
import { createActionProgressRoute } from './register/create-action-progress.ts';
import { createActionRulingRoute } from './register/create-action-ruling.ts';
import { createEvidenceFileRoute } from './register/create-evidence-file.ts';
import { getActionRoute } from './register/get-action.ts';
import { getActionSummaryRoute } from './register/get-action-summary.ts';
import { getEvidenceFileRoute } from './register/get-evidence-file.ts';
import { getExecutionReportRoute } from './register/get-execution-report.ts';
import { listActionsRoute } from './register/list-actions.ts';
import { listDocumentsRoute } from './register/list-documents.ts';
import { listFindingsRoute } from './register/list-findings.ts';
import { listOrganisationsRoute } from './register/list-organisations.ts';
import { listActionRemindersRoute } from './register/reminders/list-action-reminders.ts';
import { listFailedRemindersRoute } from './register/reminders/list-failed-reminders.ts';
import { retryActionReminderRoute } from './register/reminders/retry-action-reminder.ts';
import { getReportingCalendarRoute } from './reporting/get-reporting-calendar.ts';
import { createReportEditionRoute } from './reports/editions/create-report-edition.ts';
import { getReportEditionRoute } from './reports/editions/get-report-edition.ts';
import { getReportEditionDifferencesRoute } from './reports/editions/get-report-edition-differences.ts';
import { getReportEditionFileRoute } from './reports/editions/get-report-edition-file.ts';
import { listReportEditionsRoute } from './reports/editions/list-report-editions.ts';
import { getReportRoute } from './reports/get-report.ts';
import { getSubmissionReportRoute } from './reports/get-submission-report.ts';
import { createReportMailingRoute } from './reports/mailings/create-report-mailing.ts';
import { listReportMailingsRoute } from './reports/mailings/list-report-mailings.ts';
import { retryReportMailingRoute } from './reports/mailings/retry-report-mailing.ts';
import { createReportNarrativeRoute } from './reports/narratives/create-report-narrative.ts';
import { listNarrativeVersionsRoute } from './reports/narratives/list-narrative-versions.ts';
import { listReportNarrativesRoute } from './reports/narratives/list-report-narratives.ts';
import { replaceReportNarrativeRoute } from './reports/narratives/replace-report-narrative.ts';
import { listSourcesRoute } from './sources/list-sources.ts';
import { checkSubmissionRoute } from './submissions/check-submission.ts';
import { createCorrectionRoute } from './submissions/create-correction.ts';
import { createSubmissionRoute } from './submissions/create-submission.ts';
import { createSubmissionCommentRoute } from './submissions/create-submission-comment.ts';
import { getSubmissionRoute } from './submissions/get-submission.ts';
import { listSubmissionObservationsRoute } from './submissions/list-submission-observations.ts';
import { listSubmissionsRoute } from './submissions/list-submissions.ts';
import { takeSubmissionStepRoute } from './submissions/take-submission-step.ts';
import { updateSubmissionRoute } from './submissions/update-submission.ts';
import { updateSubmissionCommentRoute } from './submissions/update-submission-comment.ts';
import { updateSubmissionLinesRoute } from './submissions/update-submission-lines.ts';
import { updateSubmissionObservationsRoute } from './submissions/update-submission-observations.ts';

/** The table of contents: every call of the contract, in the order of its documents. */
export const routes: readonly Route[] = [
  getHealthRoute,
  getReadyRoute,
  listDirectionsRoute,
  listIndicatorsRoute,
  getIndicatorRoute,
  listRefAreasRoute,
  listCodelistsRoute,
  listSourcesRoute,
  getObservationsRoute,
  getReportRoute,
  listReportEditionsRoute,
  createReportEditionRoute,
  getReportEditionRoute,
  getReportEditionFileRoute,
  getReportEditionDifferencesRoute,
  listReportNarrativesRoute,
  createReportNarrativeRoute,
  replaceReportNarrativeRoute,
  listNarrativeVersionsRoute,
  listReportMailingsRoute,
  createReportMailingRoute,
  retryReportMailingRoute,
  listChangesRoute,
  getEventsRoute,
  getAvailabilityRoute,
  getComparisonsRoute,
  listAnnotationsRoute,
  listChecksRoute,
  getCheckSummaryRoute,
  listActionsRoute,
  getActionSummaryRoute,
  getActionRoute,
  createActionProgressRoute,
  createActionRulingRoute,
  listActionRemindersRoute,
  retryActionReminderRoute,
  listFailedRemindersRoute,
  createEvidenceFileRoute,
  getEvidenceFileRoute,
  getExecutionReportRoute,
  listDocumentsRoute,
  listFindingsRoute,
  listOrganisationsRoute,
  getReportingCalendarRoute,
  listSubmissionsRoute,
  createSubmissionRoute,
  createCorrectionRoute,
  getSubmissionRoute,
  listSubmissionObservationsRoute,
  updateSubmissionRoute,
  updateSubmissionLinesRoute,
  updateSubmissionObservationsRoute,
  checkSubmissionRoute,
  takeSubmissionStepRoute,
  createSubmissionCommentRoute,
  updateSubmissionCommentRoute,
  getSubmissionReportRoute,
  getSubmissionTemplateRoute,
  getDocumentTemplateRoute,
  createImportRoute,
  getImportRoute,
  updateImportMappingRoute,
  commitImportRoute,
  removeImportRoute,
  getSessionRoute,
  createFirstAdministratorRoute,
  listAccountsRoute,
  createAccountRoute,
  updateAccountRoute,
  createPasswordLinkRoute,
  listCatalogueEntriesRoute,
  saveCatalogueEntryRoute,
  removeCatalogueEntryRoute,
  changeAreasRoute,
  previewRelationRoute,
  previewReportTemplateRoute,
  listAuditEntriesRoute,
];
