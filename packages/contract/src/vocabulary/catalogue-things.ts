/** Kinds of entries of the catalogue. Plain text apart from the schemas, so that a client has it without them. */
export const CATALOGUE_THINGS = [
  'INDICATOR',
  'GROUP',
  'UNIT',
  'CODELIST',
  'DEFINITION',
  'SOURCE',
  'NOTE',
  'ANNOTATION',
  'AREA',
  'RELATION',
  'RULE',
  'REPORT_TEMPLATE',
  'ORGANISATION',
  'DOCUMENT',
  'FINDING',
  'ACTION',
] as const;
export type CatalogueThing = (typeof CATALOGUE_THINGS)[number];
