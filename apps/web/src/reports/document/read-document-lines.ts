import type { DocumentLine, DocumentProgress } from '@korsetkish/contract';

/**
 * Reads a document that is told as it is written, line by line, wherever the stretches that arrive are cut.
 * @param onProgress told each line but the last
 * @returns the bytes of the document; null: the lines ended before it came
 */
export async function readDocumentLines(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onProgress: (progress: DocumentProgress) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let begun = '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return null;
    const lines = (begun + value).split('\n');
    begun = lines.pop() ?? '';
    for (const text of lines) {
      // What the API answers is held against its contract where it answers.
      const line = JSON.parse(text) as DocumentLine;
      if ('document' in line) return decodeBase64(line.document);
      onProgress(line);
    }
  }
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
