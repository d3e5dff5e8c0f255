import type { EnteredStep } from '@korsetkish/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInAlmaty } from '../../format/day-in-almaty.ts';
import type { RegisterData } from '../model/register.ts';
import { AnswerDialog, type AnswerFormProps } from './answer-dialog.tsx';
import { EntryInQuestion } from './entry-in-question.tsx';
import { EvidenceFields } from './evidence/evidence-fields.tsx';
import { useSendEvidence } from './evidence/use-send-evidence.ts';
import { Foreseen } from './foreseen.tsx';
import { addEvidence, removeEvidence } from './model/add-evidence.ts';
import { foreseeStatus } from './model/foresee-status.ts';
import { listStepGaps } from './model/list-gaps.ts';
import { newFile, newStep, stepToCorrect, toStepBody } from './model/step-draft.ts';
import { StepLead } from './step-lead.tsx';
import { useStandingEntry } from './use-standing-entry.ts';
import { useStepFields } from './use-step-fields.ts';

type StepFormProps = AnswerFormProps & {
  /** The entry whose place it is to take; null: it is a new one. */
  corrects: EnteredStep | null;
  register: RegisterData;
};

/** What was done for an action, and what proves it. */
export function StepForm({ corrects, register, ...shared }: StepFormProps) {
  const { t } = useTranslation('progress');
  const { answer } = shared;
  const { action } = answer;
  const document = register.document(action.document);
  const [initial] = useState(() => (corrects === null ? newStep(action) : stepToCorrect(corrects)));
  const [draft, setDraft] = useState(initial);
  const { standing, newer, send } = useStandingEntry(action.action, corrects);
  const sending = useSendEvidence((file) => setDraft((old) => addEvidence(old, newFile(file))));
  const fields = useStepFields(action, register);
  const replaces = standing?.entry ?? null;
  const foreseen = foreseeStatus(answer, draft, replaces, dayInAlmaty(new Date().toISOString()));
  const submitLabel = corrects === null ? t('step.send') : t('correction.send');
  return (
    <AnswerDialog
      {...shared}
      what={corrects === null ? 'STEP' : 'CORRECTION'}
      heading={corrects === null ? t('step.heading') : t('correction.heading')}
      lead={<StepLead document={document} isCorrection={corrects !== null} />}
      fields={fields}
      initial={initial}
      draft={draft}
      onChange={setDraft}
      listGaps={listStepGaps}
      waitsFor={sending.isUnderWay ? new Map([['evidence', t('file.wait')]]) : new Map()}
      newer={newer === null ? undefined : t('entry.newer')}
      submitLabel={newer === null ? submitLabel : t('correction.sendAnyway')}
      send={(sent) => send(toStepBody(sent, replaces))}
    >
      <EvidenceFields
        action={action}
        adopted={document.adopted}
        sending={sending}
        onRemove={(place) => setDraft((old) => removeEvidence(old, place))}
        onAdd={(evidence) => setDraft((old) => addEvidence(old, evidence))}
      />
      {newer && <EntryInQuestion entry={newer} isNewer register={register} />}
      {foreseen && <Foreseen label={t('foreseen')} foreseen={foreseen} />}
    </AnswerDialog>
  );
}
