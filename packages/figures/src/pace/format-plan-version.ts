import type { EarlierPlan, Language, Observation, UnitMeasure } from '@korsetkish/contract';
import { formatDate } from '../phrases/format-date.ts';
import { formatObsValue } from '../phrases/format-obs-value.ts';

const ADOPTED = {
  kk: (day: string) => `жоспар ${day} күні бекітілген`,
  ru: (day: string) => `план утверждён ${day}`,
};
const AMENDED = {
  kk: (day: string) => `жоспар ${day} күні өзгертілген`,
  ru: (day: string) => `план изменён ${day}`,
};
const ORIGINAL = { kk: 'бастапқысы', ru: 'первоначально' };
const AFTERWARDS = { kk: 'кейінгісі', ru: 'затем' };

/**
 * By which act a plan stands as it does, and what it was before: `план изменён 01.07.2021 (решение «Об уточнении
 * бюджета»), первоначально — 3 600 часов`. The act's name stands in brackets, so that no ending is glued to it. Null for a
 * plan of one version that names no act.
 */
export function formatPlanVersion(
  { planVersion }: Pick<Observation, 'planVersion'>,
  unitMeasure: UnitMeasure,
  language: Language,
): string | null {
  if (planVersion === undefined || planVersion.act === null) return null;
  const { act, earlier } = planVersion;
  const words = earlier.length === 0 ? ADOPTED : AMENDED;
  return [
    `${words[language](formatDate(act.adopted))} (${act.name[language]})`,
    ...earlier.map((version, place) => {
      const order = place === 0 ? ORIGINAL : AFTERWARDS;
      return `${order[language]} — ${formatVersion(version, unitMeasure, language)}`;
    }),
  ].join(', ');
}

function formatVersion(version: EarlierPlan, unitMeasure: UnitMeasure, language: Language): string {
  const said = formatObsValue(version, unitMeasure, language).text;
  const { act } = version;
  return act === null ? said : `${said} (${formatDate(act.adopted)}, ${act.name[language]})`;
}
