import type { Submission } from '@korsetkish/contract';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useBlocker } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getSessionQuery } from '../../accounts/get-session.query.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Stack } from '../../ui/stack.tsx';
import { checkSubmissionQuery } from '../check-submission.query.ts';
import { CommentThread } from '../comments/comment-thread.tsx';
import { holdsRoleFor } from '../holds-role-for.ts';
import { AddLine } from '../lines/add-line.tsx';
import { StartLines } from '../lines/start-lines.tsx';
import { useGoToCell } from '../lines/use-go-to-cell.ts';
import { PasteDialog } from '../paste/paste-dialog.tsx';
import { SubmissionReview } from '../review/submission-review.tsx';
import { useNameSubmission } from '../use-name-submission.ts';
import { buildFindings, indexFindings } from './build-findings.ts';
import { EntrySections } from './entry-sections.tsx';
import { RestEmpty } from './rest-empty.tsx';
import { SourceField } from './source-field.tsx';
import { StepHistory } from './step-history.tsx';
import styles from './submission-page.module.css';
import { SubmitPanel } from './submit-panel.tsx';
import { SummaryBar } from './summary-bar.tsx';
import { useSubmissionForm } from './use-submission-form.ts';

const route = getRouteApi('/$language/desk/submissions/$submission');

/** The form of one report: its lines filled in, checked as they are, and handed in. */
export function SubmissionPage() {
  const { submission } = route.useParams();
  // Another submission is another form: nothing of this one may stay.
  return <SubmissionForm key={submission} number={submission} />;
}

function SubmissionForm({ number }: { number: number }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { account } = useSuspenseQuery(getSessionQuery).data;
  const nameSubmission = useNameSubmission();
  const holds = (role: 'EDITOR' | 'APPROVER', submission: Submission) =>
    holdsRoleFor(account?.grants ?? [], [role], submission, catalogue);
  const form = useSubmissionForm(number, ({ submission }) => holds('EDITOR', submission));
  const { submission, sections, cells, isOpen, autosave, unsaved, comments, steps } = form;
  const [pasted, setPasted] = useState<{ cell: string; text: string } | null>(null);
  const checked = useQuery(checkSubmissionQuery(number, submission.version));
  const names = useMemo(() => new Set(cells.keys()), [cells]);
  const findings = useMemo(
    () => (checked.data ? buildFindings(checked.data, names) : []),
    [checked.data, names],
  );
  const findingsOf = useMemo(() => indexFindings(findings), [findings]);
  const { heading, area } = nameSubmission(submission);
  useDocumentTitle(heading);
  useBlocker({
    shouldBlockFn: () => !window.confirm(t('entry.leaveWarning', { count: unsaved })),
    enableBeforeUnload: () => unsaved > 0,
    disabled: unsaved === 0,
  });
  const isReviewed =
    (submission.state === 'SUBMITTED' || submission.state === 'PUBLISHED') && holds('APPROVER', submission);
  const goTo = useGoToCell(names);
  const adding = { submission, cells: names, onGoTo: goTo, onChanged: form.refetch };
  const missing = [...cells.values()].filter(({ standing }) => standing === null);
  return (
    <>
      <PageHeader
        kicker={
          <Link to="/$language/desk" params={{ language }}>
            {t('heading')}
          </Link>
        }
        heading={heading}
        lead={area}
      >
        <SourceField submission={submission} isOpen={isOpen} onChanged={form.refetch} />
        {submission.state !== 'WITHDRAWN' && (
          <p className={styles.report}>
            <Link
              to="/$language/report"
              params={{ language }}
              search={{ submission: number, from: undefined, to: undefined }}
            >
              {t('entry.report')}
            </Link>
          </p>
        )}
      </PageHeader>
      <SummaryBar
        submission={submission}
        isOpen={isOpen}
        cells={cells}
        missing={missing}
        unsaved={unsaved}
        autosave={autosave}
        findings={findings}
        isChecking={checked.isFetching}
      />
      <Stack>
        {comments.some(({ about }) => about === null) && (
          <Panel heading={t('comment.whole')}>
            <CommentThread
              submission={number}
              about={null}
              comments={comments.filter(({ about }) => about === null)}
            />
          </Panel>
        )}
        {isOpen && cells.size > 0 && (
          <div className={styles.how}>
            <Notice tone="info">
              {t('entry.how')}{' '}
              <Link
                to="/$language/desk/submissions/$submission/import"
                params={{ language, submission: number }}
              >
                {t('entry.import')}
              </Link>
            </Notice>
          </div>
        )}
        {isReviewed && <SubmissionReview submission={number} />}
        {!isReviewed && isOpen && cells.size === 0 && <StartLines {...adding} />}
        {!isReviewed && (!isOpen || cells.size > 0) && (
          <EntrySections
            submission={number}
            sections={sections}
            cells={cells}
            isOpen={isOpen}
            sending={autosave.sending}
            findings={findingsOf}
            comments={comments}
            onAction={form.change}
            onPaste={(cell, text) => setPasted({ cell, text })}
          />
        )}
        {isOpen && cells.size > 0 && (
          <div className={styles.below}>
            <AddLine {...adding} />
            <RestEmpty missing={missing} onAction={form.change} />
          </div>
        )}
        {holds('EDITOR', submission) && (
          <SubmitPanel
            submission={submission}
            isOpen={isOpen}
            isEmpty={cells.size === 0}
            missing={missing}
            unsaved={unsaved}
            onChanged={form.refetch}
          />
        )}
        <Panel heading={t('history.heading')}>
          <StepHistory steps={steps} />
        </Panel>
      </Stack>
      {pasted !== null && (
        <PasteDialog
          submission={number}
          text={pasted.text}
          from={pasted.cell}
          cells={cells}
          onAction={form.change}
          onClose={() => setPasted(null)}
        />
      )}
    </>
  );
}
