import { buffer } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';

/** What another reader finds in a Word document: its paragraphs, cells among them, in the order of the file. */
export interface ReadDocument {
  /** Every part by its name: `word/document.xml`. */
  parts: ReadonlyMap<string, string>;
  /** Texts of the body; marks of footnotes left out. */
  paragraphs: string[];
  footnotes: string[];
}

/** Reads a Word document as text, by ECMA-376 and not by what wrote it. */
export async function readDocument(file: Buffer): Promise<ReadDocument> {
  const zip = await yauzl.fromBufferPromise(file);
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  }
  return {
    parts,
    paragraphs: listParagraphs(parts.get('word/document.xml') ?? ''),
    footnotes: listParagraphs(parts.get('word/footnotes.xml') ?? ''),
  };
}

/** Texts of the paragraphs of a part that have any; what stands raised is a mark, and no text. */
function listParagraphs(xml: string): string[] {
  const paragraphs: string[] = [];
  let [paragraph, run, isText, isRaised] = ['', '', false, false];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:r') [run, isRaised] = ['', false];
    if (name === 'w:vertAlign') isRaised = attributes['w:val'] === 'superscript';
    if (name === 'w:br') run += '\n';
    isText = name === 'w:t';
  });
  parser.on('text', (text) => {
    if (isText) run += text;
  });
  parser.on('closetag', ({ name }) => {
    isText = false;
    if (name === 'w:r' && !isRaised) paragraph += run;
    if (name !== 'w:p') return;
    if (paragraph.trim() !== '') paragraphs.push(paragraph);
    paragraph = '';
  });
  parser.write(xml).close();
  return paragraphs;
}
