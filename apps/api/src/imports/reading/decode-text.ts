import { createReadStream } from 'node:fs';
import { isUtf16 } from './sniff-file.ts';

/** Encodings that offices here write text files in. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** A text file piece by piece: UTF-16 by its mark, UTF-8 where every byte of it is, else Windows-1251. */
export async function* decodeText(path: string, onRead: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(await findEncoding(path));
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    onRead(bytes);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

async function findEncoding(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      if (isFirst && isUtf16(chunk)) return chunk[0] === 0xff ? 'utf-16le' : 'utf-16be';
      isFirst = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1251';
    throw error;
  }
}
