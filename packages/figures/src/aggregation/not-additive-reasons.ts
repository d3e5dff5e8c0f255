import type { LocalizedText } from '@korsetkish/contract';

/** Why figures are not added. The first that applies is given. */
export type NotAdditiveReason =
  /** Rates and prices are recomputed from numerator and denominator, and these are not both held. */
  | 'RATE_OR_PRICE'
  /** Shares of one whole: their sum is 100 % or a check that fails, never a figure. */
  | 'SHARES_OF_ONE_WHOLE'
  /** The codes are "of which" rows, counted in the total already. */
  | 'OF_WHICH'
  /** The codes are different things side by side. */
  | 'SEPARATE'
  /** Nothing is declared about how the codes stand to the total. */
  | 'DIMENSION_NOT_DECLARED'
  /** Nothing is declared about how the indicator adds up this way. */
  | 'NO_RULE'
  /** The figures differ in more than what they are added over. */
  | 'DIFFERENT_SERIES'
  /** Figures of different periods over areas or codes. */
  | 'DIFFERENT_PERIODS'
  /** A year and its quarter, a city and its district, a group and its part: something would count twice. */
  | 'OVERLAPPING_PARTS'
  /** A figure of an area that was no part of the whole in that period: left out of the sum, it would be lost. */
  | 'NOT_A_PART'
  /** A period that does not consist of calendar months. */
  | 'NOT_WHOLE_MONTHS'
  /** "More than" one part and "up to" another: no word before the sum would be true. */
  | 'MIXED_QUALIFIERS'
  /** The denominator of a rate or price is zero. */
  | 'DIVIDED_BY_ZERO';

/** One plain sentence a reason, to stand where a total would. */
export const NOT_ADDITIVE_REASONS: Record<NotAdditiveReason, LocalizedText> = {
  RATE_OR_PRICE: {
    kk: 'Үлестер мен бағалар қосылмайды және орташаланбайды',
    ru: 'Доли и цены не складываются и не усредняются',
  },
  SHARES_OF_ONE_WHOLE: {
    kk: 'Бұл — бір бүтіннің үлестері: олардың қосындысы көрсеткіш емес',
    ru: 'Это доли одного целого: их сумма — не показатель',
  },
  OF_WHICH: {
    kk: '«Оның ішінде» жолдары жалпы санға кіреді: олар қосылмайды',
    ru: 'Строки «из них» уже входят в итог: они не складываются',
  },
  SEPARATE: {
    kk: 'Бұл — бөлек мәндер: олар қосылмайды',
    ru: 'Это отдельные величины: они не складываются',
  },
  DIMENSION_NOT_DECLARED: {
    kk: 'Топтардың жалпы санға қатысы сипатталмаған: олар қосылмайды',
    ru: 'Не описано, как группы относятся к итогу: они не складываются',
  },
  NO_RULE: {
    kk: 'Бұл көрсеткіш үшін қосу ережесі берілмеген',
    ru: 'Для этого показателя не задано правило сложения',
  },
  DIFFERENT_SERIES: {
    kk: 'Мәндер әртүрлі қатарларға жатады: олар қосылмайды',
    ru: 'Цифры из разных рядов: они не складываются',
  },
  DIFFERENT_PERIODS: {
    kk: 'Мәндер әртүрлі кезеңдерге қатысты: олар қосылмайды',
    ru: 'Цифры за разные периоды: они не складываются',
  },
  OVERLAPPING_PARTS: {
    kk: 'Бөліктер қабаттасады: қосындыда бір нәрсе екі рет есептелер еді',
    ru: 'Части пересекаются: в сумме одно и то же считалось бы дважды',
  },
  NOT_A_PART: {
    kk: 'Мәні бар аумақтардың бірі бұл кезеңде бүтіннің құрамында болмаған: мәндер қосылмайды',
    ru: 'Одна из территорий с цифрой в этот период не входила в целое: цифры не складываются',
  },
  NOT_WHOLE_MONTHS: {
    kk: 'Кезең толық күнтізбелік айлардан тұрмайды: мәндер қосылмайды',
    ru: 'Период состоит не из полных календарных месяцев: цифры не складываются',
  },
  MIXED_QUALIFIERS: {
    kk: 'Мәндердің бірі «астам», енді бірі «дейін» немесе «шамамен» деп берілген: қосынды белгісіз',
    ru: 'Одни цифры даны как «более», другие — как «до» или «около»: сумма неизвестна',
  },
  DIVIDED_BY_ZERO: {
    kk: 'Бөлшектің бөлімі нөлге тең: көрсеткіш есептелмейді',
    ru: 'Знаменатель равен нулю: показатель не считается',
  },
};
