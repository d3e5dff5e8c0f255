import type { KatoCode, Observation } from '@korsetkish/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';
import { Panel } from '../ui/panel.tsx';
import { CompareControl } from './compare-control.tsx';
import type { CompareOffer } from './compare-offer.ts';
import { COMPARED_WITH, type CompareSearch } from './compare-search.ts';
import styles from './comparison-panel.module.css';
import { ComparisonResult } from './comparison-result.tsx';
import { ComparisonSkeleton } from './comparison-skeleton.tsx';
import { COMPARISON_WORDS } from './comparison-words.ts';
import { type ComparisonFilters, getComparisonsQuery } from './get-comparisons.query.ts';
import { listCompareOptions } from './list-compare-options.ts';

type ComparisonPanelProps = {
  /** Which figures are compared. */
  found: Omit<ComparisonFilters, 'with' | 'withRefArea' | 'withTimePeriod'>;
  /** Those figures. */
  compared: readonly Observation[];
  /** What they may stand beside. */
  offer: CompareOffer;
  /** What all of them share. */
  caption: string;
};

/**
 * Figures beside what the reader chooses, each pair with its one answer. The choice stands in the address, as `compare` and
 * `compareArea`; the route must read them with `parseCompareSearch`.
 */
export function ComparisonPanel({ found, compared, offer, caption }: ComparisonPanelProps) {
  const language = useLanguage();
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const search: CompareSearch = useSearch({ strict: false });
  const words = COMPARISON_WORDS[language];

  const options = listCompareOptions(offer, language);
  const chosen = options.some(({ choice, disabled }) => choice === search.compare && !disabled)
    ? search.compare
    : undefined;
  const areas = offer.otherAreas.map((refArea) => ({
    refArea,
    name: catalogue.refArea(refArea).name[language],
  }));
  const chosenArea =
    areas.find(({ refArea }) => refArea === search.compareArea)?.refArea ?? areas[0]?.refArea;
  const notHeld =
    chosen === 'area' && chosenArea !== search.compareArea && !compared.some(isOf(search.compareArea))
      ? catalogue.refAreas.find(isOf(search.compareArea))
      : undefined;
  const beside = chosen && {
    with: COMPARED_WITH[chosen],
    withRefArea: chosen === 'area' ? chosenArea : undefined,
    // Plans are what is held against; they are compared themselves only where an act amended one.
    ...(chosen === 'plan' &&
      compared.some(isActual) &&
      !compared.some(isAmended) && { scenario: ['ACTUAL' as const] }),
  };
  return (
    <Panel id="comparison" heading={words.heading}>
      <div className={styles.body}>
        <p className={styles.lead}>{compared.length === 0 ? words.noFigures : words.lead}</p>
        {compared.length > 0 && (
          <CompareControl
            options={options}
            chosen={chosen}
            areas={areas}
            chosenArea={chosenArea}
            onChange={(change) =>
              void navigate({ to: '.', search: (current) => ({ ...current, ...change }), resetScroll: false })
            }
          />
        )}
        {notHeld && <Notice tone="info">{`${words.notHeldOf}: ${notHeld.name[language]}.`}</Notice>}
        {beside && (
          <Suspense fallback={<ComparisonSkeleton />}>
            <Pairs filters={{ ...found, ...beside }} caption={caption} />
          </Suspense>
        )}
      </div>
    </Panel>
  );
}

function Pairs({ filters, caption }: { filters: ComparisonFilters; caption: string }) {
  const { data: pairs } = useSuspenseQuery(getComparisonsQuery(filters));
  return <ComparisonResult caption={caption} pairs={pairs} />;
}

const isOf =
  (area: KatoCode | undefined) =>
  ({ refArea }: { refArea: KatoCode }) =>
    refArea === area;
const isActual = ({ scenario }: Observation) => scenario === 'ACTUAL';
const isAmended = ({ planVersion }: Observation) => (planVersion?.earlier.length ?? 0) > 0;
