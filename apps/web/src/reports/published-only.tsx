import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UnlessTraining } from '../training/unless-training.tsx';

type PublishedOnlyProps = { heading: string; children: ReactNode };

/** A page of reports, which are of published figures. */
export function PublishedOnly({ heading, children }: PublishedOnlyProps) {
  const { t } = useTranslation('reports');
  return (
    <UnlessTraining heading={heading} why={t('publishedOnly')}>
      {children}
    </UnlessTraining>
  );
}
