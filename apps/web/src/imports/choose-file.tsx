import type { Submission } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newIdentifier } from 'uuid';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { callAddress } from '../api/call.ts';

import { useLanguage } from '../i18n/use-language.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './choose-file.module.css';
import { getImportProgressQuery } from './get-import.query.ts';
import { uploadFile } from './upload-file.ts';

type ChooseFileProps = {
  submission: Submission;
  /** Gets the identifier of the upload when it is read. */
  onRead: (upload: string) => void;
};

type Sending = { upload: string; file: File };

/** A template to fill in, and a place to choose or drop a file; while one is being read, how far that is. */
export function ChooseFile({ submission, onRead }: ChooseFileProps) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const inputId = useId();
  const breakOff = useRef<AbortController>(null);
  const [isOver, setOver] = useState(false);
  const sending = useMutation({
    mutationFn: ({ upload, file }: Sending) => {
      breakOff.current = new AbortController();
      return uploadFile(upload, submission.submission, file, breakOff.current.signal);
    },
    onSuccess: ({ import: { import: upload } }) => onRead(upload),
  });
  const send = (file: File | undefined) => {
    if (file && !sending.isPending) sending.mutate({ upload: newIdentifier(), file });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  };
  const template = callAddress('get-submission-template', {
    params: { submission: submission.submission },
    query: { lang: language },
  });
  return (
    <Stack>
      <p className={styles.template}>
        <a href={template} download>
          {t('choose.template')}
        </a>{' '}
        {t('choose.templateHint')}
      </p>
      {sending.isPending ? (
        <Reading {...sending.variables} onBreakOff={() => breakOff.current?.abort()} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the first is the file input in it
        <div
          className={styles.place}
          data-over={isOver}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <input
            id={inputId}
            className={styles.input}
            type="file"
            accept=".xlsx,.csv,.tsv,.txt"
            onChange={(event) => {
              send(event.target.files?.[0]);
              // The same file, mended, may be chosen again.
              event.target.value = '';
            }}
          />
          <label htmlFor={inputId} className={styles.button}>
            {t('choose.file')}
          </label>
          <p>{t('choose.drop')}</p>
          <p className={styles.hint}>{t('choose.kinds')}</p>
        </div>
      )}
      {!isAbort(sending.error) && <RefusalLine error={sending.error} />}
    </Stack>
  );
}

const FIRST_ASKED_AFTER_MS = 1_000;

const isAbort = (error: Error | null): boolean => error?.name === 'AbortError';

function Reading({ upload, file, onBreakOff }: Sending & { onBreakOff: () => void }) {
  const { t } = useTranslation('imports');
  const [isMet, setMet] = useState(false);
  // A small file is read before the server could be asked about it.
  useEffect(() => {
    const timer = setTimeout(() => setMet(true), FIRST_ASKED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({ ...getImportProgressQuery(upload), enabled: isMet });
  const rows = data?.import.rowsRead ?? 0;
  return (
    <div className={styles.place} role="status">
      <p>
        <strong>{file.name}</strong>
      </p>
      <progress className={styles.progress} aria-label={t('choose.reading')} />
      <p>
        {rows === 0 ? t('choose.sending') : t('choose.rows', { count: rows, rows: formatNumber(rows, 0) })}
      </p>
      <Button onPress={onBreakOff}>{t('choose.breakOff')}</Button>
    </div>
  );
}
