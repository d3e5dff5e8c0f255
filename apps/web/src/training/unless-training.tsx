import type { ReactNode } from 'react';
import { useLayer } from '../filters/use-layer.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { LayerLink } from './layer-link.tsx';

type UnlessTrainingProps = {
  heading: string;
  /** Why there is no such page of synthetic figures. */
  why: string;
  children: ReactNode;
};

/** A page that is of published figures alone; where synthetic ones are on screen, it says so instead, and leads back. */
export function UnlessTraining({ heading, why, children }: UnlessTrainingProps) {
  if (useLayer() === 'published') return children;
  return (
    <>
      <PageHeader heading={heading} />
      <Notice tone="info">
        {why} <LayerLink />
      </Notice>
    </>
  );
}
