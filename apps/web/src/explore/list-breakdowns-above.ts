import { formatBreakdown, parseBreakdown } from '@korsetkish/contract';
import { type Catalogue, listCodesAbove } from '@korsetkish/figures';

/**
 * The breakdowns that one is a part of by the trees of its codes, nearest first: of a newspaper all city newspapers. What
 * has no figure of its own may be published in one of them, jointly with others.
 *
 * @param text as the API's filter takes it: `OUTLET=ALMATY_AQSHAMY`
 */
export function listBreakdownsAbove(text: string, catalogue: Pick<Catalogue, 'dimension'>): string[] {
  const breakdown = parseBreakdown(text) ?? {};
  return Object.entries(breakdown).flatMap(([dimension, code]) =>
    listCodesAbove(code, catalogue.dimension(dimension)).map((above) =>
      formatBreakdown({ ...breakdown, [dimension]: above }),
    ),
  );
}
