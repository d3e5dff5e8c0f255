import type { FigureScope } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import type { ScopedPanel } from './build-scoped-panels.ts';
import { FigurePanel } from './figure-panel.tsx';
import { PanelGrid } from './panel-grid.tsx';
import { isDrawn } from './panel-model.ts';

type PanelSetProps = {
  panels: readonly ScopedPanel[];
  /** `не этот район` */
  notThisArea: string;
  headingLevel?: 'h3' | 'h4';
};

/** Panels that belong together: charts, which need room, and after them single figures, three in a row. */
export function PanelSet({ panels, notThisArea, headingLevel = 'h3' }: PanelSetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drawn = panels.filter(({ panel }) => isDrawn(panel));
  const figuresOnly = panels.filter(({ panel }) => !isDrawn(panel));
  const show = ({ panel, scope, areas, inWindow }: ScopedPanel) => {
    const whose = labelArea(scope, areas.map(({ name }) => name[language]).join(', '), notThisArea);
    const label = [whose, inWindow ? null : t('scope.otherPeriods')].filter((part) => part !== null);
    return (
      <FigurePanel
        key={panel.id}
        model={panel}
        headingLevel={headingLevel}
        label={label.length > 0 ? label.join('; ') : undefined}
        namesDirection={false}
      />
    );
  };
  return (
    <>
      {drawn.length > 0 && <PanelGrid>{drawn.map(show)}</PanelGrid>}
      {figuresOnly.length > 0 && (
        <PanelGrid dense={figuresOnly.length > 1}>{figuresOnly.map(show)}</PanelGrid>
      )}
    </>
  );
}

/** The area's own figures need no label, its parts no warning; anybody else's are not this area's. */
function labelArea(scope: FigureScope, whose: string, notThisArea: string): string | null {
  if (scope === 'OWN') return null;
  return scope === 'PARTS' ? whose : `${whose}, ${notThisArea}`;
}
