import { NoteKind, Scenario } from '@korsetkish/contract';
import { fromText, oneOf, orBlank, orNull, toText, toTextOrNull, write } from './cells.ts';
import { defineThing, onlyRow } from './thing.ts';

export const sourceThing = defineThing('SOURCE', {
  tables: { sources: 'source', sourceCoverage: 'source' },
  codeField: 'source',
  toRows: ({ source, title, issuer, dated, licence, coverage }) => [
    {
      table: 'sources',
      cells: {
        source,
        title_kk: title.kk,
        title_ru: title.ru,
        issuer_kk: issuer.kk,
        issuer_ru: issuer.ru,
        dated: orBlank(dated),
        licence,
      },
    },
    ...(coverage
      ? [
          {
            table: 'sourceCoverage',
            cells: { source, coverage_kk: coverage.kk, coverage_ru: coverage.ru },
          } as const,
        ]
      : []),
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'sources');
    return {
      thing: 'SOURCE',
      source: row.source,
      title: toText(row, 'title'),
      issuer: toText(row, 'issuer'),
      dated: orNull(row.dated),
      licence: row.licence,
      coverage: toTextOrNull(rows('sourceCoverage')[0], 'coverage'),
    };
  },
});

export const noteThing = defineThing('NOTE', {
  tables: { notes: 'note' },
  codeField: 'note',
  toRows: ({ note, kind, important, indicator, text, ...scope }) => [
    {
      table: 'notes',
      cells: {
        note,
        kind,
        important: write(important),
        indicator,
        breakdown: orBlank(scope.breakdown),
        ref_area: orBlank(scope.refArea),
        time_period: orBlank(scope.timePeriod),
        scenario: orBlank(scope.scenario),
        source: orBlank(scope.source),
        ...fromText(text),
      },
    },
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'notes');
    return {
      thing: 'NOTE',
      note: row.note,
      kind: oneOf(NoteKind, row.kind),
      important: row.important === 'true',
      indicator: row.indicator,
      breakdown: orNull(row.breakdown),
      refArea: orNull(row.ref_area),
      timePeriod: orNull(row.time_period),
      scenario: row.scenario === '' ? null : oneOf(Scenario, row.scenario),
      source: orNull(row.source),
      text: toText(row, 'text'),
    };
  },
});

export const annotationThing = defineThing('ANNOTATION', {
  tables: { annotations: 'annotation' },
  codeField: 'annotation',
  toRows: ({ annotation, timePeriod, indicator, breakdown, refArea, source, text }) => [
    {
      table: 'annotations',
      cells: {
        annotation,
        time_period: timePeriod,
        indicator: orBlank(indicator),
        breakdown: orBlank(breakdown),
        ref_area: orBlank(refArea),
        source: orBlank(source),
        ...fromText(text),
      },
    },
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'annotations');
    return {
      thing: 'ANNOTATION',
      annotation: row.annotation,
      timePeriod: row.time_period,
      indicator: orNull(row.indicator),
      breakdown: orNull(row.breakdown),
      refArea: orNull(row.ref_area),
      source: orNull(row.source),
      text: toText(row, 'text'),
    };
  },
});
