import type { Sheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { buildNote } from '../../../testing/build-note.ts';
import { buildObservationRow } from '../../../testing/build-observation-row.ts';
import { openTestApi } from '../../../testing/open-test-api.ts';
import { readWorkbook } from '../../../testing/read-workbook.ts';
import type { FileContent } from '../file-content.ts';
import { streamObservationsXlsx } from './stream-observations-xlsx.ts';

const api = await openTestApi();

type Values = Sheet['rows'];

async function download(query: string): Promise<Map<string, Sheet>> {
  const { body } = await api.get(`/observations?format=xlsx&${query}`);
  if (body === null) throw new Error('nothing came');
  const { sheets } = await readWorkbook(body);
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

/** The figures of a sheet by the ids in its first row. */
function figuresIn({ rows }: { rows: Values }): Record<string, Values[number][number]>[] {
  const [ids = [], _headings, ...figures] = rows;
  return figures.map((cells) =>
    Object.fromEntries(ids.map((id, column) => [String(id), cells[column] ?? null])),
  );
}

/** What the sheet about the file says under a label. */
function saidUnder({ rows }: { rows: Values }, label: string): Values[number] {
  const from = rows.findIndex(([said]) => said === label);
  const after = rows.findIndex(([said], index) => index > from && said !== null && said !== undefined);
  return rows.slice(from, after === -1 ? undefined : after).map(([, line]) => line ?? null);
}

function sheet(sheets: Map<string, Sheet>, name: string): Sheet {
  const found = sheets.get(name);
  if (found === undefined) throw new Error(`no sheet ${name} among ${[...sheets.keys()].join(', ')}`);
  return found;
}

const REVISION = { id: 1, number: 1, publishedAt: new Date('2026-11-22T05:00:00Z') };

/** A workbook of these figures, whatever the database holds. */
async function build(
  rows: Parameters<typeof buildObservationRow>[0][],
  different: Partial<FileContent> = {},
  most?: number,
) {
  const built = rows.map(buildObservationRow);
  async function* batches() {
    yield built;
  }
  const content: FileContent = {
    language: 'ru',
    filter: { layer: 'published', revision: REVISION },
    window: {},
    rows: built.length,
    batches: batches(),
    isPart: false,
    madeAt: new Date('2026-11-23T05:00:00Z'),
    address: 'http://akimat.example/api/v1/observations?format=xlsx',
    ...different,
  };
  const { sheets } = await readWorkbook(await streamObservationsXlsx(api.db, content, most));
  return new Map(sheets.map((each) => [each.name, each]));
}

describe('GET /observations?format=xlsx', () => {
  it('is a workbook with a telling name and five sheets, in the language asked for', async () => {
    const response = await api.get('/observations?format=xlsx&lang=ru&indicator=YOUTH_NEET_RATE');
    expect(response.headers.get('Content-Type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(response.headers.get('Content-Disposition')).toMatch(
      /filename=korsetkish_YOUTH_NEET_RATE_revision-1\.ru\.xlsx$/,
    );
    await response.body?.cancel();
    expect([...(await download('lang=ru')).keys()]).toEqual([
      'Цифры',
      'О файле',
      'Источники',
      'Примечания',
      'События',
    ]);
    expect([...(await download('')).keys()]).toEqual([
      'Сандар',
      'Файл туралы',
      'Дереккөздер',
      'Ескертпелер',
      'Оқиғалар',
    ]);
  });

  it('keeps ids and headings in view and filters the figures by them', async () => {
    const { freezePane, autoFilter, rows } = sheet(await download('lang=ru'), 'Цифры');
    expect(freezePane).toEqual({ rows: 2 });
    expect(rows).toHaveLength(223);
    expect(rows[0]?.slice(0, 2)).toEqual(['INDICATOR_NAME', 'BREAKDOWN_NAME']);
    expect(rows[1]?.slice(0, 2)).toEqual(['Показатель', 'Разрез']);
    expect(autoFilter).toMatchObject({ range: 'A2:AI223' });
  });

  it('types its cells', async () => {
    const [figure] = figuresIn(
      sheet(
        await download('indicator=ASSEMBLY_NOTIFICATIONS&breakdown=OUTCOME=APPROVED&timePeriod=2020'),
        'Сандар',
      ),
    );
    expect(figure).toMatchObject({
      INDICATOR: 'ASSEMBLY_NOTIFICATIONS',
      BREAKDOWN_NAME: 'Келісілген',
      REF_AREA: '750000000',
      TIME_PERIOD: '2020',
      TIME_PERIOD_NAME: '2020 жыл',
      PERIOD_ASSUMED: false,
      SCENARIO_NAME: 'нақты',
      OBS_VALUE: 296,
      UNIT_NAME: 'хабарлама',
      DECIMALS: 0,
      UNIT_MULT: 0,
      PARAGRAPH: '3',
      PUBLISHED_AT: expect.any(Date),
    });
  });

  it('keeps leading zeros', async () => {
    const figures = figuresIn(sheet(await download('refArea=000000000'), 'Сандар'));
    expect(figures.length).toBeGreaterThan(0);
    for (const { REF_AREA } of figures) expect(REF_AREA).toBe('000000000');
  });

  it('shows every figure with the decimals it was printed with', async () => {
    const { rows, cells } = sheet(await download(''), 'Сандар');
    const ids = rows[0] ?? [];
    const [value, decimals] = [ids.indexOf('OBS_VALUE'), ids.indexOf('DECIMALS')];
    for (const [index, row] of rows.entries()) {
      if (index < 2) continue;
      const digits = Number(row[decimals]);
      expect(typeof row[value]).toBe('number');
      expect(cells?.get(`${index},${value}`)?.style?.numFmt).toBe(
        digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`,
      );
    }
  });

  it('has no empty name or heading, in either language', async () => {
    for (const [lang, name] of [
      ['kk', 'Сандар'],
      ['ru', 'Цифры'],
    ] as const) {
      const { rows } = sheet(await download(`lang=${lang}`), name);
      expect(rows[1]?.every((heading) => heading !== null && heading !== '')).toBe(true);
      for (const figure of figuresIn({ rows })) {
        for (const id of [
          'INDICATOR_NAME',
          'REF_AREA_NAME',
          'TIME_PERIOD_NAME',
          'UNIT_NAME',
          'SOURCE_TITLE',
        ]) {
          expect(figure[id], id).not.toBeNull();
        }
      }
    }
  });

  it('names units with the power of ten they are printed in', async () => {
    const figures = figuresIn(sheet(await download('lang=ru'), 'Цифры'));
    const unitOf = (unitMult: number, unitMeasure: string) =>
      figures.find((each) => each.UNIT_MULT === unitMult && each.UNIT_MEASURE === unitMeasure)?.UNIT_NAME;
    expect(unitOf(0, 'NOTIFICATIONS')).toBe('уведомлений');
    expect(unitOf(3, 'PERSONS')).toBe('тыс. человек');
    expect(unitOf(0, 'PERCENT')).toBe('%');
  });

  it('tells what was chosen, in words', async () => {
    const about = sheet(
      await download(
        'lang=ru&indicator=ASSEMBLY_NOTIFICATIONS,YOUTH_NEET_RATE&refArea=750000000&breakdown=_T,OUTCOME=REFUSED&scenario=ACTUAL&timePeriod=2020,2021-Q1&startPeriod=2020&endPeriod=2021-05',
      ),
      'О файле',
    );
    expect(saidUnder(about, 'Слой')).toEqual(['опубликованные данные']);
    expect(saidUnder(about, 'Сколько цифр')).toEqual([4]);
    expect(saidUnder(about, 'Показатели')).toHaveLength(2);
    expect(saidUnder(about, 'Территории')).toEqual(['город Алматы']);
    expect(saidUnder(about, 'Периоды')).toEqual(['2020 год', 'I квартал 2021 года']);
    expect(saidUnder(about, 'Промежуток времени')).toEqual(['2020 год – май 2021 года']);
    expect(saidUnder(about, 'Разрезы')).toEqual([
      'без разбивки: напечатанный итог',
      'Результат рассмотрения: Отказано',
    ]);
    expect(saidUnder(about, 'Факт и план')).toEqual(['факт']);
    expect(saidUnder(about, 'Номер редакции данных')).toEqual([1]);
    expect(saidUnder(about, 'Дата создания файла')).toEqual([expect.stringMatching(/^\d\d\.\d\d\.\d{4}$/)]);
    expect(saidUnder(about, 'Как читать')).toHaveLength(3);
  });

  it('gives the address that brings the very same figures again', async () => {
    const first = await download('indicator=YOUTH_NEET_RATE&lang=ru');
    const [address] = saidUnder(sheet(first, 'О файле'), 'Адрес этого файла');
    const asked = `${api.origin}/api/v1/observations?format=xlsx&indicator=YOUTH_NEET_RATE&lang=ru`;
    expect(String(address).split('&asOf=')).toEqual([asked, expect.stringMatching(/^\d{4}-.+Z$/)]);
    const { body } = await fetch(String(address));
    if (body === null) throw new Error('nothing came');
    const { sheets } = await readWorkbook(body);
    expect(sheets[0]?.rows).toEqual(sheet(first, 'Цифры').rows);
  });

  it('says "all" for a filter that was left out, and that a page is only a part', async () => {
    const about = sheet(await download('limit=5&lang=ru'), 'О файле');
    expect(saidUnder(about, 'Показатели')).toEqual(['все']);
    expect(saidUnder(about, 'Сколько цифр')).toEqual([
      5,
      'Только часть выбранного: остальное в других файлах',
    ]);
    expect(
      saidUnder(sheet(await download('endPeriod=2011&lang=ru'), 'О файле'), 'Конец промежутка времени'),
    ).toEqual(['2011 год']);
  });

  it('lists the sources of its own figures, with how many each gave', async () => {
    const { rows } = sheet(await download('lang=ru'), 'Источники');
    expect(rows[0]?.[0]).toBe('Название');
    expect(rows.slice(1).reduce((sum, row) => sum + Number(row[5]), 0)).toBe(221);
    const [, ...ofOne] = sheet(await download('lang=ru&refArea=710000000'), 'Источники').rows;
    expect(ofOne.map((row) => row[6])).toEqual(['ASTANA_RESOLUTION_2022']);
    expect(ofOne[0]?.[2]).toBe('19.10.2022');
  });

  it('lists every note beside its figures once, with whose words it is', async () => {
    const { rows } = sheet(await download('lang=ru&indicator=ASSEMBLY_NOTIFICATIONS'), 'Примечания');
    const notes = rows.slice(1);
    const codes = notes.map((row) => row[8]);
    expect(new Set(codes).size).toBe(codes.length);
    const refusal = notes.find((row) => row[8] === 'REFUSAL_GROUND');
    expect(refusal?.slice(0, 1)).toEqual(['Сказано в источнике']);
    expect(refusal?.slice(3, 5)).toEqual(['Результат рассмотрения: Отказано', 'город Алматы']);
  });
});

describe('what happened', () => {
  it('is told beside its figures, and once on a sheet of its own', async () => {
    const sheets = await download('lang=ru&indicator=ASSEMBLY_NOTIFICATIONS,YOUTH_SOCIAL_ORDER_PROJECTS');
    const figures = figuresIn(sheet(sheets, 'Цифры'));
    const told = figures.filter(({ ANNOTATIONS }) => ANNOTATIONS !== null);
    expect(told.map(({ TIME_PERIOD }) => TIME_PERIOD)).not.toContain('2021');
    expect(told.find(({ INDICATOR }) => INDICATOR === 'ASSEMBLY_NOTIFICATIONS')?.ANNOTATIONS).toContain(
      'Закон о порядке организации и проведения мирных собраний',
    );
    const [, ...annotations] = sheet(sheets, 'События').rows;
    expect(annotations.map((row) => row[6])).toEqual([
      'LAW_ON_PEACEFUL_ASSEMBLIES',
      'YOUTH_PROJECTS_CANCELLED',
    ]);
    expect(annotations[1]?.slice(4, 6)).toEqual(['город Алматы', 'ALMATY_REPORT_2020']);
  });
});

describe('a workbook of figures', () => {
  it('names the act of a plan in force, and keeps every word about its versions', async () => {
    const name = { kk: 'Шешім', ru: 'Решение' };
    const plan = (timePeriod: string): Parameters<typeof buildObservationRow>[0] => ({
      timePeriod,
      scenario: 'PLAN',
      planVersion: { act: { act: 'AN_ACT', name, adopted: '2021-07-01' }, earlier: [] },
      notes: [buildNote({ note: 'PLAN_VERSION', timePeriod })],
    });
    const sheets = await build([plan('2021'), plan('2022')]);
    expect(figuresIn(sheet(sheets, 'Цифры'))[0]).toMatchObject({
      PLAN_ACT_NAME: 'Решение',
      PLAN_ACT: 'AN_ACT',
    });
    expect(sheet(sheets, 'Примечания').rows).toHaveLength(3);
  });

  it('names the definitions declared for a figure', async () => {
    const [figure] = figuresIn(sheet(await build([{ definitions: ['NEET_15_28', 'NEET_15_34'] }]), 'Цифры'));
    expect(figure).toMatchObject({ DEFINITION: 'NEET_15_28 NEET_15_34' });
  });

  it('runs no formula, whoever wrote its words', async () => {
    const start = '=HYPERLINK("http://x","y")';
    const name = { kk: start, ru: start };
    const sheets = await build([
      { indicatorName: name, sourceTitle: name, paragraph: '=1', notes: [buildNote({ text: name })] },
    ]);
    for (const { cells } of sheets.values()) {
      for (const cell of cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    }
    expect(figuresIn(sheet(sheets, 'Цифры'))[0]).toMatchObject({ INDICATOR_NAME: start, PARAGRAPH: '=1' });
  });

  it('leaves a missing figure empty and says why', async () => {
    const [figure] = figuresIn(sheet(await build([{ obsValue: null, obsStatus: 'Q' }]), 'Цифры'));
    expect(figure).toMatchObject({
      OBS_VALUE: null,
      OBS_STATUS: 'Q',
      OBS_STATUS_NAME: 'скрыто в целях конфиденциальности',
    });
  });

  it("carries the source's own word", async () => {
    const [figure] = figuresIn(sheet(await build([{ qualifier: 'MORE_THAN' }]), 'Цифры'));
    expect(figure).toMatchObject({ QUALIFIER_NAME: 'более', QUALIFIER: 'MORE_THAN' });
  });

  it('marks synthetic figures on the number, in their row and loudly about the file', async () => {
    const sheets = await build([{ layer: 'training' }], {
      filter: { layer: 'training', revision: REVISION },
    });
    const figures = sheet(sheets, 'Цифры');
    const value = figures.rows[0]?.indexOf('OBS_VALUE') ?? -1;
    expect(figures.cells?.get(`2,${value}`)).toMatchObject({ value: 496, style: { numFmt: '"◇ "#,##0' } });
    expect(figuresIn(figures)[0]).toMatchObject({ LAYER: 'training' });
    expect(figuresIn(figures)[0]).toMatchObject({ OBS_STATUS_NAME: 'синтетическое' });
    const about = sheet(sheets, 'О файле').rows;
    expect(about[1]?.[1]).toMatch(/^УЧЕБНЫЙ СЛОЙ\. Все цифры .* синтетические/);
    const said = about.flat().join(' ');
    expect(said).toContain('Значения составил генератор');
    expect(said).not.toMatch(/напечатаны в источнике|Дата публикации/);
  });

  it('goes on on another sheet when one is full', async () => {
    const periods = ['2018', '2019', '2020', '2021', '2022'];
    const sheets = await build(
      periods.map((timePeriod) => ({ timePeriod })),
      {},
      2,
    );
    const names = ['Цифры', 'Цифры 2', 'Цифры 3'];
    expect([...sheets.keys()].slice(0, 4)).toEqual([...names, 'О файле']);
    expect(names.map((name) => figuresIn(sheet(sheets, name)).map(({ TIME_PERIOD }) => TIME_PERIOD))).toEqual(
      [['2018', '2019'], ['2020', '2021'], ['2022']],
    );
    expect(sheet(sheets, 'Цифры 3').autoFilter).toMatchObject({ range: 'A2:AI3' });
  });
});
