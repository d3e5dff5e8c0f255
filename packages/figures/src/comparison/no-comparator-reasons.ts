import type { LocalizedText } from '@korsetkish/contract';

/** Why nothing is held that a figure could stand beside. */
export type NoComparatorReason =
  | 'NO_EARLIER_FIGURE'
  | 'NO_FIGURE_LAST_YEAR'
  /** A period longer than a year would overlap the one a year earlier. */
  | 'LONGER_THAN_YEAR'
  | 'NO_FIGURE_OF_AREA'
  /** The area asked for is the figure's own. */
  | 'SAME_AREA'
  | 'NO_PLAN'
  /** A plan stands beside the version that it replaced, and this one replaced none. */
  | 'ONE_PLAN_VERSION'
  | 'NO_FIGURE_IN_PERIOD'
  /** The period asked for is the figure's own. */
  | 'SAME_PERIOD';

/** One plain sentence a reason, to stand where the other figure would. */
export const NO_COMPARATOR_REASONS: Record<NoComparatorReason, LocalizedText> = {
  NO_EARLIER_FIGURE: {
    kk: 'Бұл қатарда одан бұрынғы кезеңнің мәні жоқ',
    ru: 'Цифры за более ранний период в этом ряду нет',
  },
  NO_FIGURE_LAST_YEAR: {
    kk: 'Алдыңғы жылдың дәл осы кезеңі бойынша мән жоқ',
    ru: 'Цифры за такой же период прошлого года нет',
  },
  LONGER_THAN_YEAR: {
    kk: 'Кезең бір жылдан ұзақ: бір жыл бұрынғы дәл сондай кезеңмен қабаттасады',
    ru: 'Период длиннее года: он пересекается с таким же периодом годом раньше',
  },
  NO_FIGURE_OF_AREA: {
    kk: 'Таңдалған аумақ бойынша мұндай мән жоқ',
    ru: 'По выбранной территории такой цифры нет',
  },
  SAME_AREA: {
    kk: 'Таңдалған аумақ дәл осы аумақтың өзі',
    ru: 'Выбрана та же самая территория',
  },
  NO_PLAN: {
    kk: 'Бұл кезеңге де, одан кейінгі кезеңге де жоспар жоқ',
    ru: 'Плана ни на этот, ни на более поздний период нет',
  },
  ONE_PLAN_VERSION: {
    kk: 'Бұл жоспардың бір ғана нұсқасы бар',
    ru: 'У этого плана только одна редакция',
  },
  NO_FIGURE_IN_PERIOD: {
    kk: 'Таңдалған кезең бойынша мән жоқ',
    ru: 'Цифры за выбранный период нет',
  },
  SAME_PERIOD: {
    kk: 'Таңдалған кезең дәл осы кезеңнің өзі',
    ru: 'Выбран тот же самый период',
  },
};
