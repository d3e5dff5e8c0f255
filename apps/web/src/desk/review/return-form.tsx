import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './decide.module.css';
import { StepRefusal } from './step-refusal.tsx';
import { useTakeStep } from './use-take-step.ts';

/** Sends a submission back, with what to correct: without that an editor would have to guess. */
export function ReturnForm({ submission, version }: { submission: number; version: number }) {
  const { t } = useTranslation('review');
  const take = useTakeStep(submission, version);
  const [message, setMessage] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(message.trim() === '');
        if (message.trim() !== '') take.mutate({ step: 'RETURN', message });
      }}
    >
      <TextArea
        label={t('return.message')}
        hint={t('return.hint')}
        typed={message}
        onType={setMessage}
        error={isMissing ? t('return.missing') : undefined}
      />
      <StepRefusal error={take.error} />
      <div>
        <Button type="submit" disabled={take.isPending}>
          {t('return.button')}
        </Button>
      </div>
    </form>
  );
}
