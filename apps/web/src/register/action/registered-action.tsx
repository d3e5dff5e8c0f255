import type { EnteredStep } from '@korsetkish/contract';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getSessionQuery } from '../../accounts/get-session.query.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { RegisterData } from '../model/register.ts';
import { RegisterLink } from '../register-link.tsx';
import { useNameDocument } from '../use-name-document.ts';
import { useRegisterWords } from '../use-register-words.ts';
import { ActionFacts } from './action-facts.tsx';
import { ActionFigures } from './action-figures.tsx';
import { ActionReminders } from './action-reminders.tsx';
import { ActionSteps } from './action-steps.tsx';
import { ChainPanel } from './chain-panel.tsx';
import { getActionQuery } from './get-action.query.ts';
import { LazyStatusDesk, LazyStepButtons } from './lazy-staff.ts';
import type { StaffForm } from './staff-form.ts';
import { StatusPanel } from './status-panel.tsx';

/** One action: where it comes from, how it stands and by which rule, what was done, and what proves it. */
export function RegisteredAction({ code, register }: { code: string; register: RegisterData }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { kinds } = useRegisterWords();
  const name = useNameDocument();
  const { data } = useSuspenseQuery(getActionQuery(code));
  const { action, steps, rulings } = data;
  const { number, kind, text } = action;
  const heading = text[language];
  useDocumentTitle(heading);
  const grants = useQuery(getSessionQuery).data?.account?.grants ?? [];
  const isStaff = grants.some(({ role }) => role === 'EDITOR' || role === 'APPROVER');
  const [form, setForm] = useState<StaffForm | null>(null);
  const standing = useRef<HTMLSpanElement>(null);
  const offer = (step: EnteredStep | null): ReactNode =>
    isStaff && (
      <Suspense>
        <LazyStepButtons action={action} step={step} grants={grants} onOpen={setForm} />
      </Suspense>
    );
  return (
    <>
      <PageHeader
        kicker={
          <RegisterLink filters={{}} isElsewhere>
            {t('heading')}
          </RegisterLink>
        }
        heading={heading}
        lead={[
          number === null ? kinds[kind] : t('action.numbered', { kind: kinds[kind], number }),
          name(register.document(action.document)),
        ].join(' · ')}
      />
      <Stack>
        <StatusPanel action={action} rulings={rulings} standing={standing}>
          {isStaff && (
            <Suspense>
              <LazyStatusDesk
                {...{ answer: data, register, grants, form }}
                onForm={setForm}
                onSaved={() => standing.current?.focus()}
              />
            </Suspense>
          )}
        </StatusPanel>
        <ChainPanel action={action} register={register} />
        <ActionFacts action={action} register={register} />
        <ActionSteps action={action} steps={steps} register={register} offer={offer} />
        <ActionFigures action={action} />
        <ActionReminders action={action} register={register} grants={grants} />
      </Stack>
    </>
  );
}
