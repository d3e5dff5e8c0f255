import type { ErrorLanguage } from '@korsetkish/contract';
import type { LeftOutReason } from '@korsetkish/prisma';

/** What is said to whoever makes the training layer. Numbers are written as they are, for a log to be searched by them. */
export type TrainingMessages = {
  written: (figures: number, seed: number) => string;
  unchanged: (seed: number) => string;
  leftOut: string;
  reasons: Record<LeftOutReason, string>;
};

const en: TrainingMessages = {
  written: (figures, seed) => `Training figures written: ${figures}; seed: ${seed}.`,
  unchanged: (seed) => `Training figures are there already, nothing was written; seed: ${seed}.`,
  leftOut: 'Left out:',
  reasons: {
    NOT_OF_THE_CITY: 'nothing is published of it for the city as a whole',
    ETHNIC_COUNT: 'head counts by ethnicity are not made up',
    NOT_COUNTABLE: 'a figure is negative, or too long to be counted exactly',
    PARTS_OF_MONTHS: 'a period is not made of whole months',
    CONTRADICTORY: 'the published figures cannot all hold at once',
    ENTANGLED: 'the published figures cross each other in too many ways',
  },
};

const ru: TrainingMessages = {
  written: (figures, seed) => `Записано учебных значений: ${figures}; начальное число (seed): ${seed}.`,
  unchanged: (seed) => `Учебные данные уже есть, ничего не записано; начальное число (seed): ${seed}.`,
  leftOut: 'Не созданы:',
  reasons: {
    NOT_OF_THE_CITY: 'для города в целом ничего не опубликовано',
    ETHNIC_COUNT: 'численность по национальностям не придумывается',
    NOT_COUNTABLE: 'есть отрицательное значение или слишком длинное для точного счёта',
    PARTS_OF_MONTHS: 'период состоит не из целых месяцев',
    CONTRADICTORY: 'опубликованные значения не могут быть верны одновременно',
    ENTANGLED: 'опубликованные значения пересекаются слишком сложно',
  },
};

const kk: TrainingMessages = {
  written: (figures, seed) => `Жазылған оқу мәндері: ${figures}; бастапқы сан (seed): ${seed}.`,
  unchanged: (seed) => `Оқу деректері бұрыннан бар, ештеңе жазылған жоқ; бастапқы сан (seed): ${seed}.`,
  leftOut: 'Жасалмағандары:',
  reasons: {
    NOT_OF_THE_CITY: 'жалпы қала бойынша ештеңе жарияланбаған',
    ETHNIC_COUNT: 'ұлттар бойынша адам саны ойдан шығарылмайды',
    NOT_COUNTABLE: 'теріс мән немесе дәл есептеуге тым ұзын мән бар',
    PARTS_OF_MONTHS: 'кезең толық айлардан тұрмайды',
    CONTRADICTORY: 'жарияланған мәндердің бәрі бір мезгілде дұрыс бола алмайды',
    ENTANGLED: 'жарияланған мәндер тым күрделі қиылысады',
  },
};

export const trainingMessages: Record<ErrorLanguage, TrainingMessages> = { kk, ru, en };
