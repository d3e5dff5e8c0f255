import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisteredAction } from '../register/action/registered-action.tsx';
import { LazyExecutionReport } from '../register/lazy-execution-report.ts';
import { useRegister } from '../register/use-register.ts';
import { WholeRegister } from '../register/whole-register.tsx';
import { UnlessTraining } from '../training/unless-training.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** What councils and plans ask for, and what became of it. */
export function RegisterPage() {
  return (
    <OfPublished>
      <WholeRegister />
    </OfPublished>
  );
}

/** What the register names are published figures, with their places in sources. */
function OfPublished({ children }: { children: ReactNode }) {
  const { t } = useTranslation('register');
  return (
    <UnlessTraining heading={t('heading')} why={t('publishedOnly')}>
      {children}
    </UnlessTraining>
  );
}

const action = getRouteApi('/$language/register/$action');

/** One action of the register; in the file of the register's page, since who reads one opens the other. */
export function ActionPage() {
  const code = action.useParams().action;
  const register = useRegister();
  const isKnown = register.actions.some((each) => each.action === code);
  if (!isKnown) return <NotFoundPage />;
  return (
    <OfPublished>
      <RegisteredAction key={code} code={code} register={register} />
    </OfPublished>
  );
}

const report = getRouteApi('/$language/execution-report/$document');

/** The report on the execution of a decision; of other documents there is none. */
export function ExecutionReportPage() {
  const code = report.useParams().document;
  const decision = useRegister().documents.find(
    ({ document, kind }) => document === code && kind === 'DECISION',
  );
  return decision ? <LazyExecutionReport decision={decision} /> : <NotFoundPage />;
}
