import { useEffect, useRef, useState } from 'react';
import type { FileProgress, MadeFile } from './fetch-file.ts';
import { saveFile } from './save-file.ts';

/** A file to be made: figures that are fetched, or a picture that is drawn. */
export type DownloadJob = {
  kind: 'FIGURES' | 'PICTURE';
  make: (signal: AbortSignal, onProgress: (progress: FileProgress) => void) => Promise<MadeFile>;
};

/** Where the one download of a menu stands. */
export type DownloadState =
  | { step: 'IDLE' }
  | { step: 'RUNNING'; kind: DownloadJob['kind']; progress: FileProgress | null }
  | { step: 'SAVED'; fileName: string }
  | { step: 'CANCELLED' }
  | { step: 'FAILED'; job: DownloadJob; error: unknown };

/** How often a reader sees how far it is; a fast line brings hundreds of stretches a second. */
const TELL_EVERY_MS = 100;

/** Makes one file at a time and saves it when it is whole; called off or failed, nothing is saved. */
export function useDownload() {
  const [state, setState] = useState<DownloadState>({ step: 'IDLE' });
  const running = useRef<AbortController>(null);
  // Nobody is there any more to be given a file.
  useEffect(() => () => running.current?.abort(), []);

  async function start(job: DownloadJob): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ step: 'RUNNING', kind: job.kind, progress: null });
    let toldAt = 0;
    const onProgress = (progress: FileProgress) => {
      if (performance.now() - toldAt < TELL_EVERY_MS || signal.aborted) return;
      toldAt = performance.now();
      setState({ step: 'RUNNING', kind: job.kind, progress });
    };
    try {
      const { blob, fileName } = await job.make(signal, onProgress);
      signal.throwIfAborted();
      saveFile(blob, fileName);
      setState({ step: 'SAVED', fileName });
    } catch (error) {
      setState(signal.aborted ? { step: 'CANCELLED' } : { step: 'FAILED', job, error });
    }
  }

  return { state, start: (job: DownloadJob) => void start(job), cancel: () => running.current?.abort() };
}
