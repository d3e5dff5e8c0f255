import { isTimePeriod, KATO_CODE_PATTERN, type KatoCode, type TimePeriod } from '@korsetkish/contract';

/** What the address of an indicator's page carries for its map. What is left out is chosen by the data. */
export type MapSearch = {
  /** The area whose parts are shown. */
  mapOf?: KatoCode | undefined;
  /** A `MapSlice`'s id. */
  mapSlice?: string | undefined;
  mapPeriod?: TimePeriod | undefined;
  /** Counts per 1 000 inhabitants. */
  mapPer?: 'inhabitants' | undefined;
};

type Unparsed<Search> = { [Name in keyof Search]?: unknown };

const SLICE_ID = /^[A-Z0-9_=;]+(~PLAN)?$/;

/** Reads the choices of a map from an address; what makes no sense falls back to what the data choose. */
export function parseMapSearch({ mapOf, mapSlice, mapPeriod, mapPer }: Unparsed<MapSearch>): MapSearch {
  return {
    mapOf: isText(mapOf) && KATO_CODE_PATTERN.test(mapOf) ? mapOf : undefined,
    mapSlice: isText(mapSlice) && SLICE_ID.test(mapSlice) ? mapSlice : undefined,
    mapPeriod: isText(mapPeriod) && isTimePeriod(mapPeriod) ? mapPeriod : undefined,
    mapPer: mapPer === 'inhabitants' ? mapPer : undefined,
  };
}

function isText(written: unknown): written is string {
  return typeof written === 'string';
}
