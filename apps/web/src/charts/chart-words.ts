import type { Language } from '@korsetkish/contract';

/** The few words that charts add to the figures. Here rather than in `i18n/`, because chart models are pure. */
export type ChartWords = {
  actual: string;
  plan: string;
  partOfYear: string;
  provisional: string;
  estimated: string;
  seriesBreak: string;
  noFigure: string;
  notNamed: string;
  total: string;
  period: string;
  refArea: string;
  code: string;
  figure: string;
  remarks: string;
  source: string;
  ofPlan: string;
  ofPeriod: string;
  noChange: string;
  chartHelp: string;
};

export const CHART_WORDS: Record<Language, ChartWords> = {
  kk: {
    actual: 'нақты',
    plan: 'жоспар',
    partOfYear: 'жылдың бір бөлігі',
    provisional: 'алдын ала дерек',
    estimated: 'бағалау',
    seriesBreak: 'қатар үзілген: бұрынғы деректермен салыстырылмайды',
    noFigure: 'дерек жоқ',
    notNamed: 'аталмаған',
    total: 'Барлығы',
    period: 'Кезең',
    refArea: 'Аумақ',
    code: 'Бөлініс',
    figure: 'Мәні',
    remarks: 'Ескерту',
    source: 'Дереккөз',
    ofPlan: 'жоспардан',
    ofPeriod: 'жылдан өтті',
    noChange: 'өзгеріссіз',
    chartHelp: 'Мәндерді бағыттауыш пернелермен қарауға болады',
  },
  ru: {
    actual: 'факт',
    plan: 'план',
    partOfYear: 'часть года',
    provisional: 'предварительные данные',
    estimated: 'оценка',
    seriesBreak: 'разрыв ряда: с прежними данными не сравнивается',
    noFigure: 'нет данных',
    notNamed: 'не названо',
    total: 'Всего',
    period: 'Период',
    refArea: 'Территория',
    code: 'Разрез',
    figure: 'Значение',
    remarks: 'Примечание',
    source: 'Источник',
    ofPlan: 'плана',
    ofPeriod: 'года прошло',
    noChange: 'без изменений',
    chartHelp: 'Значения можно просмотреть клавишами со стрелками',
  },
};
