/** Where the API lives below its origin. */
export const API_PREFIX = '/api/v1';

/** The way to one call; paths are under `API_PREFIX`, in Express form: `/indicators/:indicator`. */
export type Route = { method: 'GET'; path: `/${string}` };

/**
 * The ways to every call by its name, which is the stem of its files. Plain text apart from the schemas, so that a
 * client finds the way without carrying them.
 */
export const ROUTES = {
  'get-health': { method: 'GET', path: '/health' },
  'get-ready': { method: 'GET', path: '/ready' },
  'list-directions': { method: 'GET', path: '/directions' },
  'list-indicators': { method: 'GET', path: '/indicators' },
  'get-indicator': { method: 'GET', path: '/indicators/:indicator' },
  'list-ref-areas': { method: 'GET', path: '/ref-areas' },
  'list-codelists': { method: 'GET', path: '/codelists' },
  'list-sources': { method: 'GET', path: '/sources' },
  'get-observations': { method: 'GET', path: '/observations' },
  'get-availability': { method: 'GET', path: '/availability' },
  'get-comparisons': { method: 'GET', path: '/comparisons' },
  'list-annotations': { method: 'GET', path: '/annotations' },
  'list-checks': { method: 'GET', path: '/checks' },
  'get-check-summary': { method: 'GET', path: '/checks/summary' },
} as const satisfies Record<string, Route>;
export type EndpointName = keyof typeof ROUTES;
