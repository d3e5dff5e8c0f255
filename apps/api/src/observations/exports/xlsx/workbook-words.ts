import type { Language, Layer, NoteKind, ObsStatus, Qualifier, Scenario } from '@korsetkish/contract';

/** What a workbook says in one language, but for the headings of its columns. */
export type WorkbookWords = {
  sheets: { figures: string; about: string; sources: string; notes: string; annotations: string };
  scenario: Record<Scenario, string>;
  /** The source's own word beside a number. */
  qualifier: Record<Qualifier, string>;
  obsStatus: Record<ObsStatus, string>;
  noteKind: Record<NoteKind, string>;
  layer: Record<Layer, string>;
  /** In place of `A`, which nobody said of a figure that was drawn. */
  synthetic: string;
  /** Terms by their code in the catalogue; others are names by themselves. */
  licence: Readonly<Record<string, string>>;
  about: {
    title: string;
    training: string;
    layer: string;
    rows: string;
    onePart: string;
    indicators: string;
    refAreas: string;
    breakdowns: string;
    scenarios: string;
    timePeriods: string;
    window: string;
    windowStart: string;
    windowEnd: string;
    all: string;
    printedTotal: string;
    revision: Record<Layer, string>;
    publishedOn: Record<Layer, string>;
    madeOn: string;
    address: string;
    howToRead: string;
    reading: Record<Layer, readonly string[]>;
  };
};

const kk: WorkbookWords = {
  sheets: {
    figures: 'Сандар',
    about: 'Файл туралы',
    sources: 'Дереккөздер',
    notes: 'Ескертпелер',
    annotations: 'Оқиғалар',
  },
  scenario: { ACTUAL: 'нақты', PLAN: 'жоспар' },
  qualifier: { MORE_THAN: 'астам', ABOUT: 'шамамен', UP_TO: 'дейін', AT_LEAST: 'кемінде' },
  obsStatus: {
    A: 'қалыпты',
    E: 'бағалау',
    P: 'алдын ала',
    B: 'қатардағы үзіліс',
    O: 'деректер жоқ',
    M: 'қолданылмайды',
    Q: 'құпиялылықты сақтау үшін жасырылған',
  },
  noteKind: {
    WHY_IT_MOVED: 'Дереккөз түсіндірмесі',
    STATEMENT: 'Дереккөзде айтылған',
    HOW_TO_READ: 'Қалай оқу керек',
  },
  layer: { published: 'жарияланған деректер', training: 'оқу қабаты: синтетикалық деректер' },
  synthetic: 'синтетикалық',
  licence: { 'published document': 'Жарияланған құжат', PDDL: 'PDDL: қоғамдық игілік' },
  about: {
    title: 'Көрсеткіш: сандар файлы',
    training:
      'ОҚУ ҚАБАТЫ. Осы файлдағы барлық сан синтетикалық (◇ белгісімен көрсетілген). Олар — жарияланған деректер емес, оларға сілтеме жасауға болмайды.',
    layer: 'Қабат',
    rows: 'Сандар саны',
    onePart: 'Таңдалғанның бір бөлігі ғана: қалғаны басқа файлдарда',
    indicators: 'Көрсеткіштер',
    refAreas: 'Аумақтар',
    breakdowns: 'Бөліністер',
    scenarios: 'Нақты және жоспар',
    timePeriods: 'Кезеңдер',
    window: 'Уақыт аралығы',
    windowStart: 'Уақыт аралығының басы',
    windowEnd: 'Уақыт аралығының соңы',
    all: 'барлығы',
    printedTotal: 'бөлініссіз: басылған жиынтық',
    revision: { published: 'Деректер редакциясының нөмірі', training: 'Оқу деректері редакциясының нөмірі' },
    publishedOn: { published: 'Редакция жарияланған күн', training: 'Синтетикалық мәндер құрастырылған күн' },
    madeOn: 'Файл жасалған күн',
    address: 'Осы файлдың мекенжайы',
    howToRead: 'Қалай оқу керек',
    reading: {
      published: [
        '«Сандар» парағының бірінші жолында SDMX идентификаторлары, екінші жолында бағандардың атаулары тұр.',
        'Мәндер дереккөзде қалай басылса, солай берілген: үтірден кейінгі таңбалар саны да, «мың» мен «млн» сөздері де өзгертілмеген. Өлшем бірлігі мәннің жанында тұр.',
        'Бос ұяшық нөлді емес, деректің жоқтығын білдіреді.',
      ],
      training: [
        '«Сандар» парағының бірінші жолында SDMX идентификаторлары, екінші жолында бағандардың атаулары тұр.',
        'Мәндерді генератор құрастырған, оларды ешкім баспаған. Үтірден кейінгі таңбалар саны мен «мың», «млн» сөздері жарияланған көрсеткіштегідей. Өлшем бірлігі мәннің жанында тұр.',
        'Бос ұяшық нөлді емес, деректің жоқтығын білдіреді.',
      ],
    },
  },
};

