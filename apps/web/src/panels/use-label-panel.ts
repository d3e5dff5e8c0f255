import type { FigureScope } from '@korsetkish/figures';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import type { ScopedPanel } from './build-scoped-panels.ts';

/**
 * Says whose figures a panel shows and that they are of other periods, where they are not the area's and the window's.
 *
 * @param notThisArea `не этот район`
 */
export function useLabelPanel(notThisArea: string): (panel: ScopedPanel) => string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    ({ scope, areas, inWindow }) => {
      const whose = labelArea(scope, areas.map(({ name }) => name[language]).join(', '), notThisArea);
      const label = [whose, inWindow ? null : t('scope.otherPeriods')].filter((part) => part !== null);
      return label.length > 0 ? label.join('; ') : undefined;
    },
    [t, language, notThisArea],
  );
}

/** The area's own figures need no label, its parts no warning; anybody else's are not this area's. */
function labelArea(scope: FigureScope, whose: string, notThisArea: string): string | null {
  if (scope === 'OWN') return null;
  return scope === 'PARTS' ? whose : `${whose}, ${notThisArea}`;
}
