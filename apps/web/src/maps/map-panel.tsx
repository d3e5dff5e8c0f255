import { type KatoCode, REPUBLIC } from '@korsetkish/contract';
import { formatTimePeriod } from '@korsetkish/figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAnnotate } from '../annotations/use-annotate.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { heightsByTier } from '../charts/layout/tiers.ts';
import { findChecksOf } from '../checks/index-doubts.ts';
import { listDoubtsQuery } from '../checks/list-doubts.query.ts';
import { DownloadButton } from '../exports/download-button.tsx';
import { useLayer } from '../filters/use-layer.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
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
import { MapCredit } from './map-credit.tsx';
import styles from './map-panel.module.css';
import { sayMap } from './say-map.ts';
import type { AreaLinks } from './use-area-links.ts';
import { WITHOUT_GEOMETRY } from './without-geometry.ts';

type MapPanelProps = {
  /** Anchor of the panel, and the name of its picture. */
  id: string;
  map: ChosenMap;
  model: MapModel;
  headingLevel: 'h2' | 'h3';
  /** What the map is of, which tells its table from those of other maps. */
  subject?: string | undefined;
  /** What chooses the map. */
  controls?: ReactNode;
  /** The area that the page is about. */
  chosen: KatoCode | null;
  links: AreaLinks;
};

/** Em of height for an em of width: cities are about as high as wide, the republic is broad. */
const HEIGHT = { city: 0.85, republic: 0.58 };
const MOST_HEIGHT = 36;
/** A longer list of areas leaves its map no room beside it. */
const MOST_BESIDE = 10;

/** A map, what chooses it, how to read it, and beside it a table that says the same. */
export function MapPanel(props: MapPanelProps) {
  const { id, map, model, headingLevel, subject, controls, chosen, links } = props;
  const language = useLanguage();
  const catalogue = useCatalogue();
  const layer = useLayer();
  const { checks } = useSuspenseQuery(listDoubtsQuery(layer)).data;
  const { headline, choropleth, per } = model;
  const annotate = useAnnotate();
  const annotations = annotate(choropleth.figures);
  const { whole } = map.slice;
  const share = whole === REPUBLIC ? HEIGHT.republic : HEIGHT.city;
  const { observations } = map.period;
  const notes = findNotes(
    observations.slice(0, 1).flatMap(({ indicator }) => catalogue.indicator(indicator).notes),
    observations,
  );
  const kicker = capitalize(catalogue.refArea(whole).name[language]);
  const source = <SourceCitation observations={model.origins} />;
  const drawing = (still: boolean) => (
    <>
      <ChartFrame
        label={headline[language]}
        figures={choropleth.figures}
        heights={heightsByTier((tier) => Math.min(MOST_HEIGHT, tier * share))}
        caption={choropleth.caption}
        timePeriod={choropleth.timePeriod}
        language={language}
        annotations={annotations}
        keyEntries={choropleth.keyEntries}
      >
        <MapCanvas
          model={choropleth}
          whole={whole}
          label={headline[language]}
          chosen={chosen}
          links={links}
          annotations={annotations}
          still={still}
        />
      </ChartFrame>
      {sayMap(map, model, catalogue, language).map((sentence) => (
        <p key={sentence} className={styles.small}>
          {sentence}
        </p>
      ))}
      <MapCredit />
    </>
  );
  const said = <PanelNotes facts={[]} doubts={findChecksOf(checks, observations)} notes={notes} />;
  return (
    <Panel
      id={id}
      headingLevel={headingLevel}
      kicker={kicker}
      heading={headline[language]}
      footer={
        <SourceLine
          links={
            <DownloadButton
              shown={findCsvFilters(model.origins)}
              picture={{
                id,
                kicker,
                title: headline[language],
                subject: formatTimePeriod(map.period.timePeriod, language, 'label'),
                observations: model.origins,
                source,
                content: (
                  <>
                    {drawing(true)}
                    <NotOnMap areas={choropleth.areas} />
                    {said}
                  </>
                ),
              }}
            />
          }
        >
          {source}
        </SourceLine>
      }
    >
      {controls}
      <div className={styles.beside} data-stacked={choropleth.areas.length > MOST_BESIDE}>
        <div className={styles.drawn}>{drawing(false)}</div>
        <AreaTable
          model={choropleth}
          annotations={annotations}
          subject={subject}
          withUnit={per !== 'inhabitants'}
          remarkOf={({ refArea: code }) => WITHOUT_GEOMETRY.get(code)?.[language] ?? null}
          links={links}
        />
      </div>
      {said}
    </Panel>
  );
}

/** On paper there is no table beside the map, so the figures of areas without lines are told under it. */
function NotOnMap({ areas }: Pick<MapModel['choropleth'], 'areas'>) {
  const language = useLanguage();
  return areas.map(({ refArea, name, text }) => {
    const why = WITHOUT_GEOMETRY.get(refArea)?.[language];
    return why === undefined ? null : (
      <p key={refArea} className={styles.small}>
        {name} ({why}): {text}
      </p>
    );
  });
}
