import { useTranslation } from 'react-i18next';
import { Toggle } from '../../ui/toggle.tsx';
import type { ExploreView } from '../explore-search.ts';

type ViewToggleProps = {
  view: ExploreView | 'table';
  /** The id of the element that says why there can be no map; null where there can. */
  noMapId: string | null;
  onChoose: (view: ExploreView | undefined) => void;
};

/** The figures as a table, as charts or as maps, one click apart. */
export function ViewToggle({ view, noMapId, onChoose }: ViewToggleProps) {
  const { t } = useTranslation('explore');
  const { t: tCommon } = useTranslation();
  return (
    <Toggle
      legend={tCommon('panel.view')}
      chosen={view}
      onChoose={(chosen) => onChoose(chosen === 'table' ? undefined : chosen)}
      options={[
        { choice: 'table', label: tCommon('panel.table') },
        { choice: 'chart', label: tCommon('panel.chart') },
        { choice: 'map', label: t('map.option'), refused: noMapId === null ? null : { reasonId: noMapId } },
      ]}
    />
  );
}
