import { expect, it } from 'vitest';
import { plain } from '../testing/plain.ts';
import { nameWindow } from './name-window.ts';

it.each([
  [{ from: '2020', to: '2021-05' }, '2020 год – май 2021 года'],
  [{ from: '2020' }, '2020 –'],
  [{ to: '2021-05' }, '– май 2021'],
  [{}, null],
])('the window %j is %s', (search, words) => {
  const named = nameWindow(search, 'ru');
  expect(named && plain(named)).toBe(words);
});
