import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { indexFindings } from '../entry/build-findings.ts';
import { getSubmissionQuery } from '../get-submission.query.ts';
import { buildReviewFindings } from './build-review-findings.ts';
import { buildReviewRow } from './build-review-row.ts';
import styles from './decide.module.css';
import { listSubmissionObservationsQuery } from './list-submission-observations.query.ts';
import { PublishForm } from './publish-form.tsx';
import { PublishedResult } from './published-result.tsx';
import { ReturnForm } from './return-form.tsx';
import { ReviewTable } from './review-table.tsx';
import { SHOWN, type Shown } from './shown.ts';
import { useShownWords } from './use-difference-words.ts';
import { useSayCounts } from './use-say-counts.ts';

/**
 * What an approver decides on: the figures of a submission beside the published ones, what the checks say, and the way to
 * return or to publish them. Of a published one, what it changed.
 */
export function SubmissionReview({ submission: number }: { submission: number }) {
  const { t } = useTranslation('review');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const sayCounts = useSayCounts();
  const shownWords = useShownWords();
  const [shown, setShown] = useState<Shown>('ALL');
  const { submission, comments } = useSuspenseQuery(getSubmissionQuery(number)).data;
  const found = useInfiniteQuery(listSubmissionObservationsQuery(number, submission.version, shown));
  const rows = useMemo(
    () =>
      (found.data?.pages ?? []).flatMap(({ figures }) =>
        figures.map((figure) => buildReviewRow(figure, submission, catalogue, language)),
      ),
    [found.data, submission, catalogue, language],
  );
  const findings = useMemo(() => indexFindings(buildReviewFindings(found.data?.pages ?? [])), [found.data]);
  if (found.error !== null) throw found.error;
  const [first] = found.data?.pages ?? [];
  if (first === undefined) return <Skeleton height="20rem" />;

  const { counts, version, failing } = first;
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null).length;
  const touched = rows.filter(({ difference }) => difference === 'NEW' || difference === 'CHANGED');
  return (
    <Stack>
      {submission.revision !== null && (
        <PublishedResult
          revision={submission.revision}
          indicators={[...new Set(touched.map(({ figure }) => figure.indicator))]}
        />
      )}
      <Panel
        isLong
        heading={submission.revision === null ? sayCounts(counts) : t('wasPublished')}
        actions={
          <SelectField
            label={t('show')}
            chosen={shown}
            groups={[{ options: SHOWN.map((choice) => ({ choice, label: shownWords[choice] })) }]}
            onChoose={(choice) => setShown(SHOWN.find((each) => each === choice) ?? 'ALL')}
          />
        }
      >
        {rows.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ReviewTable submission={number} rows={rows} findings={findings} comments={comments} />
        )}
        {found.hasNextPage && (
          <MoreButton disabled={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            {t('more')}
          </MoreButton>
        )}
      </Panel>
      {submission.state === 'SUBMITTED' && (
        <Panel heading={t('decision')}>
          <div className={styles.form}>
            {failing > 0 && <Notice>{t('failing', { number: failing })}</Notice>}
            {open > 0 && <Notice tone="info">{t('openComments', { number: open })}</Notice>}
            <div className={styles.decisions}>
              <PublishForm submission={number} version={version} counts={counts} />
              <ReturnForm submission={number} version={version} />
            </div>
          </div>
        </Panel>
      )}
    </Stack>
  );
}
