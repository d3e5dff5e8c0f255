/** As many as the plan says that it has. */
export const TARGETS = 41;

/** Of these the catalogue lacks so many. */
export const DECLARED = 11;

const HEADINGS =
  'Раздел документа;Код или название показателя;Название нового показателя на казахском;Название нового показателя на русском;Группа показателей;Единица измерения;Вид величины;Оценка';

/** A line with an indicator that the catalogue has, by its code or its name. */
export const known = (indicator: string, part = '1'): string => `${part};${indicator};;;;;;`;

/** A line that declares one. */
export const declared = (
  indicator: string,
  changes: { part?: string; kk?: string; ru?: string; group?: string; unit?: string } = {},
): string => {
  const said = { part: '1', kk: `${indicator} (қаз.)`, ru: `${indicator} (рус.)`, ...changes };
  const { group = 'YOUTH_CENTRES', unit = '%' } = changes;
  return [
    ...[said.part, indicator, said.kk, said.ru, group, unit],
    ...['доля или отношение', 'чем больше, тем лучше'],
  ].join(';');
};

export const csv = (...lines: string[]): string => [HEADINGS, ...lines].join('\n');

/** All target indicators of a plan, some in each of its seven parts. */
export function wholePlan(codes: readonly string[]): string {
  const parts = Array.from({ length: TARGETS }, (_, index) => String((index % 7) + 1));
  return csv(
    ...parts.map((part, index) => {
      const code = codes[index];
      return index < TARGETS - DECLARED && code !== undefined
        ? known(code, part)
        : declared(`YOUTH_PLAN_TARGET_${index + 1}`, { part });
    }),
  );
}
