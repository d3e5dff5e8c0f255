import type { Layer } from '@korsetkish/contract';
import type { AvailabilityFilters } from '../availability/get-availability.query.ts';

/** What is taken away: the filters of the figures, whose number the API tells before. */
export type DownloadFilters = AvailabilityFilters;

/**
 * How much is taken away: what a panel shows, the area and the window of a page, indicators in full, or all figures of
 * the layer.
 */
export type ScopeKind = 'SHOWN' | 'AREA' | 'INDICATORS' | 'EVERYTHING';

export type DownloadScope = { scope: ScopeKind; filters: DownloadFilters };

/** With the number of its figures, which is told before they are taken. */
export type CountedScope = DownloadScope & { rows: number | 'COUNTING' | 'UNKNOWN' };

/**
 * What may be taken away from a place that shows the figures of `shown`, from the narrowest. A place that shows whole
 * indicators, or none in particular, has no scope narrower than those.
 */
export function listScopes(layer: Layer, shown: DownloadFilters | undefined): DownloadScope[] {
  const scopes: DownloadScope[] = [];
  const { indicator } = shown ?? {};
  if (shown && narrows(shown)) scopes.push({ scope: indicator ? 'SHOWN' : 'AREA', filters: shown });
  if (indicator) scopes.push({ scope: 'INDICATORS', filters: { layer, indicator } });
  return [...scopes, { scope: 'EVERYTHING', filters: { layer } }];
}

/** Whether anything but the layer and the indicators is chosen. */
function narrows({ layer: _layer, indicator: _indicator, ...others }: DownloadFilters): boolean {
  return Object.values(others).some((chosen) => chosen !== undefined);
}

/** The scope that is wanted, or the narrowest; but for one without figures, where a wider one has some. */
export function chooseScope(scopes: readonly CountedScope[], wanted: ScopeKind | undefined): CountedScope {
  const withFigures = scopes.filter(({ rows }) => rows !== 0);
  const chosen = withFigures.find(({ scope }) => scope === wanted) ?? withFigures[0] ?? scopes[0];
  if (!chosen) throw new RangeError('there is always everything to choose');
  return chosen;
}
