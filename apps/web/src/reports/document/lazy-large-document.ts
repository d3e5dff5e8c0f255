import { lazy } from 'react';

/** Most reports are written before anybody would look how far they are. */
export const LazyLargeDocument = lazy(async () => {
  const { LargeDocument } = await import('./large-document.tsx');
  return { default: LargeDocument };
});
