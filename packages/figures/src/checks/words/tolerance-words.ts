import type { Language } from '@korsetkish/contract';

/** What is said of how far two sides lie apart. Numbers stand where no ending has to agree with them. */
export type ToleranceWords = {
  noRoom: string;
  noDifference: string;
  boundHolds: string;
  betweenHolds: string;
  belowLastDigit: string;
  difference: (difference: string) => string;
  tolerance: (tolerance: string) => string;
  range: (range: string) => string;
  wholeNumber: (number: string) => string;
  nearestWholeNumber: (number: string) => string;
  baseNotPrinted: string;
  impliedBase: (range: string) => string;
  notPrinted: (names: string) => string;
  divisorMayBeZero: string;
};

/** A unit that ends in a full stop (`п. п.`) ends its sentence too. */
const endSentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const TOLERANCE_WORDS: Record<Language, ToleranceWords> = {
  kk: {
    noRoom: 'Рұқсат етілетін айырмашылық жоқ: сандар дөңгелектелмей берілген.',
    noDifference: 'Айырмашылық жоқ.',
    boundHolds: 'Шек сақталған.',
    betweenHolds: 'Ең кіші бөлік пен ең үлкен бөліктің аралығында жатыр.',
    belowLastDigit: 'Айырмашылық басылған соңғы цифрдан кіші.',
    difference: (difference) => endSentence(`Айырмашылық — ${difference}`),
    tolerance: (tolerance) =>
      `Рұқсат етілетін шегі — ${tolerance}: басылған сандарды дөңгелектеу осындай айырмашылық бере алады.`,
    range: (range) => endSentence(`Дөңгелектеуді ескергенде бөліктер мынаны береді: ${range}`),
    wholeNumber: (number) => `Сай келетін бүтін сан: ${number}.`,
    nearestWholeNumber: (number) => `Ең жақын бүтін сан: ${number}.`,
    baseNotPrinted:
      'Есептеу негізі дереккөзде басылмаған, сондықтан сандарды салыстырып тексеру мүмкін емес.',
    impliedBase: (range) => `Сандар сәйкес келуі үшін негіз ${range} аралығында болуы керек.`,
    notPrinted: (names) => endSentence(`Басылмаған: ${names}`),
    divisorMayBeZero: 'Мұндай дәлдікте бөлгіш нөлге тең болуы мүмкін.',
  },
  ru: {
    noRoom: 'Допуска нет: числа даны без округления.',
    noDifference: 'Расхождения нет.',
    boundHolds: 'Порог соблюдён.',
    betweenHolds: 'Лежит между наименьшей и наибольшей частью.',
    belowLastDigit: 'Расхождение меньше последней напечатанной цифры.',
    difference: (difference) => endSentence(`Расхождение — ${difference}`),
    tolerance: (tolerance) => `Допуск — ${tolerance}: столько могло дать округление напечатанных чисел.`,
    range: (range) => endSentence(`С учётом округления части дают ${range}`),
    wholeNumber: (number) => `Подходит целое число: ${number}.`,
    nearestWholeNumber: (number) => `Ближайшее целое число: ${number}.`,
    baseNotPrinted: 'Основа расчёта в источнике не напечатана, поэтому сверить числа нельзя.',
    impliedBase: (range) => endSentence(`Чтобы числа сошлись, основа должна лежать в пределах ${range}`),
    notPrinted: (names) => endSentence(`Не напечатано: ${names}`),
    divisorMayBeZero: 'При такой точности число, на которое делят, может быть нулём.',
  },
};
