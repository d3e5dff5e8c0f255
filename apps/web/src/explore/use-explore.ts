import { useMemo } from 'react';
import { resolveChoice } from './resolve-choice.ts';
import { siftSearch } from './sift-search.ts';
import { useChoiceContext } from './use-choice-context.ts';
import { useChosenFigures } from './use-chosen-figures.ts';
import { useExploreNames } from './use-explore-names.ts';
import { useExploreSearch } from './use-explore-search.ts';

/**
 * Everything the page of Explore shows: the choice that its address makes, which options the filters have, and the
 * figures. Suspends until the catalogue and what is published at all are known.
 */
export function useExplore() {
  const { search: asked, change } = useExploreSearch();
  const names = useExploreNames();
  const { context, published, unknownArea } = useChoiceContext();
  const { search, unknown } = useMemo(() => siftSearch(asked, context), [asked, context]);
  const { selection, resolved, filters } = useMemo(() => resolveChoice(search, context), [search, context]);
  const figures = useChosenFigures(filters);
  return {
    ...figures,
    search,
    unknown,
    change,
    names,
    context,
    published,
    unknownArea,
    selection,
    resolved,
    filters,
  };
}

export type Explore = ReturnType<typeof useExplore>;
