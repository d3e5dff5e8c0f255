import type { DocumentStep } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useDescribeError } from '../../api/use-describe-error.ts';
import { BrokenOffError } from '../../exports/fetch-file.ts';
import { Button } from '../../ui/button.tsx';
import styles from './large-document.module.css';
import { measureWay } from './measure-way.ts';
import { useWrittenDocument, type WrittenDocument } from './use-written-document.ts';

/** A report that takes seconds to be written: it says how far it is, and can be called off. @param address of its lines */
export function LargeDocument({ address }: { address: string }) {
  const { t } = useTranslation('reports');
  const { written, start, cancel } = useWrittenDocument();
  const say = useSayWritten();
  const isWriting = written.state === 'WRITING';
  const percent = isWriting ? measureWay(written.progress) : null;
  const words = say(written);
  return (
    <>
      <Button kind="primary" disabled={isWriting} onPress={() => start(address)}>
        {t('download')}
      </Button>
      <div className={styles.status} data-state={written.state}>
        {/* The step is told when it changes; how much of it is done is there for whoever asks. */}
        <p role="status" className={styles.words}>
          {words}
        </p>
        {isWriting && (
          <>
            <progress aria-label={words} max={100} {...(percent !== null && { value: percent })} />
            <Button kind="small" onPress={cancel}>
              {t('document.cancel')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function useSayWritten(): (written: WrittenDocument) => string {
  const { t } = useTranslation('reports');
  const describe = useDescribeError();
  const steps: Record<DocumentStep, string> = {
    WAITING: t('document.WAITING'),
    LAYING_OUT: t('document.LAYING_OUT'),
    WRITING: t('document.WRITING'),
    PACKING: t('document.PACKING'),
  };
  return (written) => {
    switch (written.state) {
      case 'IDLE':
        return '';
      case 'WRITING':
        return written.progress === null ? t('document.reading') : steps[written.progress.step];
      case 'SAVED':
        return t('document.saved', { fileName: written.fileName });
      case 'FAILED': {
        if (written.error instanceof BrokenOffError) return t('document.brokenOff');
        const { title, detail } = describe(written.error);
        return `${title}. ${detail}`;
      }
    }
  };
}
