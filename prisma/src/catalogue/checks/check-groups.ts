import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** Every indicator is read with one group, of its own direction, and no group is empty. */
export function checkGroups(catalogue: Catalogue, problems: CatalogueProblem[]): void {
  const { indicators, indicatorGroups, indicatorGroupMembers } = catalogue;
  const directionOfGroup = new Map(indicatorGroups.readable.map(({ raw }) => [raw.group, raw.direction]));
  const directionOfIndicator = new Map(indicators.readable.map(({ raw }) => [raw.indicator, raw.direction]));
  const grouped = new Set(indicatorGroupMembers.readable.map(({ raw }) => raw.indicator));
  const used = new Set(indicatorGroupMembers.readable.map(({ raw }) => raw.group));

  for (const { line, raw } of indicators.readable) {
    if (grouped.has(raw.indicator)) continue;
    const reason = `${indicatorGroupMembers.file} does not say which group ${raw.indicator} is in`;
    problems.push({
      file: indicators.file,
      line,
      column: 'indicator',
      reason,
      rule: 'INDICATOR_NEEDS_GROUP',
    });
  }
  for (const { line, raw } of indicatorGroups.readable) {
    if (used.has(raw.group)) continue;
    const reason = `${indicatorGroupMembers.file} has no indicator of ${raw.group}`;
    problems.push({ file: indicatorGroups.file, line, column: 'group', reason, rule: 'GROUP_IS_EMPTY' });
  }
  for (const { line, raw } of indicatorGroupMembers.readable) {
    const own = directionOfIndicator.get(raw.indicator);
    const other = directionOfGroup.get(raw.group);
    if (own === undefined || other === undefined || own === other) continue;
    const reason = `${raw.group} is a group of ${other}, and ${raw.indicator} belongs to ${own}`;
    problems.push({
      file: indicatorGroupMembers.file,
      line,
      column: 'group',
      reason,
      rule: 'GROUP_OF_ANOTHER_DIRECTION',
    });
  }
}
