import type { Language } from '@korsetkish/contract';
import type { NoRateReason } from '@korsetkish/figures';

/** The words of maps and of what stands beside them. Here and not in `i18n/`, because they come with the maps. */
type MapWords = {
  /** By the level of the areas shown. */
  heading: Readonly<Record<'district' | 'region', string>>;
  headingRanking: string;
  headingMultiples: string;
  of: string;
  plan: string;
  derived: string;
  perInhabitants: string;
  asCounted: string;
  perThousand: string;
  noBase: string;
  ratioAlready: string;
  noRate: Readonly<Record<NoRateReason, string>>;
  base: string;
  derivedNote: string;
  rank: string;
  caption: string;
  oneAreaOnly: string;
  notFormedYet: string;
  /** Before a figure that is held but not shown. */
  otherSource: string;
  formerBorders: string;
  beforeItWas: string;
  unranked: string;
  credit: string;
  failed: string;
  retry: string;
};

export const MAP_WORDS: Record<Language, MapWords> = {
  kk: {
    heading: { district: 'Аудандар картасы', region: 'Өңірлер картасы' },
    headingRanking: 'Мәннің көлемі бойынша реті',
    headingMultiples: 'Әр аумақтағы өзгерісі, бір шкалада',
    of: 'Карта',
    plan: 'жоспар',
    derived: 'есептелген',
    perInhabitants: 'Қалай көрсетіледі',
    asCounted: 'Саны',
    perThousand: '1 000 тұрғынға шаққанда',
    noBase:
      '1 000 тұрғынға шаққандағы мән есептелмеген: бұл аумақтар мен кезең бойынша халық саны жарияланбаған.',
    ratioAlready: '1 000 тұрғынға шаққандағы мән есептелмейді: көрсеткіштің өзі — үлес немесе баға.',
    noRate: {
      NOT_A_COUNT: 'есептелмейді',
      NO_FIGURE: 'деректер жоқ',
      NO_BASE: 'халық саны жарияланбаған',
      DIVIDED_BY_ZERO: 'халық саны нөлге тең деп көрсетілген',
      MIXED_QUALIFIERS: 'деректер дәл емес, есептеуге болмайды',
    },
    base: 'халық саны',
    derivedNote:
      'Бұл мән жарияланбаған, есептелген: жарияланған мән халық санына бөлінген. Бастапқы деректердің дәлдігі жеткенше ғана таңба жазылған.',
    rank: 'Орны',
    caption: 'Картадағы деректер',
    oneAreaOnly: 'бір аумақ бойынша ғана',
    notFormedYet: 'бұл кезде мұндай аумақ болмаған',
    otherSource: 'басқа дереккөзден, картада жоқ',
    formerBorders: 'мән — бұрынғы шекара бойынша, картада — қазіргі шекара',
    beforeItWas: 'мән — аумақ әлі құрылмаған кезең бойынша',
    unranked: 'Этностық топтардың саны бойынша аумақтар реттелмейді.',
    credit: 'Шекаралар',
    failed: 'Карта жүктелмеді. Деректер кестеде бар.',
    retry: 'Қайталау',
  },
  ru: {
    heading: { district: 'Карта районов', region: 'Карта регионов' },
    headingRanking: 'По величине значения',
    headingMultiples: 'Во времени, на одной шкале',
    of: 'Карта',
    plan: 'план',
    derived: 'рассчитано',
    perInhabitants: 'Как показано',
    asCounted: 'Число',
    perThousand: 'На 1 000 жителей',
    noBase:
      'На 1 000 жителей не пересчитано: численность населения этих территорий за этот период не опубликована.',
    ratioAlready: 'На 1 000 жителей не пересчитывается: показатель сам — доля или цена.',
    noRate: {
      NOT_A_COUNT: 'не пересчитывается',
      NO_FIGURE: 'нет данных',
      NO_BASE: 'численность населения не опубликована',
      DIVIDED_BY_ZERO: 'численность населения указана равной нулю',
      MIXED_QUALIFIERS: 'данные неточны, пересчитать нельзя',
    },
    base: 'население',
    derivedNote:
      'Значение не опубликовано, а рассчитано: опубликованное разделено на численность населения. Знаков столько, сколько допускает точность исходных данных.',
    rank: 'Место',
    caption: 'Данные карты',
    oneAreaOnly: 'только по одной территории',
    notFormedYet: 'такой территории в это время не было',
    otherSource: 'из другого источника, на карте нет',
    formerBorders: 'значение — в прежних границах, на карте — нынешние',
    beforeItWas: 'значение — за период, когда территории ещё не было',
    unranked: 'По численности этнических групп территории не ранжируются.',
    credit: 'Границы',
    failed: 'Карта не загрузилась. Данные есть в таблице.',
    retry: 'Повторить',
  },
};
