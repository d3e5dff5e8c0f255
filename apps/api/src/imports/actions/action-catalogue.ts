import type { DocumentKind } from '@korsetkish/contract';
import { buildCodeIndex, type CodeIndex, type NamedCode } from '@korsetkish/figures';
import { findNearest } from '../../http/find-nearest.ts';
import { FREQUENCY_NAMES } from './frequency-names.ts';

/** Columns whose cells name something of the catalogue. */
export type NamingRole =
  | 'PART'
  | 'DIRECTION'
  | 'REF_AREA'
  | 'ADDRESSEE'
  | 'CONTROLLER'
  | 'FREQUENCY'
  | 'INDICATOR'
  | 'CONTINUES';

/** The document that a file has actions of. */
export type ImportedDocument = {
  document: string;
  kind: DocumentKind;
  refArea: string;
  /** What its actions are of where the file does not say, as far as one direction can be told; null: it cannot. */
  direction: string | null;
};

/** What may be named, by the column that names it. */
export type NamedLists = Readonly<
  Record<'parts' | 'directions' | 'refAreas' | 'organisations' | 'indicators' | 'actions', NamedCode[]>
>;

/** The catalogue, ready to be asked what a cell of a file with actions says. */
export type ActionCatalogue = {
  index: Readonly<Record<NamingRole, CodeIndex>>;
  /** The code whose name, or which itself, is most like a text; null: none is like it. */
  nearest: (role: NamingRole, text: string) => string | null;
};

/** Puts the catalogue's lists in the order in which reading asks for them. */
export function buildActionCatalogue(lists: NamedLists): ActionCatalogue {
  const named: Readonly<Record<NamingRole, NamedCode[]>> = {
    PART: lists.parts,
    DIRECTION: lists.directions,
    REF_AREA: lists.refAreas,
    ADDRESSEE: lists.organisations,
    CONTROLLER: lists.organisations,
    FREQUENCY: FREQUENCY_NAMES,
    INDICATOR: lists.indicators,
    CONTINUES: lists.actions,
  };
  const indexes = new Map([...new Set(Object.values(named))].map((codes) => [codes, buildCodeIndex(codes)]));
  const indexOf = (role: NamingRole): CodeIndex => indexes.get(named[role]) ?? buildCodeIndex(named[role]);
  return {
    index: {
      PART: indexOf('PART'),
      DIRECTION: indexOf('DIRECTION'),
      REF_AREA: indexOf('REF_AREA'),
      ADDRESSEE: indexOf('ADDRESSEE'),
      CONTROLLER: indexOf('CONTROLLER'),
      FREQUENCY: indexOf('FREQUENCY'),
      INDICATOR: indexOf('INDICATOR'),
      CONTINUES: indexOf('CONTINUES'),
    },
    nearest: rememberNearest(named),
  };
}

/** Longer than any name of an office. */
const LONGEST_NAME = 300;

/** A name that is mistyped in a hundred rows is looked for once. */
function rememberNearest(named: Readonly<Record<NamingRole, NamedCode[]>>): ActionCatalogue['nearest'] {
  const known = new Map<string, string | null>();
  const find = (role: NamingRole, text: string): string | null => {
    if (text.length > LONGEST_NAME) return null;
    const codeOf = new Map(named[role].flatMap((each) => listTexts(each).map((one) => [one, each.code])));
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
