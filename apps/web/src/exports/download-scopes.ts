import type { Layer } from '@korsetkish/contract';
import type { ObservationFilters } from '../observations/get-observations.query.ts';

/** How much is taken away: what is on screen, its indicators in full, or all figures of the layer. */
export type ScopeKind = 'SHOWN' | 'INDICATORS' | 'EVERYTHING';

export type DownloadScope = { scope: ScopeKind; filters: ObservationFilters };

/**
 * What may be taken away from a place that shows the figures of `shown`, from the narrowest. A place that shows whole
 * indicators, or none in particular, has no scope narrower than those.
 */
export function listScopes(layer: Layer, shown: ObservationFilters | undefined): DownloadScope[] {
  const scopes: DownloadScope[] = [];
  const { indicator } = shown ?? {};
  if (shown && narrows(shown)) scopes.push({ scope: 'SHOWN', filters: shown });
  if (indicator) scopes.push({ scope: 'INDICATORS', filters: { layer, indicator } });
  return [...scopes, { scope: 'EVERYTHING', filters: { layer } }];
}

/** Whether anything but the layer and the indicators is chosen. */
function narrows({ layer: _layer, indicator: _indicator, ...others }: ObservationFilters): boolean {
  return Object.values(others).some((chosen) => chosen !== undefined);
}
