import { expect, test } from 'vitest';
import { CHART_WORDS } from '../charts/chart-words.ts';
import { PANEL_WORDS } from './panel-words.ts';

test('words that models add are said in Kazakh and in Russian, never one for the other', () => {
  for (const { kk, ru } of Object.values(PANEL_WORDS)) {
    expect(kk).not.toBe('');
    expect(kk).not.toBe(ru);
  }
  const russian = new Map(Object.entries(CHART_WORDS.ru));
  for (const [word, kk] of Object.entries(CHART_WORDS.kk)) expect(kk).not.toBe(russian.get(word));
});
