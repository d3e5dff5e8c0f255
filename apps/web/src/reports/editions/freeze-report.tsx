import type { Report } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getSessionQuery } from '../../accounts/get-session.query.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { holdsRoleFor } from '../../desk/holds-role-for.ts';
import { Button } from '../../ui/button.tsx';
import type { ReportAsked } from '../get-report.query.ts';
import { FreezeDialog } from './freeze-dialog.tsx';

type FreezeReportProps = {
  asked: ReportAsked;
  report: Report;
  /** What is shown is not what is asked for yet. */
  isStale: boolean;
};

/** The way to an edition, for those who approve every direction of the report; nothing for others. */
export function FreezeReport({ asked, report, isStale }: FreezeReportProps) {
  const { t } = useTranslation('editions');
  const catalogue = useCatalogue();
  const grants = useQuery(getSessionQuery).data?.account?.grants ?? [];
  const [isAsked, setAsked] = useState(false);
  const { revision, refArea, sections, empty } = report;
  const approves = [...sections.map(({ direction }) => direction), ...empty].every((direction) =>
    holdsRoleFor(grants, ['APPROVER'], { direction, refArea }, catalogue),
  );
  if (!approves || revision === null) return null;
  return (
    <>
      <Button disabled={isStale} onPress={() => setAsked(true)}>
        {t('freeze')}
      </Button>
      {isAsked && <FreezeDialog {...{ asked, report, revision }} onClose={() => setAsked(false)} />}
    </>
  );
}
