import type { IndicatorGroup } from '@korsetkish/contract';
import { type FigureScope, formatNotThisArea } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';
import type { ScopedPanel } from './build-scoped-panels.ts';
import { groupPanels } from './group-panels.ts';
import { anchorOf, PanelGroupList } from './panel-group-list.tsx';
import { PanelSet } from './panel-set.tsx';
import styles from './scoped-panels.module.css';

type ScopedPanelsProps = {
  panels: readonly ScopedPanel[];
  /** Groups that the area's own panels are read in; with fewer than two they stand ungrouped. */
  groups: readonly IndicatorGroup[];
};

/** Panels by whose figures they show; all but the area's own of the window are labelled. */
export function ScopedPanels({ panels, groups }: ScopedPanelsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { refArea } = useFilters();
  const area = refArea.name[language];
  const notThisArea = formatNotThisArea(refArea.level, language);
  const byScope = Map.groupBy(panels, ({ scope }) => scope);
  const own = byScope.get('OWN');
  const others: [FigureScope, string][] = [
    ['CITY', t('scope.city')],
    ['PARTS', t('scope.parts')],
    ['PEERS', t('scope.peers')],
    ['REPUBLIC', t('scope.republic')],
  ];
  return (
    <>
      {own ? (
        <section className={styles.scope} aria-label={capitalize(area)}>
          <h2 className={styles.heading}>{capitalize(area)}</h2>
          <OwnPanels panels={own} groups={groups} />
        </section>
      ) : (
        <Notice>{t('scope.noOwn', { area: capitalize(area) })}</Notice>
      )}
      {others.map(([scope, heading]) => {
        const held = byScope.get(scope);
        return (
          held && (
            <section key={scope} className={styles.scope} aria-label={heading}>
              <h2 className={styles.heading}>{heading}</h2>
              <PanelSet panels={held} notThisArea={notThisArea} />
            </section>
          )
        );
      })}
    </>
  );
}

/** The area's own panels under the names of their groups, with a list to jump to each. */
function OwnPanels({ panels, groups }: ScopedPanelsProps) {
  const language = useLanguage();
  const grouped = groupPanels(panels, groups, useCatalogue());
  if (grouped.length < 2) return <PanelSet panels={panels} notThisArea="" />;
  return (
    <>
      <PanelGroupList groups={grouped} />
      {grouped.map((each) => (
        <section key={each.group.group} id={anchorOf(each)} className={styles.group}>
          <h3 className={styles.groupHeading}>{each.group.name[language]}</h3>
          <PanelSet panels={each.panels} notThisArea="" headingLevel="h4" />
        </section>
      ))}
    </>
  );
}
