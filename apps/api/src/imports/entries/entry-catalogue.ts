import type { DocumentKind } from '@korsetkish/contract';
import { buildCodeIndex, type CodeIndex, type NamedCode } from '@korsetkish/figures';
import { findNearest } from '../../http/find-nearest.ts';
import { FREQUENCY_NAMES } from './frequency-names.ts';
import { MEASURE_NAMES } from './measure-names.ts';
import { POLARITY_NAMES } from './polarity-names.ts';

/** Columns whose cells name something of the catalogue. */
export type NamingRole =
  | 'PART'
  | 'DIRECTION'
  | 'REF_AREA'
  | 'ADDRESSEE'
  | 'CONTROLLER'
  | 'FREQUENCY'
  | 'INDICATOR'
  | 'CONTINUES'
  | 'GROUP'
  | 'UNIT'
  | 'MEASURE'
  | 'POLARITY';

/** The document that a file is of. */
export type ImportedDocument = {
  document: string;
  kind: DocumentKind;
  refArea: string;
  /** What its actions are of where the file does not say, as far as one direction can be told; null: it cannot. */
  direction: string | null;
};

/** What may be named, by what it is. */
export type NamedLists = Readonly<
  Record<
    'parts' | 'directions' | 'groups' | 'units' | 'refAreas' | 'organisations' | 'indicators' | 'actions',
    NamedCode[]
  >
>;

/** The catalogue, ready to be asked what a cell of a document's file says. */
export type EntryCatalogue = {
  indexOf: (role: NamingRole) => CodeIndex;
  /** The code whose name, or which itself, is most like a text; null: none is like it. */
  nearest: (role: NamingRole, text: string) => string | null;
};

/** What each column's cells name. */
export const listNamed = (role: NamingRole, lists: NamedLists): readonly NamedCode[] =>
  ({
    PART: lists.parts,
    DIRECTION: lists.directions,
    GROUP: lists.groups,
    UNIT: lists.units,
    REF_AREA: lists.refAreas,
    ADDRESSEE: lists.organisations,
    CONTROLLER: lists.organisations,
    FREQUENCY: FREQUENCY_NAMES,
    MEASURE: MEASURE_NAMES,
    POLARITY: POLARITY_NAMES,
    INDICATOR: lists.indicators,
    CONTINUES: lists.actions,
  })[role];

/** Makes the catalogue's lists ready; a list that no column names is not gone through. */
export function buildEntryCatalogue(lists: NamedLists): EntryCatalogue {
  const indexes = new Map<NamingRole, CodeIndex>();
  return {
    indexOf: (role) => {
      const index = indexes.get(role) ?? buildCodeIndex([...listNamed(role, lists)]);
      indexes.set(role, index);
      return index;
    },
    nearest: rememberNearest(lists),
  };
}

/** Longer than any name of an office. */
const LONGEST_NAME = 300;

/** A name that is mistyped in a hundred rows is looked for once. */
function rememberNearest(lists: NamedLists): EntryCatalogue['nearest'] {
  const known = new Map<string, string | null>();
  const find = (role: NamingRole, text: string): string | null => {
    if (text.length > LONGEST_NAME) return null;
    const codeOf = new Map(
      listNamed(role, lists).flatMap((each) => listTexts(each).map((one) => [one, each.code])),
    );
    const nearest = findNearest(text, [...codeOf.keys()]);
    return nearest === null ? null : (codeOf.get(nearest) ?? null);
  };
  return (role, text) => {
    const key = `${role} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const nearest = find(role, text);
    known.set(key, nearest);
    return nearest;
  };
}

const listTexts = ({ code, name, otherNames = [] }: NamedCode): string[] => [
  code,
  ...[name, ...otherNames].flatMap(({ kk, ru }) => [kk, ru]),
];
