import type { Language, RegisterDocument } from '@korsetkish/contract';
import { formatDate } from '../phrases/format-date.ts';

/** `Решение сессии маслихата, № 83/12-VII, 29.09.2021` */
export function nameDocument(
  { title, number, adopted }: Pick<RegisterDocument, 'title' | 'number' | 'adopted'>,
  language: Language,
): string {
  return [
    title[language],
    ...(number === null ? [] : [`№ ${number}`]),
    ...(adopted === null ? [] : [formatDate(adopted)]),
  ].join(', ');
}
