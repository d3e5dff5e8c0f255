import { afterAll, beforeEach, expect, test } from 'vitest';
import { type BadEdit, spoilCatalogue } from '../testing/spoil-catalogue.ts';

const { copy, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

const FILE = 'report_templates.csv';
const LAW = 'Порядок организации и проведения мирных собраний установлен Законом от 25 мая 2020 года.';

const BAD_EDITS: BadEdit[] = [
  [
    'a template of no direction',
    FILE,
    'COUNCIL_DECISIONS,',
    'COUNCIL_DECISION,',
    'report_templates.csv:752 direction: unknown code "COUNCIL_DECISION", did you mean "COUNCIL_DECISIONS"?',
  ],
];

test.each(BAD_EDITS)('%s', async (_what, file, from, to, ...complaints) => {
  copy.edit(file, from, to);
  expect(await findComplaints()).toEqual(complaints);
});

/** What stands wrong on the first line of the Russian template of assemblies. */
test.each([
  ['{{ASSEMBLY', 'line 1, column 1: "{{ASSEMBLY": a placeholder is not closed'],
  ['{{ASSEMBLY_NOTICES}}', 'line 1, column 1: "ASSEMBLY_NOTICES": no such indicator'],
  [
    '{{ASSEMBLY_NOTIFICATION}}',
    'line 1, column 1: "ASSEMBLY_NOTIFICATION": no such indicator, did you mean "ASSEMBLY_NOTIFICATIONS"?',
  ],
  ['{{YOUTH_NEET_RATE}}', 'line 1, column 1: "YOUTH_NEET_RATE": belongs to another direction'],
  ['Всего 496 уведомлений.', 'line 1, column 7: "496": a number that no figure explains'],
])('a template that says %s', async (words, complaint) => {
  copy.edit(FILE, LAW, words);
  expect(await findComplaints()).toContainEqual(expect.stringContaining(`text_ru: ${complaint}`));
});

test('a template whose languages say other figures', async () => {
  copy.edit(FILE, LAW, '{{ASSEMBLY_NOTIFICATIONS}}');
  const differs = 'the other language has no such paragraph here';
  expect(await findComplaints()).toEqual([
    expect.stringContaining(`text_kk: line 1, column 1: "Бейбіт жиналыстарды ұйымдастыру және": ${differs}`),
    expect.stringContaining(`text_ru: line 1, column 1: "ASSEMBLY_NOTIFICATIONS": ${differs}`),
  ]);
});
