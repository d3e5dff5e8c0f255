import type { ReportEdition } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { getSessionQuery } from '../../accounts/get-session.query.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { holdsRoleFor } from '../../desk/holds-role-for.ts';
import { LazyMailPanel } from './lazy-mail-panel.ts';

/** Mail of an edition, for whoever approves each of its directions; nothing for anybody else. */
export function EditionMailings({ edition }: { edition: ReportEdition }) {
  const catalogue = useCatalogue();
  const grants = useQuery(getSessionQuery).data?.account?.grants ?? [];
  const { refArea, directions } = edition;
  const approves = (direction: string) =>
    holdsRoleFor(grants, ['APPROVER'], { direction, refArea }, catalogue);
  if (!directions.every(approves)) return null;
  return (
    <Suspense>
      <LazyMailPanel edition={edition.edition} />
    </Suspense>
  );
}
