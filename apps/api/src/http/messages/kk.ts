import type { Messages } from './messages.ts';

const PERIOD = 'Кезең былай жазылады: 2020, 2021-Q1, 2021-04, 2021-01-01/P5M немесе 2021-05-31.';
const CODE =
  'Код латын бас әріптерінен, цифрлардан және астын сызу таңбасынан тұрады, мысалы, YOUTH_NEET_RATE.';

export const kk: Messages = {
  problems: {
    'invalid-request': { title: 'Сұрау дұрыс құрылмаған', detail: 'Сұраудың параметрлерін тексеріңіз.' },
    'unknown-code': { title: 'Белгісіз код', detail: 'Сұрауда каталогта жоқ код бар.' },
    'not-found': { title: 'Мұндай мекенжай жоқ', detail: 'Бұл мекенжайда ештеңе жоқ.' },
    'method-not-allowed': {
      title: 'Бұл әдіс қолданылмайды',
      detail: 'Бұл мекенжай тек GET және HEAD сұрауларына жауап береді.',
    },
    'not-ready': {
      title: 'Қызмет әлі дайын емес',
      detail: 'Дерекқор жауап бермейді немесе көрсеткіштер әлі жүктелмеген. Сәл кейінірек қайталап көріңіз.',
    },
    'internal-error': {
      title: 'Ішкі қате',
      detail: 'Сұрау орындалмады. Қате журналға жазылды; кейінірек қайталап көріңіз.',
    },
  },
  expects: {
    id: 'Тексерудің белгісі бос болмайды.',
    indicator: CODE,
    direction: CODE,
    refArea: 'Аумақтың ӘАОЖ коды тоғыз цифрдан тұрады, мысалы, 750000000.',
    timePeriod: PERIOD,
    startPeriod: PERIOD,
    endPeriod: PERIOD,
    scenario: 'Мұнда сценарий көрсетіледі.',
    breakdown:
      'Бөлініс өлшемдер мен кодтар арқылы жазылады, мысалы, OUTCOME=APPROVED; _T тек басылған жиынтықтарды білдіреді.',
    layer: 'Мұнда деректер қабаты көрсетіледі.',
    asOf: 'Уақыт ISO 8601 бойынша, уақыт белдеуімен бірге жазылады, мысалы, 2022-01-01T00:00:00Z.',
    format: 'Мұнда пішім көрсетіледі.',
    lang: 'Мұнда тіл көрсетіледі.',
    limit: 'Жолдар саны — 1 мен 10 000 аралығындағы бүтін сан.',
    cursor: 'cursor параметрінде алдыңғы беттің nextCursor мәні беріледі.',
    result: 'Мұнда тексеру нәтижесі көрсетіледі.',
    with: 'Мұнда мәннің немен салыстырылатыны көрсетіледі.',
    withRefArea: 'Салыстырылатын аумақтың ӘАОЖ коды тоғыз цифрдан тұрады, мысалы, 710000000.',
    withTimePeriod: PERIOD,
  },
  choices: (choices) => `Рұқсат етілген мәндер: ${choices.join(', ')}.`,
  given: (text) => `Берілгені: ${text}.`,
  givenTwice: 'Параметр бірнеше рет берілген; тізім элементтерін үтірмен бөліңіз.',
  unknownParameter: (name) => `Мұндай параметр жоқ: ${name}.`,
  unknownCode: (kind, code) => `${KINDS[kind]}: ${code}.`,
  unknownCodeOf: (dimension, code) => `Анықтамалықта мұндай код жоқ (${dimension}): ${code}.`,
  nearest: (name) => `Ең жақын сәйкестік: ${name}.`,
  neededWith: (parameter, choice) => `Параметр жетіспейді: ${parameter}, ол мына таңдауға қажет: ${choice}.`,
  onlyWith: (parameter, choice) => `${parameter} параметрі тек мына таңдаумен беріледі: ${choice}.`,
  windowReversed: 'Уақыт аралығы басталмай тұрып аяқталады: endPeriod мәні startPeriod мәнінен ерте.',
};

const KINDS = {
  indicator: 'Мұндай көрсеткіш жоқ',
  refArea: 'Мұндай аумақ жоқ',
  direction: 'Мұндай бағыт жоқ',
  dimension: 'Мұндай өлшем жоқ',
  code: 'Мұндай код жоқ',
};
