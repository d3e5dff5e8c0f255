import type { CatalogueEntry, CatalogueThing, LocalizedText } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import type { Draft } from '../model/draft.ts';

/** Kinds of entries as they stand in an address. */
export const THING_OF_ADDRESS = {
  indicators: 'INDICATOR',
  groups: 'GROUP',
  units: 'UNIT',
  codelists: 'CODELIST',
  definitions: 'DEFINITION',
  sources: 'SOURCE',
  notes: 'NOTE',
  annotations: 'ANNOTATION',
  areas: 'AREA',
  relations: 'RELATION',
  rules: 'RULE',
  'report-templates': 'REPORT_TEMPLATE',
  organisations: 'ORGANISATION',
  documents: 'DOCUMENT',
  findings: 'FINDING',
  actions: 'ACTION',
} as const satisfies Record<string, CatalogueThing>;
export type ThingAddress = keyof typeof THING_OF_ADDRESS;

export const THING_ADDRESSES = Object.keys(THING_OF_ADDRESS) as ThingAddress[];

export const isThingAddress = (text: string): text is ThingAddress => Object.hasOwn(THING_OF_ADDRESS, text);

const NO_TEXT = { kk: '', ru: '' };

/** What a form for a new entry begins with. */
export const EMPTY_DRAFTS: Readonly<Record<CatalogueThing, Draft>> = {
  INDICATOR: {
    thing: 'INDICATOR',
    indicator: '',
    direction: '',
    group: '',
    name: { ...NO_TEXT, en: '' },
    shortName: null,
    measure: '',
    unitMeasure: '',
    polarity: 'NEUTRAL',
    headline: false,
    dimensions: [],
    ratio: null,
    definitions: [],
    paceThreshold: '',
  },
  GROUP: { thing: 'GROUP', group: '', direction: '', position: '', name: NO_TEXT },
  UNIT: {
    thing: 'UNIT',
    unitMeasure: '',
    afterNumber: { kk: '', ru: { one: '', few: '', many: '' }, en: '' },
  },
  CODELIST: { thing: 'CODELIST', dimension: '', name: { ...NO_TEXT, en: '' }, codes: [] },
  DEFINITION: { thing: 'DEFINITION', definition: '', text: NO_TEXT },
  SOURCE: {
    thing: 'SOURCE',
    source: '',
    title: NO_TEXT,
    issuer: NO_TEXT,
    dated: '',
    licence: '',
    coverage: null,
  },
  NOTE: {
    thing: 'NOTE',
    note: '',
    kind: 'HOW_TO_READ',
    important: false,
    indicator: '',
    breakdown: '',
    refArea: null,
    timePeriod: '',
    scenario: null,
    source: null,
    text: NO_TEXT,
  },
  ANNOTATION: {
    thing: 'ANNOTATION',
    annotation: '',
    timePeriod: '',
    indicator: null,
    breakdown: '',
    refArea: null,
    source: null,
    text: NO_TEXT,
  },
  AREA: {
    thing: 'AREA',
    refArea: '',
    level: 'district',
    parent: null,
    name: NO_TEXT,
    validFrom: '',
    validTo: '',
    validityCited: false,
    validityNote: null,
    predecessors: [],
    formerNames: [],
  },
  RELATION: {
    thing: 'RELATION',
    relation: '',
    kind: 'EQUALS',
    factor: '1',
    constant: '',
    wholeNumerator: false,
    basePrinted: true,
    measures: [],
    dimensionKind: null,
    except: [],
    name: NO_TEXT,
    note: null,
    notePeriods: '',
    terms: [],
  },
  RULE: {
    thing: 'RULE',
    rule: '',
    direction: '',
    refArea: '',
    byParts: false,
    frequency: 'Q',
    cumulative: false,
    scenario: 'ACTUAL',
    indicators: [],
    dueDays: '10',
    validFrom: '',
    validTo: '',
  },
  REPORT_TEMPLATE: { thing: 'REPORT_TEMPLATE', direction: '', text: NO_TEXT },
  ORGANISATION: { thing: 'ORGANISATION', organisation: '', refArea: '', mailAddress: '', name: NO_TEXT },
  DOCUMENT: {
    thing: 'DOCUMENT',
    document: '',
    kind: 'DECISION',
    refArea: '',
    number: '',
    adopted: '',
    body: null,
    followsFrom: null,
    source: null,
    indicatorsCountedBy: null,
    actionsCountedBy: null,
    title: NO_TEXT,
    note: null,
    parts: [],
    indicators: [],
  },
  FINDING: {
    thing: 'FINDING',
    finding: '',
    document: '',
    number: '',
    assesses: '',
    partOf: null,
    sign: 'NEGATIVE',
    section: '',
    paragraph: '',
    text: NO_TEXT,
    figures: [],
  },
  ACTION: {
    thing: 'ACTION',
    action: '',
    document: '',
    part: '',
    number: '',
    kind: 'RECOMMENDATION',
    direction: '',
    refAreas: [],
    addressees: [],
    controller: null,
    due: '',
    plannedPeriod: '',
    frequency: null,
    continues: null,
    section: '',
    paragraph: '',
    unassessable: null,
    text: NO_TEXT,
    answers: [],
    figures: [],
    milestones: [],
    statements: [],
  },
};

/** The code that an entry is known by, and what it is called where a list names it. */
export function nameEntry(entry: CatalogueEntry): { code: string; kk: string; ru: string } {
  switch (entry.thing) {
    case 'INDICATOR':
      return { code: entry.indicator, ...entry.name };
    case 'GROUP':
      return { code: entry.group, ...entry.name };
    case 'UNIT':
      return { code: entry.unitMeasure, kk: entry.afterNumber.kk, ru: entry.afterNumber.ru.many };
    case 'CODELIST':
      return { code: entry.dimension, ...entry.name };
    case 'DEFINITION':
      return { code: entry.definition, ...entry.text };
    case 'SOURCE':
      return { code: entry.source, ...entry.title };
    case 'NOTE':
      return { code: entry.note, ...entry.text };
    case 'ANNOTATION':
      return { code: entry.annotation, ...entry.text };
    case 'AREA':
      return { code: entry.refArea, ...entry.name };
    case 'RELATION':
      return { code: entry.relation, ...entry.name };
    case 'RULE':
      return { code: entry.rule, kk: '', ru: '' };
    case 'REPORT_TEMPLATE':
      return { code: entry.direction, kk: '', ru: '' };
    case 'ORGANISATION':
      return { code: entry.organisation, ...entry.name };
    case 'DOCUMENT':
      return { code: entry.document, ...entry.title };
    case 'FINDING':
      return { code: entry.finding, ...entry.text };
    case 'ACTION':
      return { code: entry.action, ...entry.text };
  }
}

/** What an entry is called: its own name, or that of what it is known by. */
export function nameInCatalogue(
  entry: CatalogueEntry,
  { direction }: Pick<Catalogue, 'direction'>,
): LocalizedText {
  return entry.thing === 'REPORT_TEMPLATE' ? direction(entry.direction).name : nameEntry(entry);
}
