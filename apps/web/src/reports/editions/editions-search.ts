import { isText } from '../../filters/parse-list.ts';

/** Which frozen reports are listed. */
export type EditionsSearch = {
  /** Code of the area that they are of; without it, of all areas. */
  of?: string | undefined;
};

/** Which two are compared, and in what. */
export type DifferencesSearch = {
  before?: number | undefined;
  after?: number | undefined;
  /** Code of a direction; without it, all. */
  direction?: string | undefined;
};

type Unparsed<Search> = { [Name in keyof Search]?: unknown };

const KATO = /^\d{9}$/;
const DIRECTION = /^[A-Z][A-Z0-9_]*$/;

/** Reads which editions an address lists; what makes no sense is left out, here and below. */
export const parseEditionsSearch = ({ of }: Unparsed<EditionsSearch>): EditionsSearch => {
  const code = typeof of === 'number' ? String(of) : of;
  return { of: isText(code) && KATO.test(code) ? code : undefined };
};

export const parseDifferencesSearch = ({
  before,
  after,
  direction,
}: Unparsed<DifferencesSearch>): DifferencesSearch => ({
  before: parseEditionNumber(before),
  after: parseEditionNumber(after),
  direction: isText(direction) && DIRECTION.test(direction) ? direction : undefined,
});

/** What an edition is asked for by, as addresses write it. */
export function parseEditionNumber(written: unknown): number | undefined {
  const text = typeof written === 'number' ? String(written) : written;
  return isText(text) && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
