import {
  ACTION_FIGURE_ROLES,
  ACTION_KINDS,
  ACTION_STAGES,
  ANSWER_READINGS,
  DOCUMENT_KINDS,
  FINDING_SIGNS,
  Frequency,
  Scenario,
} from '@korsetkish/contract';
import * as z from 'zod';
import { fromText, listOf, oneOf, orBlank, orNull, toText, toTextOrNull, write } from './cells.ts';
import { type Draft, defineThing, onlyRow } from './thing.ts';

/** A body of the register. */
export const organisationThing = defineThing('ORGANISATION', {
  tables: { organisations: 'organisation' },
  codeField: 'organisation',
  toRows: ({ organisation, refArea, mailAddress, name }) => [
    {
      table: 'organisations',
      cells: {
        organisation,
        ref_area: refArea,
        mail_address: orBlank(mailAddress),
        name_kk: name.kk,
        name_ru: name.ru,
      },
    },
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'organisations');
    return {
      thing: 'ORGANISATION',
      organisation: row.organisation,
      refArea: row.ref_area,
      mailAddress: orNull(row.mail_address),
      name: toText(row, 'name'),
    };
  },
});

/** A document of the register with its parts and target indicators. */
export const documentThing = defineThing('DOCUMENT', {
  tables: { documents: 'document', documentParts: 'document', documentIndicators: 'document' },
  codeField: 'document',
  toRows: ({ document, title, note, parts, indicators, ...entry }) => [
    {
      table: 'documents',
      cells: {
        document,
        kind: entry.kind,
        ref_area: entry.refArea,
        number: orBlank(entry.number),
        adopted: orBlank(entry.adopted),
        body: orBlank(entry.body),
        based_on: orBlank(entry.followsFrom),
        source: orBlank(entry.source),
        indicators_counted_by: orBlank(entry.indicatorsCountedBy),
        actions_counted_by: orBlank(entry.actionsCountedBy),
        title_kk: title.kk,
        title_ru: title.ru,
        note_kk: note?.kk ?? '',
        note_ru: note?.ru ?? '',
      },
      fields: { based_on: 'followsFrom' },
    },
    ...parts.map(
      ({ part, name }, place): Draft => ({
        table: 'documentParts',
        cells: { document, part, name_kk: name.kk, name_ru: name.ru },
        at: `parts.${place}`,
      }),
    ),
    ...indicators.map(
      ({ indicator, part }, place): Draft => ({
        table: 'documentIndicators',
        cells: { document, indicator, part: orBlank(part) },
        at: `indicators.${place}`,
      }),
    ),
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'documents');
    return {
      thing: 'DOCUMENT',
      document: row.document,
      kind: oneOf(z.enum(DOCUMENT_KINDS), row.kind),
      refArea: row.ref_area,
      number: orNull(row.number),
      adopted: orNull(row.adopted),
      body: orNull(row.body),
      followsFrom: orNull(row.based_on),
      source: orNull(row.source),
      indicatorsCountedBy: orNull(row.indicators_counted_by),
      actionsCountedBy: orNull(row.actions_counted_by),
      title: toText(row, 'title'),
      note: toTextOrNull(row, 'note'),
      parts: rows('documentParts').map((each) => ({ part: each.part, name: toText(each, 'name') })),
      indicators: rows('documentIndicators').map(({ indicator, part }) => ({
        indicator,
        part: orNull(part),
      })),
    };
  },
});

/** A finding with the figures printed with it. */
export const findingThing = defineThing('FINDING', {
  tables: { findings: 'finding', findingFigures: 'finding' },
  codeField: 'finding',
  toRows: ({ finding, document, number, assesses, partOf, sign, section, paragraph, text, figures }) => [
    {
      table: 'findings',
      cells: {
        ...{ finding, document, number, assesses, part_of: orBlank(partOf), sign },
        ...{ section: orBlank(section), paragraph: orBlank(paragraph), ...fromText(text) },
      },
    },
    ...figures.map(
      ({ refArea, timePeriod, ...same }, place): Draft => ({
        table: 'findingFigures',
        cells: { finding, ...same, ref_area: refArea, time_period: timePeriod },
        at: `figures.${place}`,
      }),
    ),
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'findings');
    return {
      thing: 'FINDING',
      finding: row.finding,
      document: row.document,
      number: row.number,
      assesses: row.assesses,
      partOf: orNull(row.part_of),
      sign: oneOf(z.enum(FINDING_SIGNS), row.sign),
      section: orNull(row.section),
      paragraph: orNull(row.paragraph),
      text: toText(row, 'text'),
      figures: rows('findingFigures').map(({ indicator, breakdown, ref_area, time_period, scenario }) => ({
        indicator,
        breakdown,
        refArea: ref_area,
        timePeriod: time_period,
        scenario: oneOf(Scenario, scenario),
      })),
    };
  },
});

