import type { UnitMeasure } from '@korsetkish/contract';

type RussianForms = readonly [one: string, few: string, many: string];

function unit(unitMeasure: string, kk: string, [one, few, many]: RussianForms, en: string): UnitMeasure {
  return { unitMeasure, afterNumber: { kk, ru: { one, few, many }, en } };
}

/** A unit that Russian writes alike after every number. */
const same = (ru: string): RussianForms => [ru, ru, ru];

/** Every unit of the catalogue, for the golden tests of sentences. */
export const UNIT_MEASURES: readonly UnitMeasure[] = [
  unit('APPLICATIONS', 'өтінім', ['заявка', 'заявки', 'заявок'], 'applications'),
  unit('BROADCASTS', 'эфир', ['эфир', 'эфира', 'эфиров'], 'broadcasts'),
  unit('CENTRES', 'орталық', ['центр', 'центра', 'центров'], 'centres'),
  unit('CITIES', 'қала', ['город', 'города', 'городов'], 'cities'),
  unit('CLASSES', 'сабақ', ['занятие', 'занятия', 'занятий'], 'classes'),
  unit('CLUBS', 'үйірме', ['кружок', 'кружка', 'кружков'], 'clubs'),
  unit('CM2', 'шаршы см', same('кв. см'), 'cm2'),
  unit('COMPANIES', 'компания', ['компания', 'компании', 'компаний'], 'companies'),
  unit('CONSULTATIONS', 'кеңес', ['консультация', 'консультации', 'консультаций'], 'consultations'),
  unit('COPIES_PER_WEEK', 'аптасына дана', same('экз. в неделю'), 'copies a week'),
  unit('DIRECTIONS', 'бағыт', ['направление', 'направления', 'направлений'], 'directions'),
  unit('DORMITORIES', 'жатақхана', ['общежитие', 'общежития', 'общежитий'], 'dormitories'),
  unit('EVENTS', 'іс-шара', ['мероприятие', 'мероприятия', 'мероприятий'], 'events'),
  unit('FAMILIES', 'отбасы', ['семья', 'семьи', 'семей'], 'families'),
  unit('FLATS', 'пәтер', ['квартира', 'квартиры', 'квартир'], 'flats'),
  unit('HOURS', 'сағат', ['час', 'часа', 'часов'], 'hours'),
  unit('HOURS_PER_DAY', 'тәулігіне сағат', same('ч в сутки'), 'hours a day'),
  unit('INDICATORS', 'көрсеткіш', ['показатель', 'показателя', 'показателей'], 'indicators'),
  unit('INSTITUTIONS', 'ұйым', ['организация', 'организации', 'организаций'], 'institutions'),
  unit('KZT', '₸', same('₸'), 'tenge'),
  unit('KZT_PER_HOUR', 'сағатына ₸', same('₸ за час'), 'tenge an hour'),
  unit('LETTERS', 'хат', ['письмо', 'письма', 'писем'], 'letters'),
  unit('MATERIALS', 'материал', ['материал', 'материала', 'материалов'], 'items'),
  unit('MEASURES', 'іс-шара', ['мероприятие', 'мероприятия', 'мероприятий'], 'measures'),
  unit('MEETINGS', 'кездесу', ['встреча', 'встречи', 'встреч'], 'meetings'),
  unit('NGOS', 'ҮЕҰ', same('НПО'), 'NGOs'),
  unit('NOTIFICATIONS', 'хабарлама', ['уведомление', 'уведомления', 'уведомлений'], 'notices'),
  unit('ORGANISATIONS', 'ұйым', ['организация', 'организации', 'организаций'], 'organisations'),
  unit('OUTLETS', 'басылым', ['издание', 'издания', 'изданий'], 'outlets'),
  unit('PERCENT', '%', same('%'), 'per cent'),
  unit('PERSONS', 'адам', ['человек', 'человека', 'человек'], 'persons'),
  unit('PERSONS_PER_DIRECTION', 'бір бағытқа адам', same('чел. на направление'), 'persons a direction'),
  unit('PERSONS_PER_TOURNAMENT', 'бір турнирге адам', same('чел. на турнир'), 'persons a tournament'),
  unit('PERSONS_PER_YEAR', 'жылына адам', same('чел. в год'), 'persons a year'),
  unit('PLACES', 'орын', ['место', 'места', 'мест'], 'places'),
  unit('POINTS', 'нүкте', ['точка', 'точки', 'точек'], 'points'),
  unit('PROJECTS', 'жоба', ['проект', 'проекта', 'проектов'], 'projects'),
  unit('QUESTIONS', 'сұрақ', ['вопрос', 'вопроса', 'вопросов'], 'questions'),
  unit('ROOMS', 'кабинет', ['кабинет', 'кабинета', 'кабинетов'], 'rooms'),
  unit('SCHOOLS', 'мектеп', ['школа', 'школы', 'школ'], 'schools'),
  unit(
    'STAFF_POSITIONS',
    'штат бірлігі',
    ['штатная единица', 'штатные единицы', 'штатных единиц'],
    'staff positions',
  ),
  unit('TOURNAMENTS', 'турнир', ['турнир', 'турнира', 'турниров'], 'tournaments'),
  unit('VACANCIES', 'бос орын', ['вакансия', 'вакансии', 'вакансий'], 'vacancies'),
];

/** @throws RangeError when the catalogue has no such unit */
export function unitMeasureOf(code: string): UnitMeasure {
  const found = UNIT_MEASURES.find(({ unitMeasure }) => unitMeasure === code);
  if (found === undefined) throw new RangeError(`no unit ${code}`);
  return found;
}
