import type { Language } from '@korsetkish/contract';
import type { Headline } from '../../headlines/headline.ts';
import { russianPluralForm } from '../../phrases/russian-number.ts';

/** What a letter that reminds of actions says besides what the register holds. */
export const REMINDER_WORDS = {
  subject: {
    kk: 'Шаралардың орындалуы туралы еске салу',
    ru: 'Напоминание об исполнении мер',
  },
  asOf: { kk: 'Мына күнгі жағдай бойынша:', ru: 'По состоянию на' },
  organisation: { kk: 'Ұйым:', ru: 'Организация:' },
  own: { kk: 'Ұйым жауап беретін шаралар', ru: 'Меры, за которые отвечает организация' },
  copies: {
    kk: 'Ұйым бақылайтын шаралар (орындаушыларға еске салудың көшірмесі)',
    ru: 'Меры, исполнение которых контролирует организация (копия напоминания исполнителям)',
  },
  document: { kk: 'Құжат:', ru: 'Документ:' },
  addressees: { kk: 'Орындаушы:', ru: 'Исполнитель:' },
  due: { kk: 'Мерзімі:', ru: 'Срок:' },
  milestone: { kk: 'Бақылау мерзімі:', ru: 'Контрольный срок:' },
  silence: {
    kk: 'Шараның орындалуы туралы бірде-бір жазба түспеген есепті кезең:',
    ru: 'Об исполнении меры нет ни одной записи за отчётный период:',
  },
  frequency: { kk: 'Есеп беру жиілігі:', ru: 'Отчётность:' },
  status: { kk: 'Мәртебесі:', ru: 'Статус:' },
  page: { kk: 'Шараның беті:', ru: 'Страница меры:' },
  closing: {
    kk: 'Хат орындалу тізілімі бойынша автоматты түрде жазылды. Шара бойынша жасалған жұмыс пен оның дәлелдері тізілімге шараның бетінде енгізіледі.',
    ru: 'Письмо составлено автоматически по реестру исполнения. То, что сделано, и подтверждения вносят в реестр на странице меры.',
  },
} as const satisfies Record<string, Headline>;

const LEFT = { one: 'остался', few: 'осталось', many: 'осталось' } as const;
const DAYS = { one: 'день', few: 'дня', many: 'дней' } as const;

/**
 * How far a due day is. @param days left until it; 0: it is today; less: it passed so many days ago
 */
export function sayDaysLeft(days: number, language: Language): string {
  if (days === 0) return { kk: 'бүгін', ru: 'сегодня' }[language];
  const number = Math.abs(days);
  const form = russianPluralForm(number, 0);
  if (days > 0) return { kk: `${number} күн қалды`, ru: `${LEFT[form]} ${number} ${DAYS[form]}` }[language];
  return { kk: `${number} күн бұрын өтті`, ru: `прошёл ${number} ${DAYS[form]} назад` }[language];
}
