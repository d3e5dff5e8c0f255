import { API_PREFIX } from '@korsetkish/contract';
import type { Router } from 'express';
import type { Route } from './implement.ts';
import { sendMethodNotAllowed } from './send-problem.ts';

/** Whoever may GET may ask for the headers alone. */
const withHead = (methods: readonly string[]): string[] =>
  methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));

/** After all calls are mounted: an address that is there says which methods it does answer. */
export function refuseOtherMethods(router: Router, routes: readonly Route[]): void {
  const byPath = Map.groupBy(routes, ({ endpoint }) => endpoint.path);
  for (const [path, calls] of byPath) {
    const allowed = withHead(calls.map(({ endpoint }) => endpoint.method)).join(', ');
    router.all(`${API_PREFIX}${path}`, sendMethodNotAllowed(allowed));
  }
}
