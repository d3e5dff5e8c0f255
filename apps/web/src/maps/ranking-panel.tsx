import { useAnnotate } from '../annotations/use-annotate.ts';
import { RankedBarsChart } from '../charts/lazy-charts.tsx';
import { buildAreaBars } from '../charts/ranked-bars/build-area-bars.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import type { MapModel } from './build-map-model.ts';
import { MAP_WORDS } from './map-words.ts';

/** The areas of the map as bars from the largest figure down: how much one is larger than another. */
export function RankingPanel({ model: { choropleth, headline } }: { model: MapModel }) {
  const language = useLanguage();
  const annotate = useAnnotate();
  const heading = MAP_WORDS[language].headingRanking;
  return (
    <Panel id="map-ranking" headingLevel="h3" heading={heading}>
      <RankedBarsChart
        model={buildAreaBars(choropleth)}
        language={language}
        label={headline[language]}
        annotations={annotate(choropleth.figures)}
      />
    </Panel>
  );
}
