import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

type Bilingual = {
  file: string;
  readable: readonly { line: number; cells: Readonly<Record<string, unknown>> }[];
};

/** An optional text exists in both languages or in neither; the words of a source name it. */
export function checkTexts(catalogue: Catalogue, problems: CatalogueProblem[]): void {
  checkBothLanguages(catalogue.indicators, ['short_kk', 'short_ru'], problems);
  checkBothLanguages(catalogue.relations, ['note_kk', 'note_ru'], problems);
  checkBothLanguages(catalogue.areaValidity, ['note_kk', 'note_ru'], problems);
  checkBothLanguages(catalogue.documents, ['note_kk', 'note_ru'], problems);
  checkBothLanguages(catalogue.actions, ['unassessable_kk', 'unassessable_ru'], problems);
  const { file, readable } = catalogue.notes;
  for (const { line, cells } of readable) {
    if (cells.kind === undefined || cells.kind === 'HOW_TO_READ' || cells.source !== null) continue;
    problems.push({
      file,
      line,
      column: 'source',
      reason: 'whose words these are must be said',
      rule: 'WORDS_NEED_SOURCE',
    });
  }
}

function checkBothLanguages(
  { file, readable }: Bilingual,
  [kk, ru]: readonly [string, string],
  problems: CatalogueProblem[],
): void {
  for (const { line, cells } of readable) {
    if (cells[kk] === null && cells[ru] !== null) {
      problems.push({
        file,
        line,
        column: kk,
        reason: 'the Kazakh text is missing',
        rule: 'ONE_LANGUAGE_ONLY',
      });
    }
    if (cells[ru] === null && cells[kk] !== null) {
      problems.push({
        file,
        line,
        column: ru,
        reason: 'the Russian text is missing',
        rule: 'ONE_LANGUAGE_ONLY',
      });
    }
  }
}
