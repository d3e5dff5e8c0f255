import type { Submission } from '@korsetkish/contract';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { callAddress } from '../api/call.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Stack } from '../ui/stack.tsx';
import styles from './choose-file.module.css';

type ChooseFileProps = {
  submission: Submission;
  /** Why the file before was refused. */
  error: Error | null;
  onChoose: (file: File) => void;
};

/** A template to fill in, and a place to choose or drop a file. */
export function ChooseFile({ submission, error, onChoose }: ChooseFileProps) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const inputId = useId();
  const [isOver, setOver] = useState(false);
  const send = (file: File | undefined) => {
    if (file) onChoose(file);
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
      <div className={styles.template}>
        <a href={template} download>
          {t('choose.template')}
        </a>
        <p className={styles.hint}>{t('choose.templateHint')}</p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the first is the file input in it */}
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
      <RefusalLine error={error} />
    </Stack>
  );
}
