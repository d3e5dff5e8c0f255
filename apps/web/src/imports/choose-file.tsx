import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { callAddress } from '../api/call.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { FilePlace } from '../ui/file-place.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './choose-file.module.css';
import type { ImportTarget } from './import-target.ts';
import { useTargetWords } from './use-target-words.ts';

type ChooseFileProps = {
  target: ImportTarget;
  /** Why the file before was refused. */
  error: Error | null;
  onChoose: (file: File) => void;
};

/** A template to fill in, and a place to choose or drop a file. */
export function ChooseFile({ target, error, onChoose }: ChooseFileProps) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const words = useTargetWords(target);
  const query = { lang: language };
  const template =
    target.kind === 'SUBMISSION'
      ? callAddress('get-submission-template', {
          params: { submission: target.submission.submission },
          query,
        })
      : callAddress('get-document-template', {
          params: { document: target.document.document },
          query: { ...query, contents: target.contents },
        });
  return (
    <Stack>
      <div className={styles.narrow}>
        <a href={template} download>
          {t('choose.template')}
        </a>
        <p className={styles.hint}>{words.templateHint}</p>
      </div>
      <div className={styles.narrow}>
        <FilePlace
          label={t('choose.file')}
          accept=".xlsx,.csv,.tsv,.txt"
          onFiles={([file]) => file && onChoose(file)}
        >
          <p>{t('choose.drop')}</p>
          <p className={styles.hint}>{t('choose.kinds')}</p>
        </FilePlace>
      </div>
      <RefusalLine error={error} />
    </Stack>
  );
}
