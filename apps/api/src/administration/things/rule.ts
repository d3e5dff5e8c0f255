import { Frequency, Scenario } from '@korsetkish/contract';
import { listOf, oneOf, orBlank, orNull, write } from './cells.ts';
import { defineThing, onlyRow } from './thing.ts';

/** A rule of the reporting calendar. */
export const ruleThing = defineThing('RULE', {
  tables: { reportingRules: 'rule' },
  codeField: 'rule',
  toRows: ({ rule, direction, refArea, byParts, frequency, cumulative, scenario, ...entry }) => [
    {
      table: 'reportingRules',
      cells: {
        rule,
        direction,
        ref_area: refArea,
        by_parts: write(byParts),
        frequency,
        cumulative: write(cumulative),
        scenario,
        indicators: entry.indicators.join(';'),
        due_days: write(entry.dueDays),
        valid_from: entry.validFrom,
        valid_to: orBlank(entry.validTo),
      },
    },
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'reportingRules');
    return {
      thing: 'RULE',
      rule: row.rule,
      direction: row.direction,
      refArea: row.ref_area,
      byParts: row.by_parts === 'true',
      frequency: oneOf(Frequency, row.frequency),
      cumulative: row.cumulative === 'true',
      scenario: oneOf(Scenario, row.scenario),
      indicators: listOf(row.indicators),
      dueDays: Number(row.due_days),
      validFrom: row.valid_from,
      validTo: orNull(row.valid_to),
    };
  },
});
