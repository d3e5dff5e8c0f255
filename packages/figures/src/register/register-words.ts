import type { ActionStage, ActionStatus, EvidenceNature, StatusRule } from '@korsetkish/contract';
import type { Headline } from '../headlines/headline.ts';

/** How an action stands, in words. */
export const ACTION_STATUS_WORDS: Readonly<Record<ActionStatus, Headline>> = {
  NOT_STARTED: { kk: 'Басталмаған', ru: 'Не начато' },
  IN_PROGRESS: { kk: 'Орындалуда', ru: 'Исполняется' },
  BEHIND: { kk: 'Кестеден қалып отыр', ru: 'Отстаёт от графика' },
  OVERDUE: { kk: 'Мерзімі өткен', ru: 'Просрочено' },
  DONE: { kk: 'Орындалған', ru: 'Исполнено' },
  DONE_LATE: { kk: 'Кешігіп орындалған', ru: 'Исполнено с опозданием' },
  CANCELLED: { kk: 'Күші жойылған', ru: 'Отменено' },
  CANNOT_BE_ASSESSED: { kk: 'Бағалау мүмкін емес', ru: 'Оценить нельзя' },
};

/** Why it stands so: the rule that gave the status, continuing a sentence in small letters. */
export const STATUS_RULE_WORDS: Readonly<Record<StatusRule, Headline>> = {
  RULED: {
    kk: 'оны бекітуші негіздемесін көрсетіп белгілеген',
    ru: 'его установил утверждающий, указав причину',
  },
  CANCELLED_BY_STEP: {
    kk: 'соңғы жазба бойынша шараның күші жойылған',
    ru: 'последняя запись отменяет меру',
  },
  DONE_WITH_EVIDENCE: {
    kk: 'жазба орындалғанын айтады және оны растайтын дәлел бар',
    ru: 'запись говорит об исполнении, и это подтверждено',
  },
  DONE_AS_TOLD: { kk: 'орындалғанын дереккөз айтады', ru: 'об исполнении говорит источник' },
  NOBODY_CAN_TELL: {
    kk: 'орындалғанын ешкім айта алмайды',
    ru: 'сказать, исполнено ли, не может никто',
  },
  DUE_DAY_PASSED: {
    kk: 'белгіленген мерзім өтті, ал орындалғанын растайтын жазба жоқ',
    ru: 'установленный срок прошёл, а подтверждённой записи об исполнении нет',
  },
  MILESTONE_MISSED: {
    kk: 'бақылау мерзімі өтті, ал оған жеткенін көрсететін жазба жоқ',
    ru: 'контрольный срок прошёл, а записи о том, что он выполнен, нет',
  },
  DONE_WITHOUT_EVIDENCE: {
    kk: 'жазба орындалғанын айтады, бірақ ештеңе оны растамайды',
    ru: 'запись говорит об исполнении, но ничем не подтверждена',
  },
  UNDER_WAY: { kk: 'жазба жұмыс жүріп жатқанын айтады', ru: 'запись говорит, что работа идёт' },
  UNDER_WAY_AS_TOLD: {
    kk: 'жұмыс жүріп жатқанын дереккөз айтады',
    ru: 'о том, что работа идёт, говорит источник',
  },
  ONLY_ANNOUNCED: {
    kk: 'шара туралы хабарланған, бірақ одан әрі ештеңе белгісіз',
    ru: 'о мере объявлено, а больше ничего не известно',
  },
  ONLY_PLANNED: {
    kk: 'шара жоспарда бар, одан әрі ештеңе белгісіз',
    ru: 'мера запланирована, а больше ничего не известно',
  },
  NOTHING_KNOWN: {
    kk: 'орындалуы туралы бірде-бір жазба да, дереккөз де жоқ',
    ru: 'об исполнении нет ни записи, ни слов источника',
  },
};

/** How far a step brings an action, in words. */
export const ACTION_STAGE_WORDS: Readonly<Record<ActionStage, Headline>> = {
  PLANNED: { kk: 'жоспарланған', ru: 'запланировано' },
  ANNOUNCED: { kk: 'хабарланған', ru: 'объявлено' },
  IN_PROGRESS: { kk: 'жұмыс жүріп жатыр', ru: 'работа идёт' },
  DONE: { kk: 'орындалды', ru: 'исполнено' },
  CANCELLED: { kk: 'күші жойылды', ru: 'отменено' },
};

/** What a piece of evidence is, in words. */
export const EVIDENCE_NATURE_WORDS: Readonly<Record<EvidenceNature, Headline>> = {
  DOCUMENT: { kk: 'құжат', ru: 'документ' },
  REPORT: { kk: 'есеп', ru: 'отчёт' },
  RECORDING: { kk: 'бейне- немесе аудиожазба', ru: 'видео- или аудиозапись' },
  FIGURE: { kk: 'жарияланған дерек', ru: 'опубликованная цифра' },
  PRESS_RELEASE: { kk: 'баспасөз хабарламасы', ru: 'пресс-релиз' },
};

/** What the report on the execution of a decision says besides what the register holds. */
export const EXECUTION_WORDS = {
  title: { kk: 'Шешімнің орындалуы туралы анықтама:', ru: 'Справка об исполнении решения:' },
  chain: { kk: 'Құжаттар', ru: 'Документы' },
  praised: { kk: 'Оң бағаланғаны', ru: 'Что оценено положительно' },
  blamed: { kk: 'Кемшіліктер', ru: 'Замечания' },
  unanswered: { kk: 'бұған ешбір шара жауап бермейді', ru: 'на это не отвечает ни одна мера' },
  answeredBy: { kk: 'жауап беретін шара:', ru: 'отвечает мера:' },
  reading: {
    kk: 'тізілім осылай түсінеді, құжатта бұл айтылмаған',
    ru: 'так читает реестр, документ этого не говорит',
  },
  actions: { kk: 'Шаралар және олардың орындалуы', ru: 'Меры и их исполнение' },
  addressee: { kk: 'Орындаушы', ru: 'Исполнитель' },
  due: { kk: 'Мерзімі', ru: 'Срок' },
  status: { kk: 'Мәртебесі', ru: 'Статус' },
  noAddressee: { kk: 'аталмаған', ru: 'не назван' },
  noDue: { kk: 'белгіленбеген', ru: 'не установлен' },
  noDueAtAll: {
    kk: 'Ешбір мерзім белгіленбеген, сондықтан мерзімі өткен шара жоқ.',
    ru: 'Ни один срок не установлен, поэтому просроченных мер нет.',
  },
  noEvidenceAtAll: {
    kk: 'Орындалғанын растайтын бірде-бір дәлел енгізілмеген.',
    ru: 'Ни одного подтверждения исполнения не внесено.',
  },
  noEvidence: { kk: 'дәлелі жоқ', ru: 'без подтверждений' },
  evidence: { kk: 'дәлелдер:', ru: 'подтверждения:' },
  silences: { kk: 'Жауапсыз қалғаны', ru: 'Что осталось без ответа' },
  answersNoBlame: {
    kk: 'Ешбір кемшілікке жауап бермейтін шаралар:',
    ru: 'Меры, которые не отвечают ни на одно замечание:',
  },
  of: { kk: 'барлығы:', ru: 'всего:' },
  sources: { kk: 'Дереккөздер', ru: 'Источники' },
} as const satisfies Record<string, Headline>;
