import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';

/** What is done at the tags of a part; names come without the prefix of their namespace. */
export interface XmlHandlers {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Parses XML as it comes. It yields after every piece of it, when the handlers have seen what the piece held, so that
 * whoever asks sets the pace.
 * @throws FileProblem DAMAGED when it is not well-formed, BOMB when a stretch without a tag is too long
 */
export async function* parseXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let sinceTag = 0;
  parser.on('error', (error) => {
    throw new FileProblem('DAMAGED', null, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    sinceTag = 0;
    handlers.open?.(localName(name), attributes);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    handlers.close?.(localName(name));
  });

  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    const piece = decoder.decode(chunk, { stream: true });
    sinceTag += piece.length;
    // A text is kept until its tag closes: one without an end would fill the memory.
    if (sinceTag - piece.length > LIMITS.stretch) throw new FileProblem('BOMB');
    parser.write(piece);
    yield;
  }
  parser.write(decoder.decode()).close();
}

/** Parses a whole part that is small, or of which only what the handlers keep is. */
export async function parseWhole(chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  for await (const _piece of parseXml(chunks, handlers));
}
