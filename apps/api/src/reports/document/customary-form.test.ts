import { getReport } from '@korsetkish/contract';
import { REPORT_WORDS } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/open-test-api.ts';
import { readDocument } from '../../testing/read-document.ts';

const api = await openTestApi();

/** Twips of an A4 sheet, as programs for text know it. */
const A4 = 'w:w="11906" w:h="16838"';

async function take(path: string): Promise<ReadonlyMap<string, string>> {
  const answer = await api.get(path);
  const { parts } = await readDocument(Buffer.from(await answer.arrayBuffer()));
  return parts;
}

const partOf = (parts: ReadonlyMap<string, string>, name: string): string => parts.get(name) ?? '';
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const report = getReport.response.parse(await api.json('/report?refArea=750000000'));
const blocks = report.sections.flatMap((section) => section.blocks);
const countBlocks = (kind: (typeof blocks)[number]['block']): number =>
  blocks.filter(({ block }) => block === kind).length;

describe.each([
  ['the report', '/report?refArea=750000000&format=docx&lang=ru'],
  ['the report on an execution', '/execution-report?document=ASTANA_DECISION_83_12_VII&format=docx&lang=kk'],
])('%s has the form that offices are used to', async (_, path) => {
  const parts = await take(path);
  const body = partOf(parts, 'word/document.xml');
  const styles = partOf(parts, 'word/styles.xml');

  it('is printed on A4, the edge that is bound left free, its pages numbered', () => {
    expect(/<w:pgSz [^/]*/.exec(body)?.[0]).toContain(A4);
    const { top, right, bottom, left } =
      /<w:pgMar w:top="(?<top>\d+)" w:right="(?<right>\d+)" w:bottom="(?<bottom>\d+)" w:left="(?<left>\d+)"/.exec(
        body,
      )?.groups ?? {};
    const inMm = [top, right, bottom, left].map((twips) => Math.round((Number(twips) / 1440) * 25.4));
    expect(inMm).toEqual([20, 15, 20, 30]);
    expect(partOf(parts, 'word/footer1.xml')).toContain('PAGE</w:instrText>');
  });

  it('is set in Times New Roman 14, justified, with a first line indented', () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toMatch(/<w:ind w:firstLine="70[89]"\/><w:jc w:val="both"\/>/);
  });

  it('has a title and headings that a reader’s program knows as such', () => {
    expect(count(body, /<w:pStyle w:val="Title"\/>/g)).toBe(1);
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBeGreaterThan(2);
  });
});

describe('the report', async () => {
  const parts = await take('/report?refArea=750000000&format=docx&lang=ru');
  const body = partOf(parts, 'word/document.xml');

  it('has a heading for each direction and each of its groups', () => {
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBeGreaterThanOrEqual(report.sections.length);
    expect(count(body, /<w:pStyle w:val="Heading2"\/>/g)).toBe(countBlocks('HEADING'));
  });

  it('has each chart drawn from its data, with what it says for whoever cannot see it', () => {
    const charts = [...parts.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(countBlocks('CHART'));
    for (const chart of charts) expect(partOf(parts, chart)).toContain('<c:barChart>');
    const alternatives = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, said]) => said);
    expect(alternatives).toHaveLength(charts.length);
    for (const said of alternatives) expect(said).toMatch(/: .+ — \d/);
  });

  it('repeats the headings of a table on each page and cuts no row in two', () => {
    const tables = count(body, /<w:tbl>/g);
    expect(tables).toBeGreaterThan(0);
    expect(count(body, /<w:tblHeader\/>/g)).toBe(tables);
    expect(count(body, /<w:cantSplit\/>/g)).toBe(count(body, /<w:tr>/g));
  });

  it('has each table that it says, its parts of a whole as lists, and an end to sign', () => {
    expect(count(body, /<w:tbl>/g)).toBe(countBlocks('TABLE'));
    const items = blocks.flatMap((block) => (block.block === 'LIST' ? block.items : []));
    expect(count(body, /<w:numPr>/g)).toBe(items.length);
    const signature = body.slice(body.lastIndexOf('<w:pStyle w:val="ReportSignature"/>'));
    expect(signature).toContain(REPORT_WORDS.signature.ru);
    expect(signature.indexOf('<w:pStyle')).toBe(0);
  });
});
