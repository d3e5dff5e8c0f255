import type { DocumentProgress } from '@korsetkish/contract';
import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../exports/save-file.ts';
import { fetchWrittenDocument } from './fetch-written-document.ts';

/** Where the writing of a document stands. */
export type WrittenDocument =
  | { state: 'IDLE' }
  /** `progress` null: its figures are being read. */
  | { state: 'WRITING'; progress: DocumentProgress | null }
  | { state: 'SAVED'; fileName: string }
  | { state: 'FAILED'; error: unknown };

/** Has one document written at a time, and saves it when it is whole. */
export function useWrittenDocument() {
  const [written, setWritten] = useState<WrittenDocument>({ state: 'IDLE' });
  const running = useRef<AbortController>(null);
  // Nobody is there any more to be given a file.
  useEffect(() => () => running.current?.abort(), []);

  async function start(address: string): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setWritten({ state: 'WRITING', progress: null });
    try {
      const { blob, fileName } = await fetchWrittenDocument(address, {
        signal,
        onProgress: (progress) => signal.aborted || setWritten({ state: 'WRITING', progress }),
      });
      signal.throwIfAborted();
      saveFile(blob, fileName);
      setWritten({ state: 'SAVED', fileName });
    } catch (error) {
      setWritten(signal.aborted ? { state: 'IDLE' } : { state: 'FAILED', error });
    }
  }

  return { written, start: (address: string) => void start(address), cancel: () => running.current?.abort() };
}
