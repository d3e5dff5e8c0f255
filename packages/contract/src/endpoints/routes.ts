import type { Access } from '../vocabulary/roles.ts';

/** Where the API lives below its origin. */
export const API_PREFIX = '/api/v1';

/** What a call does: GET reads, everything else changes something. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The way to one call; paths are under `API_PREFIX`, in Express form: `/indicators/:indicator`. */
export type Route = { method: Method; path: `/${string}`; access: Access };

/**
 * The ways to every call by its name, which is the stem of its files. Plain text apart from the schemas, so that a
 * client finds the way without carrying them.
 */
export const ROUTES = {
  'get-health': { method: 'GET', path: '/health', access: 'ANYONE' },
  'get-ready': { method: 'GET', path: '/ready', access: 'ANYONE' },
  'list-directions': { method: 'GET', path: '/directions', access: 'READER' },
  'list-indicators': { method: 'GET', path: '/indicators', access: 'READER' },
  'get-indicator': { method: 'GET', path: '/indicators/:indicator', access: 'READER' },
  'list-ref-areas': { method: 'GET', path: '/ref-areas', access: 'READER' },
  'list-codelists': { method: 'GET', path: '/codelists', access: 'READER' },
  'list-sources': { method: 'GET', path: '/sources', access: 'READER' },
  'get-observations': { method: 'GET', path: '/observations', access: 'READER' },
  'list-changes': { method: 'GET', path: '/changes', access: 'READER' },
  'get-events': { method: 'GET', path: '/events', access: 'READER' },
  'get-availability': { method: 'GET', path: '/availability', access: 'READER' },
  'get-comparisons': { method: 'GET', path: '/comparisons', access: 'READER' },
  'get-report': { method: 'GET', path: '/report', access: 'READER' },
  'list-report-editions': { method: 'GET', path: '/report-editions', access: 'READER' },
  'create-report-edition': { method: 'POST', path: '/report-editions', access: ['APPROVER'] },
  'get-report-edition': { method: 'GET', path: '/report-editions/:edition', access: 'READER' },
  'get-report-edition-file': { method: 'GET', path: '/report-editions/:edition/file', access: 'READER' },
  'get-report-edition-differences': {
    method: 'GET',
    path: '/report-editions/:edition/differences',
    access: 'READER',
  },
  'list-report-narratives': { method: 'GET', path: '/report-narratives', access: 'READER' },
  'create-report-narrative': { method: 'POST', path: '/report-narratives', access: ['EDITOR'] },
  'replace-report-narrative': {
    method: 'POST',
    path: '/report-narratives/:narrative/replacements',
    access: ['EDITOR'],
  },
  'list-narrative-versions': {
    method: 'GET',
    path: '/report-narratives/:narrative/versions',
    access: ['ANALYST', 'EDITOR', 'APPROVER'],
  },
  'list-report-mailings': {
    method: 'GET',
    path: '/report-editions/:edition/mailings',
    access: ['APPROVER'],
  },
  'create-report-mailing': {
    method: 'POST',
    path: '/report-editions/:edition/mailings',
    access: ['APPROVER'],
  },
  'retry-report-mailing': {
    method: 'POST',
    path: '/report-editions/:edition/mailings/:mailing/retries',
    access: ['APPROVER'],
  },
  'list-annotations': { method: 'GET', path: '/annotations', access: 'READER' },
  'list-checks': { method: 'GET', path: '/checks', access: 'READER' },
  'get-check-summary': { method: 'GET', path: '/checks/summary', access: 'READER' },
  'list-actions': { method: 'GET', path: '/actions', access: 'READER' },
  'get-action-summary': { method: 'GET', path: '/actions/summary', access: 'READER' },
  'get-action': { method: 'GET', path: '/actions/:action', access: 'READER' },
  'create-action-progress': {
    method: 'POST',
    path: '/actions/:action/progress',
    access: ['EDITOR', 'APPROVER'],
  },
  'create-action-ruling': { method: 'POST', path: '/actions/:action/rulings', access: ['APPROVER'] },
  'list-action-reminders': {
    method: 'GET',
    path: '/actions/:action/reminders',
    access: ['APPROVER', 'ADMINISTRATOR'],
  },
  'retry-action-reminder': {
    method: 'POST',
    path: '/actions/:action/reminders/:mailing/retries',
    access: ['APPROVER', 'ADMINISTRATOR'],
  },
  'list-failed-reminders': { method: 'GET', path: '/failed-reminders', access: ['ADMINISTRATOR'] },
  'create-evidence-file': { method: 'POST', path: '/evidence-files', access: ['EDITOR', 'APPROVER'] },
  'get-evidence-file': { method: 'GET', path: '/evidence-files/:sha256', access: 'SIGNED_IN' },
  'get-execution-report': { method: 'GET', path: '/execution-report', access: 'READER' },
  'list-documents': { method: 'GET', path: '/documents', access: 'READER' },
  'list-findings': { method: 'GET', path: '/findings', access: 'READER' },
  'list-organisations': { method: 'GET', path: '/organisations', access: 'READER' },
  'get-reporting-calendar': { method: 'GET', path: '/reporting-calendar', access: 'SIGNED_IN' },
  'list-submissions': { method: 'GET', path: '/submissions', access: ['ANALYST', 'EDITOR', 'APPROVER'] },
  'create-submission': { method: 'POST', path: '/submissions', access: ['EDITOR'] },
  'create-correction': { method: 'POST', path: '/corrections', access: ['EDITOR'] },
  'get-submission': {
    method: 'GET',
    path: '/submissions/:submission',
    access: ['ANALYST', 'EDITOR', 'APPROVER'],
  },
  'get-submission-report': {
    method: 'GET',
    path: '/submissions/:submission/report',
    access: ['ANALYST', 'EDITOR', 'APPROVER'],
  },
  'list-submission-observations': {
    method: 'GET',
    path: '/submissions/:submission/observations',
    access: ['ANALYST', 'EDITOR', 'APPROVER'],
  },
  'update-submission': { method: 'PATCH', path: '/submissions/:submission', access: ['EDITOR'] },
  'update-submission-lines': {
    method: 'PATCH',
    path: '/submissions/:submission/lines',
    access: ['EDITOR'],
  },
  'update-submission-observations': {
    method: 'PATCH',
    path: '/submissions/:submission/observations',
    access: ['EDITOR'],
  },
  'check-submission': {
    method: 'POST',
    path: '/submissions/:submission/checks',
    access: ['ANALYST', 'EDITOR', 'APPROVER'],
  },
  'take-submission-step': {
    method: 'POST',
    path: '/submissions/:submission/steps',
    access: ['EDITOR', 'APPROVER'],
  },
  'create-submission-comment': {
    method: 'POST',
    path: '/submissions/:submission/comments',
    access: ['EDITOR', 'APPROVER'],
  },
  'update-submission-comment': {
    method: 'PATCH',
    path: '/submissions/:submission/comments/:comment',
    access: ['EDITOR', 'APPROVER'],
  },
  'get-submission-template': {
    method: 'GET',
    path: '/submissions/:submission/template',
    access: ['ANALYST', 'EDITOR', 'APPROVER'],
  },
  'get-document-template': {
    method: 'GET',
    path: '/documents/:document/template',
    access: ['ADMINISTRATOR'],
  },
  'create-import': { method: 'POST', path: '/imports', access: ['ADMINISTRATOR', 'EDITOR'] },
  'get-import': {
    method: 'GET',
    path: '/imports/:import',
    access: ['ADMINISTRATOR', 'EDITOR', 'APPROVER'],
  },
  'update-import-mapping': {
    method: 'PUT',
    path: '/imports/:import/mapping',
    access: ['ADMINISTRATOR', 'EDITOR'],
  },
  'commit-import': {
    method: 'POST',
    path: '/imports/:import/commit',
    access: ['ADMINISTRATOR', 'EDITOR'],
  },
  'remove-import': { method: 'DELETE', path: '/imports/:import', access: ['ADMINISTRATOR', 'EDITOR'] },
  'get-session': { method: 'GET', path: '/session', access: 'ANYONE' },
  'create-first-administrator': { method: 'POST', path: '/first-administrator', access: 'ANYONE' },
  'list-accounts': { method: 'GET', path: '/accounts', access: ['ADMINISTRATOR'] },
  'create-account': { method: 'POST', path: '/accounts', access: ['ADMINISTRATOR'] },
  'update-account': { method: 'PATCH', path: '/accounts/:account', access: ['ADMINISTRATOR'] },
  'create-password-link': {
    method: 'POST',
    path: '/accounts/:account/password-links',
    access: ['ADMINISTRATOR'],
  },
  'list-catalogue-entries': { method: 'GET', path: '/catalogue-entries', access: ['ADMINISTRATOR'] },
  'save-catalogue-entry': {
    method: 'PUT',
    path: '/catalogue-entries',
    access: ['ADMINISTRATOR', 'EDITOR'],
  },
  'remove-catalogue-entry': {
    method: 'DELETE',
    path: '/catalogue-entries/:thing/:entry',
    access: ['ADMINISTRATOR'],
  },
  'change-areas': { method: 'POST', path: '/area-changes', access: ['ADMINISTRATOR'] },
  'preview-relation': { method: 'POST', path: '/relation-previews', access: ['ADMINISTRATOR'] },
  'preview-report-template': {
    method: 'POST',
    path: '/report-template-previews',
    access: ['ADMINISTRATOR'],
  },
  'list-audit-entries': { method: 'GET', path: '/audit-entries', access: ['ADMINISTRATOR'] },
} as const satisfies Record<string, Route>;
export type EndpointName = keyof typeof ROUTES;
