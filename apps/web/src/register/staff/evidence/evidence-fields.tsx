import { type Action, EVIDENCE_FILE_LIMIT, EVIDENCE_LIMIT } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFormState } from '../../../administration/fields/form-state.ts';
import { type Draft, listAt } from '../../../administration/model/draft.ts';
import { Button } from '../../../ui/button.tsx';
import { FilePlace } from '../../../ui/file-place.tsx';
import { newFigure, newLink } from '../model/step-draft.ts';
import styles from '../staff.module.css';
import { EvidenceItem } from './evidence-item.tsx';
import { SentFiles } from './sent-files.tsx';
import type { useSendEvidence } from './use-send-evidence.ts';

type EvidenceFieldsProps = {
  action: Action;
  /** The day of the document that asks for the action; null: it is not printed. */
  adopted: string | null;
  sending: ReturnType<typeof useSendEvidence>;
  onAdd: (evidence: Draft) => void;
  onRemove: (place: number) => void;
};

const MB = 1_000_000;

/** Endings of the names of files that the API keeps. */
const KEPT = '.pdf,.docx,.xlsx,.csv,.txt,.png,.jpg,.jpeg';

/** What proves a step: links, files and published figures, as many as there are. */
export function EvidenceFields({ action, adopted, sending, onAdd, onRemove }: EvidenceFieldsProps) {
  const { t } = useTranslation('progress');
  const { draft, errors } = useFormState();
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLDivElement>(null);
  const evidence = listAt(draft, 'evidence');
  const error = errors.get('evidence');
  const append = (each: Draft) => {
    flushSync(() => onAdd(each));
    list.current?.lastElementChild?.querySelector<HTMLElement>('select, input')?.focus();
  };
  const remove = (place: number) => {
    flushSync(() => onRemove(place));
    add.current?.querySelector('button')?.focus();
  };
  return (
    <fieldset className={styles.evidence}>
      <legend className={styles.legend}>{t('evidence')}</legend>
      {evidence.length === 0 && <p className={styles.hint}>{t('evidence.none')}</p>}
      <ol ref={list} className={styles.items}>
        {evidence.map((_, place) => (
          // A piece has no name but its place: two of them may be the same while one is being filled in.
          <li key={place}>
            <EvidenceItem {...{ place, action, adopted }} onRemove={() => remove(place)} />
          </li>
        ))}
      </ol>
      <SentFiles files={sending.files} />
      {error && (
        <p role="alert" className={styles.refused}>
          {error}
        </p>
      )}
      {evidence.length < EVIDENCE_LIMIT && (
        <>
          <div ref={add} className={styles.buttons}>
            <Button kind="small" onPress={() => append(newLink())}>
              {t('evidence.addLink')}
            </Button>
            <Button kind="small" onPress={() => append(newFigure())}>
              {t('evidence.addFigure')}
            </Button>
          </div>
          <FilePlace label={t('file.choose')} accept={KEPT} takesSeveral isQuiet onFiles={sending.send}>
            <p className={styles.drop}>{t('file.drop')}</p>
            <p className={styles.hint}>
              {t('file.kinds', { most: formatNumber(EVIDENCE_FILE_LIMIT / MB, 0) })}
            </p>
            <p className={styles.hint}>{t('file.readers')}</p>
          </FilePlace>
        </>
      )}
    </fieldset>
  );
}
