import type { DeclaredIndicator, SaidOfIndicator } from '@korsetkish/contract';
import { foldForSearch } from '@korsetkish/figures';
import type { CatalogueRow } from '@korsetkish/prisma';

/** Another indicator that is called as a new one is to be, and the column that says the name. */
export type Twin = { indicator: string; role: 'NAME_KK' | 'NAME_RU' };

/**
 * Finds what is called as a new indicator would be: in the catalogue, where somebody may have declared it since the file was
 * read, or in another line of the file. Two indicators of one name are one that is counted twice.
 */
export function buildTwinFinder(
  indicators: readonly CatalogueRow<'indicators'>[],
  lines: readonly { said: SaidOfIndicator }[],
): (indicator: string, declared: DeclaredIndicator) => Twin | null {
  const held = indicators.flatMap(({ indicator, name_kk, name_ru, short_kk, short_ru }) =>
    [name_kk, name_ru, short_kk, short_ru].map((name) => ({ indicator, name })),
  );
  const told = lines.flatMap(({ said: { indicator = '', declared } }) =>
    [declared?.nameKk, declared?.nameRu].map((name = '') => ({ indicator, name })),
  );
  const byName = Map.groupBy([...held, ...told], ({ name }) => foldForSearch(name));
  return (indicator, { nameKk, nameRu }) => {
    const names = [
      { role: 'NAME_KK', name: nameKk },
      { role: 'NAME_RU', name: nameRu },
    ] as const;
    for (const { role, name } of names) {
      const twin = byName.get(foldForSearch(name))?.find((each) => each.indicator !== indicator);
      if (twin !== undefined) return { indicator: twin.indicator, role };
    }
    return null;
  };
}
