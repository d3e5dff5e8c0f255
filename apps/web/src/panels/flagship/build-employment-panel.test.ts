import { expect, test } from 'vitest';
import { modelOf } from '../../testing/model-of.ts';
import { plain, plainHeadline } from '../../testing/plain.ts';
import { ALMATY, publishedInput } from '../../testing/published-input.ts';
import { findNotes } from '../find-notes.ts';
import { listPanelFigures } from '../panel-model.ts';
import { buildEmploymentPanel } from './build-employment-panel.ts';

const input = publishedInput(ALMATY);
const panel = buildEmploymentPanel(input);
const chart = modelOf(panel, 'GROUPED_BARS');

test('says 25 313 in 2020 and 4 839 in the assumed five months', () => {
  expect(plainHeadline(panel?.headline)).toEqual({
    kk: '«Еңбек» бағдарламасымен қамтылған жастар: 2020 жылы — 25 313 адам, 4 839 адам (дереккөзде кезең көрсетілмеген, шартты түрде 2021 жылғы қаңтар–мамыр)',
    ru: 'Молодёжь, охваченная программой «Еңбек»: 25 313 человек в 2020 году и 4 839 человек (период в источнике не указан, условно январь–май 2021 года)',
  });
  expect(chart.panels.map(({ totalText, isPart }) => [plain(totalText ?? ''), isPart])).toEqual([
    ['всего 25 313 человек', false],
    ['всего 4 839 человек', true],
  ]);
});

test('a line that a period does not name has no bar in it, which is not zero', () => {
  expect(chart.rows.map(({ code, cells }) => [code, ...cells.map((cell) => cell?.plotted ?? null)])).toEqual([
    ['PERMANENT_JOBS', 10740, 2550],
    ['PUBLIC_WORKS', 7142, 1650],
    ['EMPLOYMENT_ROADMAP', 4027, 107],
    ['YOUTH_PRACTICE', 1503, 276],
    ['BASTAU_BUSINESS_TRAINING', 858, null],
    ['GRANTS', 448, null],
    ['SOCIAL_JOBS', 361, 221],
    ['SHORT_COURSES', 234, null],
    ['BASTAU_BUSINESS_GRANTS', null, 35],
  ]);
});

test('the note that the total includes training, grants and courses is found', () => {
  const shown = panel ? listPanelFigures(panel).map(({ observation }) => observation) : [];
  const { notes } = input.catalogue.indicator('YOUTH_EMPLOYMENT_PLACED');
  const said = findNotes(notes, shown).map(({ text }) => text.ru);
  expect(said.some((text) => /обучение.*грант.*курс/i.test(text))).toBe(true);
});
