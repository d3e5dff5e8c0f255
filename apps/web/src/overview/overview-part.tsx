import { useTranslation } from 'react-i18next';
import { capitalize } from '../format/capitalize.ts';
import { HeadlineCards } from '../headline-cards/headline-cards.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { FigurePanel } from '../panels/figure-panel.tsx';
import { PanelGrid } from '../panels/panel-grid.tsx';
import { isDrawn } from '../panels/panel-model.ts';
import { Notice } from '../ui/notice.tsx';
import type { OverviewPart as Part } from './build-overview.ts';
import styles from './overview-part.module.css';

/** Two rows on a desktop: more cannot be read in ten seconds. The others follow the panels. */
const CARDS_IN_SIGHT = 8;

type OverviewPartProps = {
  part: Part;
  /** Whose figures these are, where they are not the area's that was asked for. */
  whose: string | undefined;
};

/** One area's cards and panels; those of a district's city stand under a heading that says whose they are. */
export function OverviewPart({ part, whose }: OverviewPartProps) {
  const { t } = useTranslation();
  const area = part.refArea.name[useLanguage()];
  const { cards, panels } = part;
  const [inSight, others] = [cards.slice(0, CARDS_IN_SIGHT), cards.slice(CARDS_IN_SIGHT)];
  return (
    <section className={styles.part} aria-label={whose ?? area}>
      {whose && <h2 className={styles.whose}>{capitalize(whose)}</h2>}
      {cards.length + panels.length === 0 && (
        <Notice>{t('overview.noFigures', { area: capitalize(area) })}</Notice>
      )}
      {inSight.length > 0 && <HeadlineCards cards={inSight} label={t('overview.cards')} />}
      {[panels.filter(isDrawn), panels.filter((panel) => !isDrawn(panel))].map((group) =>
        group[0] ? (
          <PanelGrid key={group[0].id} dense={!isDrawn(group[0]) && group.length > 1}>
            {group.map((panel) => (
              <FigurePanel key={panel.id} model={panel} label={whose} />
            ))}
          </PanelGrid>
        ) : null,
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
