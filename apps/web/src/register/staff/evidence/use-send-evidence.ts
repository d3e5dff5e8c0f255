import { EVIDENCE_FILE_LIMIT } from '@korsetkish/contract';
import { useEffect, useRef, useState } from 'react';
import type { CallAnswer } from '../../../api/call.ts';
import { sendFile } from '../../../api/send-file.ts';

/** A file that is kept by the hash of its content. */
type KeptFile = CallAnswer<'create-evidence-file'>['file'];

/** A file on its way, or why it did not get there. */
export type SentFile = {
  key: number;
  file: File;
  refused: { by: 'SIZE' } | { by: 'API'; error: unknown } | null;
  /** Breaks it off, or forgets that it was refused. */
  drop: () => void;
};

/** Sends files to be kept, each as soon as it is chosen. What is not there when the form is left is broken off. */
export function useSendEvidence(onKept: (file: KeptFile) => void) {
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const chosen = useRef(0);
  const breakOff = useRef(new Set<AbortController>());
  useEffect(() => {
    const { current } = breakOff;
    return () => {
      for (const each of current) each.abort();
    };
  }, []);

  const forget = (key: number) => setFiles((old) => old.filter((each) => each.key !== key));

  async function send(file: File) {
    chosen.current += 1;
    const key = chosen.current;
    const controller = new AbortController();
    const drop = () => {
      controller.abort();
      forget(key);
    };
    const isTooLarge = file.size > EVIDENCE_FILE_LIMIT;
    setFiles((old) => [...old, { key, file, drop, refused: isTooLarge ? { by: 'SIZE' } : null }]);
    if (isTooLarge) return;
    breakOff.current.add(controller);
    try {
      const query = { fileName: file.name };
      const sent = await sendFile('create-evidence-file', { params: {}, query }, file, controller.signal);
      forget(key);
      onKept(sent.file);
    } catch (error) {
      if (controller.signal.aborted) return;
      setFiles((old) =>
        old.map((each) => (each.key === key ? { ...each, refused: { by: 'API', error } } : each)),
      );
    } finally {
      breakOff.current.delete(controller);
    }
  }

  return {
    files,
    isUnderWay: files.some(({ refused }) => refused === null),
    send: (several: readonly File[]) => {
      for (const file of several) void send(file);
    },
  };
}
