import type {
  ActionKind,
  ActionStage,
  ActionStatus,
  EvidenceNature,
  Frequency,
  Language,
  StatusRule,
} from '@korsetkish/contract';

/** A closed list of the register in words, by language: the client, the API and the report say the same. */
type Words<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

/** Actions of a kind, in the plural. */
export const ACTION_KIND_WORDS: Words<ActionKind> = {
  kk: {
    RECOMMENDATION: 'Ұсынымдар',
    INSTRUCTION: 'Тапсырмалар',
    PLANNED_MEASURE: 'Жоспарланған іс-шаралар',
    WORK: 'Жүріп жатқан жұмыстар',
  },
  ru: {
    RECOMMENDATION: 'Рекомендации',
    INSTRUCTION: 'Поручения',
    PLANNED_MEASURE: 'Запланированные мероприятия',
    WORK: 'Идущие работы',
  },
};

/** How an action stands. */
export const ACTION_STATUS_WORDS: Words<ActionStatus> = {
  kk: {
    NOT_STARTED: 'Басталмаған',
    IN_PROGRESS: 'Орындалуда',
    BEHIND: 'Кестеден қалып отыр',
    OVERDUE: 'Мерзімі өткен',
    DONE: 'Орындалған',
    DONE_LATE: 'Кешігіп орындалған',
    CANCELLED: 'Күші жойылған',
    CANNOT_BE_ASSESSED: 'Бағалау мүмкін емес',
  },
  ru: {
    NOT_STARTED: 'Не начато',
    IN_PROGRESS: 'Исполняется',
    BEHIND: 'Отстаёт от графика',
    OVERDUE: 'Просрочено',
    DONE: 'Исполнено',
    DONE_LATE: 'Исполнено с опозданием',
    CANCELLED: 'Отменено',
    CANNOT_BE_ASSESSED: 'Оценить нельзя',
  },
};

/** Why it stands so: the rule that gave the status, after a colon. */
export const STATUS_RULE_WORDS: Words<StatusRule> = {
  kk: {
    RULED: 'оны бекітуші негіздемесін көрсетіп белгілеген.',
    CANCELLED_BY_STEP: 'соңғы жазба бойынша шараның күші жойылған.',
    DONE_WITH_EVIDENCE: 'жазба орындалғанын айтады және оны растайтын дәлел бар.',
    DONE_AS_TOLD: 'дереккөз орындалғанын айтады; тізілім оны сол күйінде келтіреді.',
    NOBODY_CAN_TELL: 'орындалғанын ешкім айта алмайды.',
    DUE_DAY_PASSED: 'белгіленген мерзім өтті, ал орындалғанын растайтын жазба жоқ.',
    MILESTONE_MISSED: 'бақылау мерзімі өтті, ал оған жеткенін көрсететін жазба жоқ.',
    DONE_WITHOUT_EVIDENCE: 'жазба орындалғанын айтады, бірақ ештеңе оны растамайды.',
    UNDER_WAY: 'жазба жұмыс жүріп жатқанын айтады.',
    UNDER_WAY_AS_TOLD: 'дереккөз жұмыс жүріп жатқанын айтады; тізілім оны сол күйінде келтіреді.',
    ONLY_ANNOUNCED: 'шара туралы хабарланған, бірақ одан әрі ештеңе белгісіз: хабарлау — бастау емес.',
    ONLY_PLANNED: 'шара жоспарда бар, одан әрі ештеңе белгісіз.',
    NOTHING_KNOWN: 'орындалуы туралы бірде-бір жазба да, дереккөз де жоқ.',
  },
  ru: {
    RULED: 'его установил утверждающий, указав причину.',
    CANCELLED_BY_STEP: 'последняя запись отменяет меру.',
    DONE_WITH_EVIDENCE: 'запись говорит об исполнении, и это подтверждено.',
    DONE_AS_TOLD: 'об исполнении говорит источник; реестр передаёт его слова.',
    NOBODY_CAN_TELL: 'сказать, исполнено ли, не может никто.',
    DUE_DAY_PASSED: 'установленный срок прошёл, а подтверждённой записи об исполнении нет.',
    MILESTONE_MISSED: 'контрольный срок прошёл, а записи о том, что он выполнен, нет.',
    DONE_WITHOUT_EVIDENCE: 'запись говорит об исполнении, но ничем не подтверждена.',
    UNDER_WAY: 'запись говорит, что работа идёт.',
    UNDER_WAY_AS_TOLD: 'о том, что работа идёт, говорит источник; реестр передаёт его слова.',
    ONLY_ANNOUNCED: 'о мере объявлено, а больше ничего не известно: объявить не значит начать.',
    ONLY_PLANNED: 'мера запланирована, а больше ничего не известно.',
    NOTHING_KNOWN: 'об исполнении нет ни записи, ни слов источника.',
  },
};

/** How far a step brings an action. */
export const ACTION_STAGE_WORDS: Words<ActionStage> = {
  kk: {
    PLANNED: 'Жоспарланған',
    ANNOUNCED: 'Хабарланған',
    IN_PROGRESS: 'Жұмыс жүріп жатыр',
    DONE: 'Орындалды',
    CANCELLED: 'Күші жойылды',
  },
  ru: {
    PLANNED: 'Запланировано',
    ANNOUNCED: 'Объявлено',
    IN_PROGRESS: 'Работа идёт',
    DONE: 'Исполнено',
    CANCELLED: 'Отменено',
  },
};

/** What a piece of evidence is. */
export const EVIDENCE_NATURE_WORDS: Words<EvidenceNature> = {
  kk: {
    DOCUMENT: 'Құжат',
    REPORT: 'Есеп',
    RECORDING: 'Бейне- немесе аудиожазба',
    FIGURE: 'Жарияланған дерек',
    PRESS_RELEASE: 'Баспасөз хабарламасы',
  },
  ru: {
    DOCUMENT: 'Документ',
    REPORT: 'Отчёт',
    RECORDING: 'Видео- или аудиозапись',
    FIGURE: 'Опубликованная цифра',
    PRESS_RELEASE: 'Пресс-релиз',
  },
};

/** How often a report is asked for. */
export const FREQUENCY_WORDS: Words<Frequency> = {
  kk: { A: 'жыл сайын', Q: 'тоқсан сайын', M: 'ай сайын' },
  ru: { A: 'раз в год', Q: 'раз в квартал', M: 'раз в месяц' },
};