const ru: WorkbookWords = {
  sheets: {
    figures: 'Цифры',
    about: 'О файле',
    sources: 'Источники',
    notes: 'Примечания',
    annotations: 'События',
  },
  scenario: { ACTUAL: 'факт', PLAN: 'план' },
  qualifier: { MORE_THAN: 'более', ABOUT: 'около', UP_TO: 'до', AT_LEAST: 'не менее' },
  obsStatus: {
    A: 'обычное',
    E: 'оценка',
    P: 'предварительное',
    B: 'разрыв ряда',
    O: 'нет данных',
    M: 'неприменимо',
    Q: 'скрыто в целях конфиденциальности',
  },
  noteKind: {
    WHY_IT_MOVED: 'Пояснение источника',
    STATEMENT: 'Сказано в источнике',
    HOW_TO_READ: 'Как читать',
  },
  layer: { published: 'опубликованные данные', training: 'учебный слой: синтетические данные' },
  synthetic: 'синтетическое',
  licence: { 'published document': 'Опубликованный документ', PDDL: 'PDDL: общественное достояние' },
  about: {
    title: 'Көрсеткіш: файл с цифрами',
    training:
      'УЧЕБНЫЙ СЛОЙ. Все цифры в этом файле синтетические (отмечены знаком ◇). Это не опубликованные данные, ссылаться на них нельзя.',
    layer: 'Слой',
    rows: 'Сколько цифр',
    onePart: 'Только часть выбранного: остальное в других файлах',
    indicators: 'Показатели',
    refAreas: 'Территории',
    breakdowns: 'Разрезы',
    scenarios: 'Факт и план',
    timePeriods: 'Периоды',
    window: 'Промежуток времени',
    windowStart: 'Начало промежутка времени',
    windowEnd: 'Конец промежутка времени',
    all: 'все',
    printedTotal: 'без разбивки: напечатанный итог',
    revision: { published: 'Номер редакции данных', training: 'Номер редакции учебных данных' },
    publishedOn: {
      published: 'Дата публикации редакции',
      training: 'Дата, когда составлены синтетические значения',
    },
    madeOn: 'Дата создания файла',
    address: 'Адрес этого файла',
    howToRead: 'Как читать',
    reading: {
      published: [
        'На листе «Цифры» в первой строке стоят идентификаторы SDMX, во второй — названия столбцов.',
        'Значения стоят так, как напечатаны в источнике: ни число знаков после запятой, ни слова «тыс.» и «млн» не изменены. Единица измерения указана рядом со значением.',
        'Пустая ячейка означает, что данных нет, а не ноль.',
      ],
      training: [
        'На листе «Цифры» в первой строке стоят идентификаторы SDMX, во второй — названия столбцов.',
        'Значения составил генератор, никто их не печатал. Число знаков после запятой и слова «тыс.» и «млн» — как у опубликованного показателя. Единица измерения указана рядом со значением.',
        'Пустая ячейка означает, что данных нет, а не ноль.',
      ],
    },
  },
};

export const WORKBOOK_WORDS: Readonly<Record<Language, WorkbookWords>> = { kk, ru };
