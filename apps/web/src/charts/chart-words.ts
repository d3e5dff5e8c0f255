import type { Language } from '@korsetkish/contract';

/** The few words that charts add to the figures. Here rather than in `i18n/`, because chart models are pure. */
export type ChartWords = {
  actual: string;
  plan: string;
  partOfYear: string;
  provisional: string;
  estimated: string;
  seriesBreak: string;
  notNamed: string;
  noChange: string;
  chartHelp: string;
};

export const CHART_WORDS: Record<Language, ChartWords> = {
  kk: {
    actual: 'нақты',
    plan: 'жоспар',
    partOfYear: 'жылдың бір бөлігі',
    provisional: 'алдын ала деректер',
    estimated: 'бағаланған мән',
    seriesBreak: 'қатар үзілген: бұрынғы деректермен салыстырылмайды',
    notNamed: 'аталмаған',
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
    notNamed: 'не названо',
    noChange: 'без изменений',
    chartHelp: 'Значения можно просмотреть клавишами со стрелками',
  },
};
