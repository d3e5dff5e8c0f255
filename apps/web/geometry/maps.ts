import type { Detail } from './build-geometry.ts';

/** A map of the areas that make up a larger one. */
type MapSource = {
  /** KATO code of the larger area; the file's name. */
  whole: string;
  /** File of `sources/` with its areas. */
  source: string;
  detail: Detail;
};

/** A pixel of a wide screen is some 50 metres of a city and 4 kilometres of the republic. */
const CITY: Detail = { leastBend: 0.002, leastPart: 0.05 };
const REPUBLIC: Detail = { leastBend: 3, leastPart: 4 };

/** Every map that has geometry. */
export const MAPS: readonly MapSource[] = [
  { whole: '000000000', source: 'kz_oblasts_2024.geojson', detail: REPUBLIC },
  { whole: '710000000', source: 'astana_districts_2024.geojson', detail: CITY },
  { whole: '750000000', source: 'almaty_districts_2024.geojson', detail: CITY },
  { whole: '790000000', source: 'shymkent_districts_2024.geojson', detail: CITY },
];
