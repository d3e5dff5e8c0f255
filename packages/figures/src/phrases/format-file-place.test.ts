import { expect, it } from 'vitest';
import { formatFilePlace } from './format-file-place.ts';

it('a figure that was read from a file is found there again', () => {
  const place = { file: 'есеп.xlsx', sheet: 'Парақ1', cell: 'B5' };
  expect(formatFilePlace(place, 'kk')).toBe('есеп.xlsx файлы, Парақ1 парағы, B5 ұяшығы');
  expect(formatFilePlace(place, 'ru')).toBe('файл есеп.xlsx, лист Парақ1, ячейка B5');
  expect(formatFilePlace({ file: 'есеп.csv', cell: 'C12' }, 'ru')).toBe('файл есеп.csv, ячейка C12');
  expect(formatFilePlace({}, 'ru')).toBeNull();
});
