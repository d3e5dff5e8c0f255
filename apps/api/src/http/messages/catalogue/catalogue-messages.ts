import type { CatalogueEntry, endpoints } from '@korsetkish/contract';
import type { CatalogueRule, Passage } from '@korsetkish/prisma';
import type * as z from 'zod';

/** Every name of a field in an entry of the catalogue, however deep it lies. */
type NameIn<Part> = Part extends readonly (infer Item)[]
  ? NameIn<Item>
  : Part extends object
    ? { [Name in keyof Part & string]: Name | NameIn<Part[Name]> }[keyof Part & string]
    : never;

/** Names that calls besides these have as well, and that are told of there. */
type SharedName = Extract<
  NameIn<CatalogueEntry>,
  | 'action'
  | 'body'
  | 'breakdown'
  | 'direction'
  | 'document'
  | 'indicator'
  | 'milestone'
  | 'organisation'
  | 'stage'
  | 'name'
  | 'refArea'
  | 'scenario'
  | 'text'
  | 'timePeriod'
>;

type CatalogueCall = Extract<
  (typeof endpoints)[number],
  { name: 'list-catalogue-entries' | 'remove-catalogue-entry' }
>;

type Asked<Call> = Call extends { query: z.ZodObject<infer Query>; params: z.ZodObject<infer Params> }
  ? (keyof Query | keyof Params) & string
  : never;

/** What editing the catalogue adds to what a request can name. */
export type CatalogueField =
  | Exclude<NameIn<CatalogueEntry>, SharedName>
  | Asked<CatalogueCall>
  | 'borneSince'
  | 'change'
  | 'cited';

/** What is said to whoever edits the catalogue, in one language. */
export type CatalogueMessages = {
  expects: Record<CatalogueField, string>;
  /** What each rule of the catalogue asks. */
  rules: Record<CatalogueRule, string>;
  /** A rule that a passage of a text breaks. */
  inPassage: (passage: Passage, rule: string) => string;
  /** A rule that has no words of its own. */
  ruleBroken: (reason: string) => string;
  codeTaken: (code: string) => string;
  /** An area that is no more cannot be cut, merged or renamed. */
  areaEnded: (refArea: string) => string;
  filesNeedIt: string;
  somethingStandsOnIt: string;
  /** What an edit would make wrong in another entry. */
  wrongElsewhere: (where: string, sentence: string) => string;
};
