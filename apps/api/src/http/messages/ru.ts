import type { Messages } from './messages.ts';

const PERIOD = 'Период записывается так: 2020, 2021-Q1, 2021-04, 2021-01-01/P5M или 2021-05-31.';
const CODE = 'Код состоит из заглавных латинских букв, цифр и знака подчёркивания, например YOUTH_NEET_RATE.';

export const ru: Messages = {
  problems: {
    'invalid-request': { title: 'Запрос составлен неверно', detail: 'Проверьте параметры запроса.' },
    'unknown-code': { title: 'Неизвестный код', detail: 'В запросе есть код, которого нет в каталоге.' },
    'not-found': { title: 'Такого адреса нет', detail: 'По этому адресу ничего нет.' },
    'method-not-allowed': {
      title: 'Метод не поддерживается',
      detail: 'Этот адрес отвечает только на запросы GET и HEAD.',
    },
    'not-ready': {
      title: 'Сервис ещё не готов',
      detail: 'База данных не отвечает или показатели ещё не загружены. Повторите запрос немного позже.',
    },
    'internal-error': {
      title: 'Внутренняя ошибка',
      detail: 'Запрос не выполнен. Ошибка записана в журнал; повторите запрос позже.',
    },
  },
  expects: {
    id: 'Обозначение проверки не бывает пустым.',
    indicator: CODE,
    direction: CODE,
    refArea: 'Код КАТО состоит из девяти цифр, например 750000000.',
    timePeriod: PERIOD,
    startPeriod: PERIOD,
    endPeriod: PERIOD,
    scenario: 'Ожидается сценарий.',
    breakdown:
      'Разрез записывается измерениями и кодами, например OUTCOME=APPROVED; _T означает только напечатанные итоги.',
    layer: 'Ожидается слой данных.',
    asOf: 'Момент записывается по ISO 8601 с часовым поясом, например 2022-01-01T00:00:00Z.',
    format: 'Ожидается формат.',
    lang: 'Ожидается язык.',
    limit: 'Число строк — целое, от 1 до 10 000.',
    cursor: 'В параметре cursor передаётся значение nextCursor предыдущей страницы.',
    result: 'Ожидается результат проверки.',
    with: 'Ожидается, с чем сравнивать.',
    withRefArea: 'Код КАТО территории для сравнения состоит из девяти цифр, например 710000000.',
    withTimePeriod: PERIOD,
  },
  choices: (choices) => `Допустимые значения: ${choices.join(', ')}.`,
  given: (text) => `Получено: ${text}.`,
  givenTwice: 'Параметр указан несколько раз; элементы списка разделяйте запятыми.',
  unknownParameter: (name) => `Такого параметра нет: ${name}.`,
  unknownCode: (kind, code) => `${KINDS[kind]}: ${code}.`,
  unknownCodeOf: (dimension, code) => `В справочнике ${dimension} такого кода нет: ${code}.`,
  nearest: (name) => `Ближайшее совпадение: ${name}.`,
  neededWith: (parameter, choice) => `Не хватает параметра ${parameter}: он нужен для ${choice}.`,
  onlyWith: (parameter, choice) => `Параметр ${parameter} задаётся только вместе с ${choice}.`,
  windowReversed: 'Промежуток времени заканчивается раньше, чем начинается: endPeriod раньше startPeriod.',
};

const KINDS = {
  indicator: 'Такого показателя нет',
  refArea: 'Такой территории нет',
  direction: 'Такого направления нет',
  dimension: 'Такого измерения нет',
  code: 'Такого кода нет',
};
