import { lazy } from 'react';

/** Comes with the sheets that it is laid on, which those who only read the register need not have. */
export const LazyExecutionReport = lazy(async () => {
  const { ExecutionReport } = await import('./execution/execution-report.tsx');
  return { default: ExecutionReport };
});
