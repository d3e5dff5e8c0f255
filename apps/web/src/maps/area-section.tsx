import { type Indicator, REPUBLIC } from '@korsetkish/contract';
import { lazy, Suspense } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { PanelsSkeleton } from '../panels/panels-skeleton.tsx';
import styles from './area-section.module.css';
import type { ChosenMap } from './choose-map.ts';
import { MAP_WORDS } from './map-words.ts';

const LazyAreaWork = lazy(async () => ({ default: (await import('./area-work.tsx')).AreaWork }));

/** Where an indicator's page shows it by area. The heading is there at once, so that a link can lead to it. */
export function AreaSection({ indicator, map }: { indicator: Indicator; map: ChosenMap }) {
  const { heading } = MAP_WORDS[useLanguage()];
  return (
    <section id="map" aria-labelledby="map-heading" className={styles.section}>
      <h2 id="map-heading" className={styles.heading}>
        {map.slice.whole === REPUBLIC ? heading.region : heading.district}
      </h2>
      <Suspense fallback={<PanelsSkeleton />}>
        <LazyAreaWork indicator={indicator} map={map} />
      </Suspense>
    </section>
  );
}
