import type { LocalizedText } from '@korsetkish/contract';
import type { SeriesDifference } from './find-series-difference.ts';

/** Why two figures only stand beside each other. The first that applies is given. */
export type SideBySideReason =
  /** One of the two has no figure; a gap is not zero. */
  | 'NO_FIGURE'
  /** Layer, indicator, area, breakdown, unit or scenario differ. */
  | SeriesDifference
  /** Only for a pair of areas: there is one area. */
  | 'SAME_AREA'
  /** Different sources, and nothing declares that they mean the same. */
  | 'DEFINITION_NOT_PRINTED'
  /** What the indicator counts was declared anew between the two periods: a break that nobody prints (obsStatus). */
  | 'DEFINITION_CHANGED'
  /** Two areas or two sources are declared to count different things. */
  | 'DIFFERENT_DEFINITION'
  /** Between the two periods the area came to be or got other borders; of two areas, one has not been as it is now. */
  | 'AREA_CHANGED'
  /** Only for a pair of areas: one lies in the other, and what is measured adds up over areas. */
  | 'PART_OF_OTHER'
  /** Two versions of one plan: an act, not time, lies between them. */
  | 'PLAN_VERSIONS'
  /** There is no time between the two. */
  | 'SAME_PERIOD'
  /** Only for a pair of areas: what is compared is one moment or period. */
  | 'DIFFERENT_PERIOD'
  /** A year beside a quarter, a month beside a day. */
  | 'DIFFERENT_LENGTH'
  /** A cumulative period beside other months: January to May, and September to January. */
  | 'DIFFERENT_MONTHS'
  /** Periods of one length that share days. */
  | 'OVERLAPPING_PERIODS'
  /** A plan, but not of the period that follows the actual figure's. */
  | 'PLAN_NOT_OF_NEXT_PERIOD'
  /** The source does not print the period of one of the two. */
  | 'PERIOD_ASSUMED'
  /** The later figure, or one between the two, opens a new series (obsStatus B). */
  | 'BREAK_IN_SERIES'
  /** "More than", "about", "up to", "at least": the difference of such figures says nothing certain. */
  | 'INEXACT';

