import { REPUBLIC } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { heightsByTier } from '../charts/layout/tiers.ts';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { observationsCsvAddress } from '../observations/get-observations.query.ts';
import { findCsvFilters } from '../panels/find-csv-filters.ts';
import { findNotes } from '../panels/find-notes.ts';
import { PanelNotes } from '../panels/panel-notes.tsx';
import { SourceCitation } from '../panels/source-citation.tsx';
import { Panel } from '../ui/panel.tsx';
import { SourceLine } from '../ui/source-line.tsx';
import { AreaTable } from './area-table.tsx';
import type { MapModel } from './build-map-model.ts';
import type { ChosenMap } from './choose-map.ts';
import { MapCanvas } from './map-canvas.tsx';
import { MapControls } from './map-controls.tsx';
import { MapCredit } from './map-credit.tsx';
import styles from './map-panel.module.css';
import type { MapSearch } from './map-search.ts';
import { sayMap } from './say-map.ts';
import { useAreaLinks } from './use-area-links.ts';
import { WITHOUT_GEOMETRY } from './without-geometry.ts';

type MapPanelProps = {
  map: ChosenMap;
  model: MapModel;
  /** What the map shows, for its links. */
  shown: MapSearch;
  onChange: (change: MapSearch) => void;
};

/** Em of height for an em of width: cities are about as high as wide, the republic is broad. */
const HEIGHT = { city: 0.85, republic: 0.58 };
const MOST_HEIGHT = 36;

/** A map, what chooses it, how to read it, and beside it a table that says the same. */
export function MapPanel({ map, model, shown, onChange }: MapPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { refArea } = useFilters();
  const links = useAreaLinks(shown);
  const { headline, choropleth, per } = model;
  const { whole } = map.slice;
  const share = whole === REPUBLIC ? HEIGHT.republic : HEIGHT.city;
  const { observations } = map.period;
  const notes = findNotes(
    observations.slice(0, 1).flatMap(({ indicator }) => catalogue.indicator(indicator).notes),
    observations,
  );
  return (
    <Panel
      id="map-of-areas"
      headingLevel="h3"
      kicker={capitalize(catalogue.refArea(whole).name[language])}
      heading={headline[language]}
      footer={
        <SourceLine
          links={
            <a href={observationsCsvAddress(findCsvFilters(model.origins))} download="korsetkish-map.csv">
              {t('panel.download')}
            </a>
          }
        >
          <SourceCitation observations={model.origins} />
        </SourceLine>
      }
    >
      <MapControls map={map} per={per} onChange={onChange} />
      <div className={styles.beside}>
        <div className={styles.drawn}>
          <ChartFrame
            label={headline[language]}
            figures={choropleth.figures}
            heights={heightsByTier((tier) => Math.min(MOST_HEIGHT, tier * share))}
            caption={choropleth.caption}
            keyEntries={choropleth.keyEntries}
          >
            <MapCanvas
              model={choropleth}
              whole={whole}
              label={headline[language]}
              chosen={refArea.refArea}
              links={links}
            />
          </ChartFrame>
          {sayMap(map, model, catalogue, language).map((sentence) => (
            <p key={sentence} className={styles.small}>
              {sentence}
            </p>
          ))}
          <MapCredit />
        </div>
        <AreaTable
          model={choropleth}
          withUnit={per !== 'inhabitants'}
          remarkOf={({ refArea: code }) => WITHOUT_GEOMETRY.get(code)?.[language] ?? null}
          links={links}
          shown={shown}
        />
      </div>
      <PanelNotes facts={[]} doubts={[]} notes={notes} />
    </Panel>
  );
}
