import { formatTimeWindow } from '@korsetkish/figures';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalize } from '../format/capitalize.ts';
import { HeadlineCards } from '../headline-cards/headline-cards.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { PanelsSkeleton } from '../panels/panels-skeleton.tsx';
import { Notice } from '../ui/notice.tsx';
import type { OverviewPart as Part } from './build-overview.ts';
import { LazyOverviewPanels } from './lazy-overview-panels.ts';
import styles from './overview-part.module.css';
import { hasOtherPeriods, useLabelPart } from './use-label-part.ts';

/** Two rows on a desktop: more cannot be read in ten seconds. The others follow the panels. */
const CARDS_IN_SIGHT = 8;

type OverviewPartProps = {
  part: Part;
  /** Whose figures these are, where they are not the area's that was asked for. */
  whose: string | undefined;
};

/**
 * One area's cards and panels. Figures of another area than the one asked for, or of other periods, stand under a heading
 * that says so.
 */
export function OverviewPart({ part, whose }: OverviewPartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const labelPart = useLabelPart();
  const { input, cards, allIndicators } = part;
  const { startPeriod, endPeriod } = input.window;
  const area = input.refArea.name[language];
  const isEmpty = allIndicators?.length === 0;
  const isOfOtherPeriods = hasOtherPeriods(part);
  const otherPeriods = isOfOtherPeriods
    ? t('overview.otherPeriods', { window: formatTimeWindow(startPeriod, endPeriod, language) })
    : undefined;
  const heading = [whose, otherPeriods].filter((words) => words !== undefined).join(' · ');
  const [inSight, others] = [cards.slice(0, CARDS_IN_SIGHT), cards.slice(CARDS_IN_SIGHT)];
  return (
    <section className={styles.part} aria-label={whose ?? area}>
      {isEmpty && <Notice>{t('overview.nothingPublished', { area: capitalize(area) })}</Notice>}
      {isOfOtherPeriods && <Notice>{t('overview.noFigures', { area: capitalize(area) })}</Notice>}
      {heading && <h2 className={styles.whose}>{capitalize(heading)}</h2>}
      {inSight.length > 0 && <HeadlineCards cards={inSight} label={t('overview.cards')} />}
      {!isEmpty && (
        <Suspense fallback={<PanelsSkeleton />}>
          <LazyOverviewPanels
            input={input}
            indicators={allIndicators ?? NONE}
            label={labelPart(part, whose)}
          />
        </Suspense>
      )}
      {others.length > 0 && (
        <>
          <h3 className={styles.others}>{t('overview.otherCards')}</h3>
          <HeadlineCards cards={others} label={t('overview.otherCards')} />
        </>
      )}
    </section>
  );
}

const NONE: never[] = [];
