import { type ComponentProps, lazy, Suspense } from 'react';
import { Skeleton } from '../ui/skeleton.tsx';
import type { FigureTable } from './figure-table.tsx';

const Table = lazy(() => import('./figure-table.tsx').then((loaded) => ({ default: loaded.FigureTable })));

/** The table of a panel, fetched when it is first wanted: most readers look at the charts. */
export function LazyFigureTable(props: ComponentProps<typeof FigureTable>) {
  return (
    <Suspense fallback={<Skeleton height="12rem" />}>
      <Table {...props} />
    </Suspense>
  );
}
