import type { Headline } from '../headlines/headline.ts';

/** Sections are counted in words, as the department counts its directions. */
const ORDINALS: readonly Headline[] = [
  { kk: 'Бірінші', ru: 'Первое' },
  { kk: 'Екінші', ru: 'Второе' },
  { kk: 'Үшінші', ru: 'Третье' },
  { kk: 'Төртінші', ru: 'Четвёртое' },
  { kk: 'Бесінші', ru: 'Пятое' },
  { kk: 'Алтыншы', ru: 'Шестое' },
  { kk: 'Жетінші', ru: 'Седьмое' },
  { kk: 'Сегізінші', ru: 'Восьмое' },
  { kk: 'Тоғызыншы', ru: 'Девятое' },
  { kk: 'Оныншы', ru: 'Десятое' },
];

/**
 * The place of a section in words: `Первое`, `Бірінші`; beyond ten as a number, which takes no ending.
 * @param place from 1
 */
export function formatOrdinal(place: number): Headline {
  return ORDINALS[place - 1] ?? { kk: `${place}`, ru: `${place}` };
}
