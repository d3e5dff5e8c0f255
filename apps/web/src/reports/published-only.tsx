import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { LayerLink } from '../training/layer-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';

type PublishedOnlyProps = { heading: string; children: ReactNode };

/** A page of reports, which are of published figures; where synthetic ones are on screen, it says so instead. */
export function PublishedOnly({ heading, children }: PublishedOnlyProps) {
  const { t } = useTranslation('reports');
  if (useLayer() === 'published') return children;
  return (
    <>
      <PageHeader heading={heading} />
      <Notice tone="info">
        {t('publishedOnly')} <LayerLink />
      </Notice>
    </>
  );
}
