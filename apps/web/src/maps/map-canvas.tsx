import type { KatoCode } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import type { ChartAnnotation } from '../charts/annotations/build-chart-annotations.ts';
import type { ChoroplethModel } from '../charts/choropleth/build-choropleth.ts';
import { CHOROPLETH_WORDS } from '../charts/choropleth/choropleth-words.ts';
import { LazyChoropleth } from '../charts/choropleth/lazy-choropleth.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';
import { getGeometryQuery } from './get-geometry.query.ts';
import styles from './map-canvas.module.css';
import { MAP_WORDS } from './map-words.ts';
import type { AreaLinks } from './use-area-links.ts';

type MapCanvasProps = {
  model: ChoroplethModel;
  whole: KatoCode;
  label: string;
  chosen: KatoCode | null;
  links: AreaLinks;
  annotations: readonly ChartAnnotation[];
  /** True: for paper, where nothing can be pointed at. */
  still: boolean;
};

/** Fetches the geometry and draws the map on it. Without it the table still says everything. */
export function MapCanvas({ model, whole, label, chosen, links, annotations, still }: MapCanvasProps) {
  const language = useLanguage();
  const { data: shapes, isError, refetch } = useQuery(getGeometryQuery(whole));
  const words = MAP_WORDS[language];
  if (isError) {
    return (
      <Notice>
        <p>{words.failed}</p>
        <button type="button" className={styles.retry} onClick={() => void refetch()}>
          {words.retry}
        </button>
      </Notice>
    );
  }
  if (!shapes) return null;
  return (
    <LazyChoropleth
      model={model}
      shapes={shapes}
      label={label}
      hint={CHOROPLETH_WORDS[language].hint}
      annotations={annotations}
      still={still}
      chosen={chosen}
      hrefOf={links.hrefOf}
      onChoose={links.choose}
    />
  );
}
