import { type ReminderLetterFacts, writeReminderLetter } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { formatLetterHtml, formatLetterText } from './lay-out-letter.ts';

const document = {
  title: { kk: 'Тұрақты комиссияның қаулысы', ru: 'Постановление постоянной комиссии' },
  number: '83/12-VII',
  adopted: '2022-10-19',
};
const commission = { kk: 'Тұрақты комиссия', ru: 'Постоянная комиссия' };
const office = { kk: 'Ішкі саясат басқармасы', ru: 'Управление внутренней политики' };
const other = { kk: 'Жастар орталығы', ru: 'Молодёжный центр' };

const FACTS: ReminderLetterFacts = {
  organisation: office,
  today: '2026-12-24',
  publicUrl: 'https://korsetkish.example.kz',
  actions: [
    {
      action: {
        ...{ action: 'ASTANA_VOLUNTEERING', number: '2.3', due: '2026-12-31', frequency: 'Q' },
        text: { kk: 'Жастарды волонтерлікке тарту.', ru: 'Привлекать молодёжь к волонтёрству.' },
        milestones: [
          {
            ...{ milestone: 1, due: '2026-12-22', reached: null },
            text: { kk: 'Жоспар бекітілді.', ru: 'План утверждён.' },
          },
        ],
        ...{ status: 'BEHIND', statusRule: 'MILESTONE_MISSED' },
      },
      ...{ document, body: commission, addressees: [office, other], isCopy: false },
      reminders: [
        { occasion: 'AHEAD_7', milestone: null, day: '2026-12-31', timePeriod: null },
        { occasion: 'PASSED', milestone: 1, day: '2026-12-22', timePeriod: null },
        { occasion: 'SILENCE', milestone: null, day: '2026-09-30', timePeriod: '2026-Q3' },
      ],
    },
    {
      action: {
        ...{ action: 'ASTANA_FILM', number: null, due: '2026-12-25', frequency: null, milestones: [] },
        text: { kk: '«Жұмақ» <фильмі>.', ru: 'Фильм «Жұмақ» <о мире>.' },
        ...{ status: 'NOT_STARTED', statusRule: 'NOTHING_KNOWN' },
      },
      document: { ...document, number: null, adopted: null },
      ...{ body: null, addressees: [other], isCopy: true },
      reminders: [{ occasion: 'AHEAD_1', milestone: null, day: '2026-12-25', timePeriod: null }],
    },
  ],
};

const KAZAKH = `Шаралардың орындалуы туралы еске салу

Ұйым: Ішкі саясат басқармасы
Мына күнгі жағдай бойынша: 24.12.2026

Ұйым жауап беретін шаралар:

2.3. Жастарды волонтерлікке тарту.
- Мерзімі: 31.12.2026 (7 күн қалды)
- Бақылау мерзімі: 22.12.2026 (2 күн бұрын өтті): Жоспар бекітілді
- Шараның орындалуы туралы бірде-бір жазба түспеген есепті кезең: 2026 жылғы III тоқсан (есеп беру жиілігі: тоқсан сайын)
- Мәртебесі: кестеден қалып отыр (бақылау мерзімі өтті, ал оған жеткенін көрсететін жазба жоқ)
- Құжат: Тұрақты комиссияның қаулысы, № 83/12-VII, 19.10.2022. Тұрақты комиссия
- Орындаушы: Ішкі саясат басқармасы; Жастар орталығы
- Шараның беті: https://korsetkish.example.kz/kk/register/ASTANA_VOLUNTEERING

Ұйым бақылайтын шаралар (орындаушыларға еске салудың көшірмесі):

«Жұмақ» <фильмі>.
- Мерзімі: 25.12.2026 (1 күн қалды)
- Мәртебесі: басталмаған (орындалуы туралы бірде-бір жазба да, дереккөз де жоқ)
- Құжат: Тұрақты комиссияның қаулысы
- Орындаушы: Жастар орталығы
- Шараның беті: https://korsetkish.example.kz/kk/register/ASTANA_FILM

Хат орындалу тізілімі бойынша автоматты түрде жазылды. Шара бойынша жасалған жұмыс пен оның дәлелдері тізілімге шараның бетінде енгізіледі.`;

const RUSSIAN = `Напоминание об исполнении мер

Организация: Управление внутренней политики
По состоянию на 24.12.2026

Меры, за которые отвечает организация:

2.3. Привлекать молодёжь к волонтёрству.
- Срок: 31.12.2026 (осталось 7 дней)
- Контрольный срок: 22.12.2026 (прошёл 2 дня назад): План утверждён
- Об исполнении меры нет ни одной записи за отчётный период: III квартал 2026 года (отчётность: раз в квартал)
- Статус: отстаёт от графика (контрольный срок прошёл, а записи о том, что он выполнен, нет)
- Документ: Постановление постоянной комиссии, № 83/12-VII, 19.10.2022. Постоянная комиссия
- Исполнитель: Управление внутренней политики; Молодёжный центр
- Страница меры: https://korsetkish.example.kz/ru/register/ASTANA_VOLUNTEERING

Меры, исполнение которых контролирует организация (копия напоминания исполнителям):

Фильм «Жұмақ» <о мире>.
- Срок: 25.12.2026 (остался 1 день)
- Статус: не начато (об исполнении нет ни записи, ни слов источника)
- Документ: Постановление постоянной комиссии
- Исполнитель: Молодёжный центр
- Страница меры: https://korsetkish.example.kz/ru/register/ASTANA_FILM

Письмо составлено автоматически по реестру исполнения. То, что сделано, и подтверждения вносят в реестр на странице меры.`;

describe('a letter that reminds', () => {
  it('says all of it in Kazakh', () => {
    expect(formatLetterText(writeReminderLetter(FACTS, 'kk'))).toBe(KAZAKH);
  });

  it('says all of it in Russian', () => {
    expect(formatLetterText(writeReminderLetter(FACTS, 'ru'))).toBe(RUSSIAN);
  });

  it.each(['kk', 'ru'] as const)(
    'says the same as HTML, where nothing that is said is taken for markup, %s',
    (language) => {
      const letter = writeReminderLetter(FACTS, language);
      const html = formatLetterHtml(letter, language);
      expect(html).toContain(`<div lang="${language}"`);
      expect(html).toContain(
        `<a href="https://korsetkish.example.kz/${language}/register/ASTANA_FILM">https://korsetkish.example.kz/${language}/register/ASTANA_FILM</a>`,
      );
      const said = html
        .replaceAll(/<[^>]+>/g, '\n')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
      for (const line of formatLetterText(letter).split('\n').filter(Boolean)) {
        for (const words of line.replace(/^- |:$/g, '').split(/(?=https:)/))
          expect(said).toContain(words.trim());
      }
    },
  );
});
