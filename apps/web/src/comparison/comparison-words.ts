import type { Language } from '@korsetkish/contract';

/** The words of a comparison. Here rather than in `i18n/`, because they come with it, after the first load. */
export type ComparisonWords = {
  heading: string;
  lead: string;
  compare: string;
  none: string;
  previous: string;
  lastYear: string;
  area: string;
  plan: string;
  otherArea: string;
  noOtherArea: string;
  /** Before the name of the area asked for. */
  notHeldOf: string;
  noPlan: string;
  oneYear: string;
  onePeriod: string;
  noFigures: string;
  figureOf: string;
  total: string;
  beside: string;
  answer: string;
  comparable: string;
  planned: string;
  sideBySide: string;
  execution: string;
  alone: string;
  inSentences: string;
};

export const COMPARISON_WORDS: Record<Language, ComparisonWords> = {
  kk: {
    heading: 'Салыстыру',
    lead: 'Өзгеріс тек шынымен салыстыруға болатын мәндер арасында есептеледі. Қалғандары қатар тұрады, себебі айтылады.',
    compare: 'Немен салыстыру:',
    none: 'салыстырмау',
    previous: 'алдыңғы кезеңмен',
    lastYear: 'өткен жылдың дәл осы кезеңімен',
    area: 'басқа аумақпен',
    plan: 'жоспармен',
    otherArea: 'Аумақ:',
    noOtherArea: 'басқа аумақтың мәні жоқ',
    notHeldOf: 'Мұндай мән жоқ',
    noPlan: 'жоспар жоқ',
    oneYear: 'мәндер бір жылға ғана қатысты',
    onePeriod: 'кезең біреу ғана',
    noFigures: 'Бұл аумақта мұндай мән жоқ.',
    figureOf: 'Нені',
    total: 'Барлығы',
    beside: 'Қатарында',
    answer: 'Нәтиже',
    comparable: 'Салыстыруға болады',
    planned: 'Жоспар бойынша',
    sideBySide: 'Қатар тұрады',
    execution: 'Жоспардың орындалуы',
    alone: 'Салыстыратын мән жоқ',
    inSentences: 'Сөйлеммен оқу',
  },
  ru: {
    heading: 'Сравнение',
    lead: 'Изменение считается только между цифрами, которые действительно сопоставимы. Остальные стоят рядом, и причина названа.',
    compare: 'Сравнить:',
    none: 'не сравнивать',
    previous: 'с предыдущим периодом',
    lastYear: 'с тем же периодом прошлого года',
    area: 'с другой территорией',
    plan: 'с планом',
    otherArea: 'Территория:',
    noOtherArea: 'у других территорий цифр нет',
    notHeldOf: 'Такой цифры нет',
    noPlan: 'плана нет',
    oneYear: 'цифры только за один год',
    onePeriod: 'период только один',
    noFigures: 'По этой территории такой цифры нет.',
    figureOf: 'Что',
    total: 'Всего',
    beside: 'Рядом',
    answer: 'Результат',
    comparable: 'Сопоставимо',
    planned: 'По плану',
    sideBySide: 'Стоят рядом',
    execution: 'Выполнение плана',
    alone: 'Сравнить не с чем',
    inSentences: 'Прочитать предложениями',
  },
};
