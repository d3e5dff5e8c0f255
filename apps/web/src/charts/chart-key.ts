import type { Language, TimePeriod } from '@korsetkish/contract';
import { formatTimePeriod } from '@korsetkish/figures';
import { CHART_WORDS } from './chart-words.ts';

/** One entry of a key: a mark in the form it has in the drawing, and its name. */
export type KeyEntry = {
  label: string;
  color: string;
  shape: 'solid' | 'hatched' | 'plan-tick' | 'plan-outline';
  /** The period that it stands for, where it stands for one: what happened then is marked beside it. */
  timePeriod?: TimePeriod;
};

/** `2020 год, факт` */
export function nameActual(timePeriod: TimePeriod, language: Language): string {
  return `${formatTimePeriod(timePeriod, language, 'label')}, ${CHART_WORDS[language].actual}`;
}

/** `план на 2021 год`, `2021 жылға арналған жоспар` */
export function namePlan(timePeriod: TimePeriod, language: Language): string {
  const forPlan = formatTimePeriod(timePeriod, language, 'forPlan');
  const { plan } = CHART_WORDS[language];
  return language === 'ru' ? `${plan} ${forPlan}` : `${forPlan} арналған ${plan}`;
}
