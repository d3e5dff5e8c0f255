import type { FigureScope } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';
import type { ScopedPanel } from './build-scoped-panels.ts';
import { FigurePanel } from './figure-panel.tsx';
import { PanelGrid } from './panel-grid.tsx';
import { isDrawn } from './panel-model.ts';
import styles from './scoped-panels.module.css';

type ScopedPanelsProps = {
  panels: readonly ScopedPanel[];
  /** `не этот район` */
  notThisArea: string;
};

/** Panels grouped by whose figures they show; all but the area's own of the window are labelled. */
export function ScopedPanels({ panels, notThisArea }: ScopedPanelsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { refArea } = useFilters();
  const area = refArea.name[language];
  const headings: [FigureScope, string][] = [
    ['OWN', capitalize(area)],
    ['CITY', t('scope.city')],
    ['PARTS', t('scope.parts')],
    ['PEERS', t('scope.peers')],
    ['REPUBLIC', t('scope.republic')],
  ];
  const groups = Map.groupBy(panels, ({ scope }) => scope);
  return (
    <>
      {!groups.has('OWN') && <Notice>{t('scope.noOwn', { area: capitalize(area) })}</Notice>}
      {headings.map(([scope, heading]) => {
        const group = groups.get(scope);
        if (!group) return null;
        // Charts need room; single figures stand three in a row after them.
        const drawn = group.filter(({ panel }) => isDrawn(panel));
        const figuresOnly = group.filter(({ panel }) => !isDrawn(panel));
        return (
          <section key={scope} className={styles.group} aria-label={heading}>
            <h2 className={styles.heading}>{heading}</h2>
            <PanelGroup panels={drawn} notThisArea={notThisArea} />
            <PanelGroup panels={figuresOnly} notThisArea={notThisArea} dense={figuresOnly.length > 1} />
          </section>
        );
      })}
    </>
  );
}

function PanelGroup({ panels, notThisArea, dense = false }: ScopedPanelsProps & { dense?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (panels.length === 0) return null;
  return (
    <PanelGrid dense={dense}>
      {panels.map(({ panel, scope, areas, inWindow }) => {
        const whose = labelArea(scope, areas.map(({ name }) => name[language]).join(', '), notThisArea);
        const label = [whose, inWindow ? null : t('scope.otherPeriods')].filter((part) => part !== null);
        return (
          <FigurePanel
            key={panel.id}
            model={panel}
            label={label.length > 0 ? label.join('; ') : undefined}
            namesDirection={false}
          />
        );
      })}
    </PanelGrid>
  );
}

/** The area's own figures need no label, its parts no warning; anybody else's are not this area's. */
function labelArea(scope: FigureScope, whose: string, notThisArea: string): string | null {
  if (scope === 'OWN') return null;
  return scope === 'PARTS' ? whose : `${whose}, ${notThisArea}`;
}
