import type { CatalogueProblem, CatalogueRule } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** What the files of the register say of each other beyond naming what is there. */
export function checkRegister(catalogue: Catalogue, problems: CatalogueProblem[]): void {
  checkParts(catalogue, problems);
  checkFindings(catalogue, problems);
  checkChain(catalogue.documents, 'document', 'based_on', problems);
  checkChain(catalogue.actions, 'action', 'continues', problems);
  checkFigures(catalogue, problems);
}

/** A part is one of its own document's. */
function checkParts(
  { documentParts, documentIndicators, actions }: Catalogue,
  problems: CatalogueProblem[],
): void {
  const keyOf = (raw: Readonly<Record<string, string>>) => JSON.stringify([raw.document, raw.part]);
  const known = new Set(documentParts.readable.map(({ raw }) => keyOf(raw)));
  for (const { file, readable } of [documentIndicators, actions]) {
    for (const { line, raw } of readable) {
      if ((raw.part ?? '') === '' || known.has(keyOf(raw))) continue;
      problems.push({
        file,
        line,
        column: 'part',
        reason: `${raw.document} has no part ${raw.part}`,
        rule: 'PART_OF_ANOTHER_DOCUMENT',
      });
    }
  }
}

/** Parts of a finding are of its document and sign, and have no parts of their own; nothing assesses itself. */
function checkFindings({ findings: { file, readable } }: Catalogue, problems: CatalogueProblem[]): void {
  const wholes = new Map(readable.map((row) => [row.raw.finding, row.raw]));
  const complain = (line: number, column: string, reason: string, rule: CatalogueRule) =>
    problems.push({ file, line, column, reason, rule });
  for (const { line, raw } of readable) {
    if (raw.assesses === raw.document) {
      complain(line, 'assesses', `${raw.document} would assess itself`, 'DOCUMENT_ASSESSES_ITSELF');
    }
    const whole = wholes.get(raw.part_of ?? '');
    if (whole === undefined) continue;
    if ((whole.part_of ?? '') !== '') {
      complain(line, 'part_of', `${whole.finding} is itself part of another`, 'PART_OF_A_PART');
    } else if (whole.document !== raw.document || whole.sign !== raw.sign) {
      complain(line, 'part_of', `${whole.finding} is of another document or sign`, 'PART_UNLIKE_ITS_WHOLE');
    }
  }
}

/** Nothing follows from itself, however many steps are between. */
function checkChain(
  { file, readable }: { file: string; readable: readonly { line: number; raw: Record<string, string> }[] },
  code: string,
  column: string,
  problems: CatalogueProblem[],
): void {
  const before = new Map(readable.map(({ raw }) => [raw[code], raw[column]]));
  for (const { line, raw } of readable) {
    const passed = new Set<string>();
    let one = raw[column];
    while (one && one !== raw[code] && !passed.has(one)) {
      passed.add(one);
      one = before.get(one);
    }
    if (one === undefined || one !== raw[code]) continue;
    problems.push({
      file,
      line,
      column,
      reason: `${one} would follow from itself`,
      rule: 'FOLLOWS_FROM_ITSELF',
    });
  }
}

/** What an action is to move is a line of figures; everything else that tells of it is one figure. */
function checkFigures({ actionFigures: { file, readable } }: Catalogue, problems: CatalogueProblem[]): void {
  for (const { line, cells } of readable) {
    if (cells.role === undefined) continue;
    for (const column of ['time_period', 'scenario'] as const) {
      if (cells[column] === undefined || (cells[column] === null) === (cells.role === 'MOVES')) continue;
      const reason = cells.role === 'MOVES' ? 'is left blank for what is to be moved' : 'must not be blank';
      problems.push({ file, line, column, reason, rule: 'FIGURE_OF_ONE_PERIOD' });
    }
  }
}