/** One plain sentence a reason, to stand where a change would. */
export const SIDE_BY_SIDE_REASONS: Record<SideBySideReason, LocalizedText> = {
  NO_FIGURE: {
    kk: 'Екі мәннің бірі жоқ: айырма есептелмейді',
    ru: 'Одной из двух цифр нет: разница не считается',
  },
  DIFFERENT_LAYER: {
    kk: 'Мәндердің бірі оқу деректерінен алынған: жарияланған мәнмен салыстырылмайды',
    ru: 'Одна из цифр учебная: с опубликованной она не сравнивается',
  },
  DIFFERENT_INDICATOR: {
    kk: 'Көрсеткіштер әртүрлі: қатар тұрады, айырма есептелмейді',
    ru: 'Показатели разные: стоят рядом, разница не считается',
  },
  DIFFERENT_AREA: {
    kk: 'Аумақтар әртүрлі: қатар тұрады, бұл уақыт ішіндегі өзгеріс емес',
    ru: 'Территории разные: стоят рядом, это не изменение во времени',
  },
  SAME_AREA: {
    kk: 'Аумақ біреу ғана: аумақтарды салыстыру үшін екі аумақ керек',
    ru: 'Территория одна и та же: для сравнения территорий нужны две',
  },
  DIFFERENT_BREAKDOWN: {
    kk: 'Мәндер әртүрлі топтарға қатысты: қатар тұрады, айырма есептелмейді',
    ru: 'Цифры относятся к разным группам: стоят рядом, разница не считается',
  },
  DIFFERENT_UNIT: {
    kk: 'Өлшем бірліктері әртүрлі: қатар тұрады, айырма есептелмейді',
    ru: 'Единицы измерения разные: стоят рядом, разница не считается',
  },
  DEFINITION_NOT_PRINTED: {
    kk: 'Дереккөздері әртүрлі, ал ортақ анықтамасы көрсетілмеген: қатар тұрады, айырма есептелмейді',
    ru: 'Источники разные, общее определение в них не указано: стоят рядом, разница не считается',
  },
  DEFINITION_CHANGED: {
    kk: 'Көрсеткіштің анықтамасы өзгерген, қатар үзілген: өзгеріс есептелмейді',
    ru: 'Определение показателя изменилось, ряд прерван: изменение не считается',
  },
  DIFFERENT_DEFINITION: {
    kk: 'Көрсеткіштің анықтамасы екі мәнде екі түрлі: қатар тұрады, айырма есептелмейді',
    ru: 'Определение показателя у двух цифр разное: стоят рядом, разница не считается',
  },
  AREA_CHANGED: {
    kk: 'Аумақтың шекарасы өзгерген: қатар тұрады, айырма есептелмейді',
    ru: 'Границы территории изменились: стоят рядом, разница не считается',
  },
  PART_OF_OTHER: {
    kk: 'Бір аумақ екіншісінің құрамына кіреді: бұл бүтіннің бөлігі, айырма есептелмейді',
    ru: 'Одна территория входит в другую: это часть целого, разница не считается',
  },
  PLAN_VERSIONS: {
    kk: 'Бұл — бір жоспардың екі нұсқасы: қатар тұрады, өзгеріс есептелмейді',
    ru: 'Это две редакции одного плана: стоят рядом, изменение не считается',
  },
  DIFFERENT_SCENARIO: {
    kk: 'Бірі — жоспар, екіншісі — нақты мән: қатар тұрады, өзгеріс есептелмейді',
    ru: 'Одна цифра — план, другая — факт: стоят рядом, изменение не считается',
  },
  SAME_PERIOD: {
    kk: 'Кезең біреу ғана: уақыт ішіндегі өзгеріс жоқ',
    ru: 'Период один и тот же: изменения во времени нет',
  },
  DIFFERENT_PERIOD: {
    kk: 'Кезеңдер әртүрлі: аумақтар бір кезең бойынша ғана салыстырылады',
    ru: 'Периоды разные: территории сравниваются только за один и тот же период',
  },
  DIFFERENT_LENGTH: {
    kk: 'Кезеңдердің ұзақтығы әртүрлі: қатар тұрады, өзгеріс есептелмейді',
    ru: 'Периоды разной длины: стоят рядом, изменение не считается',
  },
  DIFFERENT_MONTHS: {
    kk: 'Жылдың айлары әртүрлі: жинақталған мән басқа жылдың дәл сол айларымен ғана салыстырылады',
    ru: 'Месяцы года разные: накопленный итог сравнивается только с теми же месяцами другого года',
  },
  OVERLAPPING_PERIODS: {
    kk: 'Кезеңдер бір-бірімен қабаттасады: қатар тұрады, өзгеріс есептелмейді',
    ru: 'Периоды пересекаются: стоят рядом, изменение не считается',
  },
  PLAN_NOT_OF_NEXT_PERIOD: {
    kk: 'Жоспар келесі дәл осындай кезеңге арналмаған: қатар тұрады, өзгеріс есептелмейді',
    ru: 'План не на следующий такой же период: стоят рядом, изменение не считается',
  },
  PERIOD_ASSUMED: {
    kk: 'Кезең дереккөзде көрсетілмеген, шартты түрде алынған: қатар тұрады, айырма есептелмейді',
    ru: 'Период в источнике не указан и взят условно: стоят рядом, разница не считается',
  },
  BREAK_IN_SERIES: {
    kk: 'Қатар үзілген: үзіліске дейінгі және одан кейінгі мәндер салыстырылмайды',
    ru: 'Ряд прерван: цифры до и после разрыва не сравниваются',
  },
  INEXACT: {
    kk: 'Мән дәл берілмеген («астам», «шамамен», «дейін», «кемінде»): айырма есептелмейді',
    ru: 'Цифра дана не точно («более», «около», «до», «не менее»): разница не считается',
  },
};
