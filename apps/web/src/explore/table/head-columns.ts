import type { PivotHeader, PivotMember } from '@korsetkish/figures';
import { type ExploreNames, nameMember } from '../names.ts';

/** Said only where it must be told from a plan beside it. */
const isActual = ({ dimension, code }: PivotMember): boolean => dimension === 'SCENARIO' && code === 'ACTUAL';

/** A heading over neighbouring columns. */
export type GroupHeading = { key: string; text: string; span: number };

/** The headings of columns: levels of groups, outermost first, and each column's own. */
export type ColumnHead = { groups: GroupHeading[][]; own: string[] };

/**
 * Lays the headings of columns out: what neighbours share stands over them once. Where no two columns share anything,
 * one line says all: `2020`, `2021, план`.
 */
export function headColumns(columns: readonly PivotHeader[], names: ExploreNames): ColumnHead {
  const outermost = new Set(columns.map(({ members }) => members[0]?.code));
  if (outermost.size === columns.length) {
    const own = columns.map(({ members }) =>
      members
        .filter((member, level) => level === 0 || !isActual(member))
        .map((member) => nameMember(member, names, 'short'))
        .join(', '),
    );
    return { groups: [], own };
  }
  const levels = (columns[0]?.members.length ?? 0) - 1;
  const groups = Array.from({ length: Math.max(0, levels) }, (_, level) => {
    const headings: GroupHeading[] = [];
    for (const { members } of columns) {
      const key = members
        .slice(0, level + 1)
        .map(({ code }) => code)
        .join('.');
      const last = headings.at(-1);
      const member = members[level];
      if (last?.key === key) last.span += 1;
      else if (member) headings.push({ key, text: nameMember(member, names, 'short'), span: 1 });
    }
    return headings;
  });
  const own = columns.map(({ members }) => {
    const last = members.at(-1);
    return last ? nameMember(last, names, 'short') : '';
  });
  return { groups, own };
}
