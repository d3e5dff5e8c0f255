import type { EnteredStep } from '@korsetkish/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../administration/model/draft.ts';
import type { RegisterData } from '../model/register.ts';
import { AnswerDialog, type AnswerFormProps } from './answer-dialog.tsx';
import { EntryInQuestion } from './entry-in-question.tsx';
import { listWithdrawalGaps } from './model/list-gaps.ts';
import { toWithdrawal } from './model/step-draft.ts';
import styles from './staff.module.css';
import { useOrganisationGroups } from './use-organisation-groups.ts';
import { useStandingEntry } from './use-standing-entry.ts';

type WithdrawalFormProps = AnswerFormProps & { entry: EnteredStep; register: RegisterData };

/** Why an entry counts no more. It stays to be read, with the reason. */
export function WithdrawalForm({ entry, register, ...shared }: WithdrawalFormProps) {
  const { t } = useTranslation('progress');
  const { action } = shared.answer;
  const [initial] = useState<Draft>({ text: { kk: '', ru: '' }, organisation: entry.organisation });
  const [draft, setDraft] = useState(initial);
  const { standing, newer, send } = useStandingEntry(action.action, entry);
  const organisations = useOrganisationGroups(action, register);
  return (
    <AnswerDialog
      {...shared}
      what="WITHDRAWAL"
      heading={t('withdrawal.heading')}
      lead={<p className={styles.lead}>{t('withdrawal.lead')}</p>}
      fields={[
        { kind: 'texts', path: 'text', label: t('withdrawal.reason'), hint: t('text.hint'), lines: 3 },
        { kind: 'choice', path: 'organisation', label: t('organisation'), groups: organisations },
      ]}
      initial={initial}
      draft={draft}
      onChange={setDraft}
      listGaps={listWithdrawalGaps}
      newer={newer === null ? undefined : t('entry.newer')}
      submitLabel={newer === null ? t('withdrawal.send') : t('withdrawal.sendAnyway')}
      send={(sent) => send(toWithdrawal(standing ?? entry, sent))}
    >
      <EntryInQuestion entry={standing ?? entry} isNewer={newer !== null} register={register} />
    </AnswerDialog>
  );
}
