import type { Language } from '@korsetkish/contract';

/** The words of maps. Apart from the other charts' words, because maps come later than they. */
type ChoroplethWords = {
  noFigure: string;
  /** In the key, where of some areas more is known than that nothing is held. */
  notOnMap: string;
  /** How many classes there are and how they were cut. */
  classes: (count: number) => string;
  /** Why a count is a circle and no shade. */
  symbols: string;
  hint: string;
};

export const CHOROPLETH_WORDS: Record<Language, ChoroplethWords> = {
  kk: {
    noFigure: 'деректер жоқ',
    notOnMap: 'картада мән жоқ',
    classes: (count) =>
      count === 1
        ? 'Барлық мән бірдей: класқа бөлінбеген'
        : `${count} класс. Шекаралары табиғи үзілістер бойынша (Дженкс әдісі) қойылған: бір класта мәні ең жақын аумақтар тұр`,
    symbols:
      'Шеңбердің көлемі мәнге сәйкес. Сан аумақтың үлкендігіне де байланысты болғандықтан, аумақтар түспен боялмаған',
    hint: 'Аумақтарды бағыттауыш пернелермен қарауға, Enter пернесімен таңдауға болады',
  },
  ru: {
    noFigure: 'нет данных',
    notOnMap: 'на карте цифры нет',
    classes: (count) =>
      count === 1
        ? 'Все значения одинаковы: на классы не разделены'
        : `${count} ${count < 5 ? 'класса' : 'классов'}. Границы по естественным разрывам (метод Дженкса): в одном классе территории с самыми близкими значениями`,
    symbols:
      'Размер круга соответствует значению. Число зависит и от величины территории, поэтому территории не закрашены',
    hint: 'Территории можно просмотреть клавишами со стрелками и выбрать клавишей Enter',
  },
};
