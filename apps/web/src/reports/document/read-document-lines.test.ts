import { describe, expect, it } from 'vitest';
import { readDocumentLines } from './read-document-lines.ts';

const PROGRESS = [
  { step: 'LAYING_OUT', done: 1, total: 2 },
  { step: 'PACKING', done: 0, total: null },
];
const DOCUMENT = { document: btoa('PK\u0003ÿ') };

/** What arrives in stretches of so many bytes. */
function streamOf(lines: readonly object[], size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const stretches = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
    bytes.slice(place * size, (place + 1) * size),
  );
  return new ReadableStream({
    start(controller) {
      for (const stretch of stretches) controller.enqueue(stretch);
      controller.close();
    },
  });
}

describe('a document told in lines', () => {
  it.each([1, 7, 1_000])('is read however the line cuts it: %i bytes', async (size) => {
    const told: unknown[] = [];
    const bytes = await readDocumentLines(streamOf([...PROGRESS, DOCUMENT], size), (line) => told.push(line));
    expect(told).toEqual(PROGRESS);
    expect([...(bytes ?? [])]).toEqual([0x50, 0x4b, 3, 0xff]);
  });

  it('is none where the lines end before it', async () => {
    expect(await readDocumentLines(streamOf(PROGRESS, 7), () => {})).toBeNull();
  });
});
