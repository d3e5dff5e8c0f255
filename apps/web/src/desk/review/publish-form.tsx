import type { FigureDifference } from '@korsetkish/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './decide.module.css';
import { StepRefusal } from './step-refusal.tsx';
import { useSayCounts } from './use-say-counts.ts';
import { useTakeStep } from './use-take-step.ts';

type PublishFormProps = {
  submission: number;
  version: number;
  counts: Readonly<Record<FigureDifference, number>>;
};

/** Publishes a submission; readers are told in both languages why what they have read is corrected. */
export function PublishForm({ submission, version, counts }: PublishFormProps) {
  const { t } = useTranslation('review');
  const sayCounts = useSayCounts();
  const take = useTakeStep(submission, version);
  const [reason, setReason] = useState({ kk: '', ru: '' });
  const [wasPressed, setPressed] = useState(false);
  const isCorrection = counts.CHANGED > 0;
  const missing = (text: string) => (wasPressed && text.trim() === '' ? t('reason.missing') : undefined);
  const isTold = reason.kk.trim() !== '' && reason.ru.trim() !== '';
  const areEqual = isTold && reason.kk.trim() === reason.ru.trim();
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (isTold || !isCorrection) take.mutate({ step: 'PUBLISH', reason: isCorrection ? reason : null });
      }}
    >
      <p>{sayCounts(counts)}</p>
      {isCorrection && (
        <fieldset className={styles.reasons}>
          <legend>{t('reason.legend')}</legend>
          <TextArea
            label={t('reason.kk')}
            language="kk"
            typed={reason.kk}
            onType={(kk) => setReason({ ...reason, kk })}
            error={missing(reason.kk)}
          />
          <TextArea
            label={t('reason.ru')}
            language="ru"
            typed={reason.ru}
            onType={(ru) => setReason({ ...reason, ru })}
            error={missing(reason.ru)}
          />
        </fieldset>
      )}
      {areEqual && <Notice>{t('reason.equal')}</Notice>}
      <StepRefusal error={take.error} />
      <div>
        <Button kind="primary" type="submit" disabled={take.isPending}>
          {take.isPending ? t('publish.pending') : t('publish.button')}
        </Button>
      </div>
    </form>
  );
}