/** An action with whom it is for, what it answers and what tells of it. */
export const actionThing = defineThing('ACTION', {
  tables: {
    actions: 'action',
    actionAnswers: 'action',
    actionFigures: 'action',
    actionMilestones: 'action',
    actionStatements: 'action',
  },
  codeField: 'action',
  toRows: ({ action, text, unassessable, answers, figures, milestones, statements, ...entry }) => [
    {
      table: 'actions',
      cells: {
        action,
        document: entry.document,
        part: orBlank(entry.part),
        number: orBlank(entry.number),
        kind: entry.kind,
        direction: entry.direction,
        ref_areas: entry.refAreas.join(';'),
        addressees: entry.addressees.join(';'),
        controller: orBlank(entry.controller),
        due: orBlank(entry.due),
        planned_period: orBlank(entry.plannedPeriod),
        frequency: orBlank(entry.frequency),
        continues: orBlank(entry.continues),
        section: orBlank(entry.section),
        paragraph: orBlank(entry.paragraph),
        unassessable_kk: unassessable?.kk ?? '',
        unassessable_ru: unassessable?.ru ?? '',
        ...fromText(text),
      },
    },
    ...answers.map(
      (each, place): Draft => ({
        table: 'actionAnswers',
        cells: { action, ...each },
        at: `answers.${place}`,
      }),
    ),
    ...figures.map(
      ({ refArea, timePeriod, scenario, ...same }, place): Draft => ({
        table: 'actionFigures',
        cells: {
          ...{ action, ...same, ref_area: refArea },
          ...{ time_period: orBlank(timePeriod), scenario: orBlank(scenario) },
        },
        at: `figures.${place}`,
      }),
    ),
    ...milestones.map(
      ({ milestone, due, text: said }, place): Draft => ({
        table: 'actionMilestones',
        cells: { action, milestone: write(milestone), due, ...fromText(said) },
        at: `milestones.${place}`,
      }),
    ),
    ...statements.map(
      ({ timePeriod, periodAssumed, text: said, ...same }, place): Draft => ({
        table: 'actionStatements',
        cells: {
          ...{ action, stage: same.stage, time_period: timePeriod, period_assumed: write(periodAssumed) },
          ...{ source: same.source, section: orBlank(same.section), paragraph: orBlank(same.paragraph) },
          ...fromText(said),
        },
        at: `statements.${place}`,
      }),
    ),
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'actions');
    return {
      thing: 'ACTION',
      action: row.action,
      document: row.document,
      part: orNull(row.part),
      number: orNull(row.number),
      kind: oneOf(z.enum(ACTION_KINDS), row.kind),
      direction: row.direction,
      refAreas: listOf(row.ref_areas),
      addressees: listOf(row.addressees),
      controller: orNull(row.controller),
      due: orNull(row.due),
      plannedPeriod: orNull(row.planned_period),
      frequency: row.frequency === '' ? null : oneOf(Frequency, row.frequency),
      continues: orNull(row.continues),
      section: orNull(row.section),
      paragraph: orNull(row.paragraph),
      unassessable: toTextOrNull(row, 'unassessable'),
      text: toText(row, 'text'),
      answers: rows('actionAnswers').map(({ finding, reading }) => ({
        finding,
        reading: oneOf(z.enum(ANSWER_READINGS), reading),
      })),
      figures: rows('actionFigures').map(({ role, indicator, breakdown, ...each }) => ({
        role: oneOf(z.enum(ACTION_FIGURE_ROLES), role),
        indicator,
        breakdown,
        refArea: each.ref_area,
        timePeriod: orNull(each.time_period),
        scenario: each.scenario === '' ? null : oneOf(Scenario, each.scenario),
      })),
      milestones: rows('actionMilestones').map((each) => ({
        milestone: Number(each.milestone),
        due: each.due,
        text: toText(each, 'text'),
      })),
      statements: rows('actionStatements').map(({ stage, source, ...each }) => ({
        stage: oneOf(z.enum(ACTION_STAGES), stage),
        timePeriod: each.time_period,
        periodAssumed: each.period_assumed === 'true',
        source,
        section: orNull(each.section),
        paragraph: orNull(each.paragraph),
        text: toText(each, 'text'),
      })),
    };
  },
});
