import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalize } from '../format/capitalize.ts';
import { HeadlineCards } from '../headline-cards/headline-cards.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { PanelsSkeleton } from '../panels/panels-skeleton.tsx';
import { Notice } from '../ui/notice.tsx';
import type { OverviewPart as Part } from './build-overview.ts';
import { LazyOverviewPanels } from './lazy-overview-panels.ts';
import styles from './overview-part.module.css';

/** Two rows on a desktop: more cannot be read in ten seconds. The others follow the panels. */
const CARDS_IN_SIGHT = 8;

type OverviewPartProps = {
  part: Part;
  input: PanelInput;
  /** Whose figures these are, where they are not the area's that was asked for. */
  whose: string | undefined;
};

/** One area's cards and panels; those of a district's city stand under a heading that says whose they are. */
export function OverviewPart({ part, input, whose }: OverviewPartProps) {
  const { t } = useTranslation();
  const { refArea, cards, allIndicators } = part;
  const area = refArea.name[useLanguage()];
  const ownInput = useMemo(() => ({ ...input, refArea }), [input, refArea]);
  const [inSight, others] = [cards.slice(0, CARDS_IN_SIGHT), cards.slice(CARDS_IN_SIGHT)];
  const isEmpty = allIndicators?.length === 0;
  return (
    <section className={styles.part} aria-label={whose ?? area}>
      {whose && <h2 className={styles.whose}>{capitalize(whose)}</h2>}
      {isEmpty && <Notice>{t('overview.noFigures', { area: capitalize(area) })}</Notice>}
      {inSight.length > 0 && <HeadlineCards cards={inSight} label={t('overview.cards')} />}
      {!isEmpty && (
        <Suspense fallback={<PanelsSkeleton />}>
          <LazyOverviewPanels input={ownInput} indicators={allIndicators ?? NONE} whose={whose} />
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
