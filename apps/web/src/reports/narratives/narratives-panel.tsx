import type { ReportNarrative, RoleGrant } from '@korsetkish/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDescribeError } from '../../api/use-describe-error.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { holdsRoleFor } from '../../desk/holds-role-for.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { getReportQuery, type ReportAsked } from '../get-report.query.ts';
import { listReportNarrativesQuery } from './list-report-narratives.query.ts';
import { NarrativeCard } from './narrative-card.tsx';
import { NarrativeForm } from './narrative-form.tsx';
import styles from './narratives-panel.module.css';
import { useWithdrawNarrative } from './use-withdraw-narrative.ts';

type NarrativesPanelProps = {
  asked: ReportAsked;
  /** The account that writes: what it is called, and for what. */
  author: string;
  grants: readonly RoleGrant[];
};

/** What is being written: a paragraph of a direction, in the place of one or as another. */
type Writing = { direction: string; standing: ReportNarrative | null };

/** From here on the panel stands beside the sheets, not above them. */
const BESIDE_SHEETS = '(min-width: 76rem)';

/** What staff wrote of each direction that a report has a section of, for those who may write there. It is not printed. */
export function NarrativesPanel({ asked, author, grants }: NarrativesPanelProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const describe = useDescribeError();
  const catalogue = useCatalogue();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [startsOpen] = useState(() => matchMedia(BESIDE_SHEETS).matches);
  const { refArea, window } = asked;
  const report = useQuery({ ...getReportQuery(asked), placeholderData: keepPreviousData }).data;
  const directions = report?.sections.map(({ direction }) => direction) ?? [];
  const own = directions.filter((direction) =>
    holdsRoleFor(grants, ['EDITOR'], { direction, refArea }, catalogue),
  );
  const withdrawing = useWithdrawNarrative();
  const { data, error: unread } = useQuery({
    ...listReportNarrativesQuery(refArea, window),
    enabled: own.length > 0,
  });
  const error = withdrawing.error ?? unread;
  const nameOf = (direction: string) => catalogue.direction(direction).name[language];
  return (
    <>
      {own.length > 0 && (
        <aside className={styles.panel} aria-label={t('narrative.heading')}>
          <details open={startsOpen}>
            <summary className={styles.heading}>{t('narrative.heading')}</summary>
            <p className={styles.lead}>{t('narrative.lead')}</p>
            {error && (
              <p role="alert" className={styles.refused}>
                {describe(error).title}. {describe(error).detail}
              </p>
            )}
            {own.map((direction) => (
              <section key={direction} className={styles.direction}>
                <h2 className={styles.name}>{nameOf(direction)}</h2>
                {data?.narratives
                  .filter((each) => each.direction === direction)
                  .map((narrative) => (
                    <NarrativeCard
                      key={narrative.narrative}
                      narrative={narrative}
                      directionName={nameOf(direction)}
                      onChange={() => setWriting({ direction, standing: narrative })}
                      onWithdraw={
                        withdrawing.isPending ? undefined : () => withdrawing.mutate(narrative.narrative)
                      }
                    />
                  ))}
                <Button
                  kind="small"
                  accessibleName={t('narrative.addTo', { direction: nameOf(direction) })}
                  onPress={() => setWriting({ direction, standing: null })}
                >
                  {t('narrative.add')}
                </Button>
              </section>
            ))}
          </details>
        </aside>
      )}
      {/* Whatever comes and goes around it, what is being typed stays. */}
      {writing && (
        <NarrativeForm
          subject={{
            ...{ direction: writing.direction, refArea },
            window: writing.standing?.window ?? window,
          }}
          directionName={nameOf(writing.direction)}
          standing={writing.standing}
          author={author}
          onDone={() => setWriting(null)}
        />
      )}
    </>
  );
}
