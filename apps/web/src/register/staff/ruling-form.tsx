import { ACTION_STATUSES, type ActionRuling } from '@korsetkish/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, textAt } from '../../administration/model/draft.ts';
import { call } from '../../api/call.ts';
import { isStale } from '../../api/is-stale.ts';
import { dayInAlmaty } from '../../format/day-in-almaty.ts';
import { RulingText } from '../action/ruling-text.tsx';
import { useRegisterWords } from '../use-register-words.ts';
import { AnswerDialog, type AnswerFormProps } from './answer-dialog.tsx';
import { Foreseen } from './foreseen.tsx';
import { deriveFromSteps } from './model/foresee-status.ts';
import { listRulingGaps } from './model/list-gaps.ts';
import { FOLLOWS, toRulingBody } from './model/ruling-draft.ts';
import styles from './staff.module.css';
import { useAskAnew } from './use-standing-entry.ts';

const NOTHING: Draft = { status: '', reason: { kk: '', ru: '' } };

/** How an action stands, whatever follows from its steps, and why. */
export function RulingForm(shared: AnswerFormProps) {
  const { t } = useTranslation('progress');
  const { statuses } = useRegisterWords();
  const { answer } = shared;
  const { action } = answer.action;
  const askAnew = useAskAnew(action);
  const [draft, setDraft] = useState(NOTHING);
  const [seen] = useState(answer.rulings[0] ?? null);
  const [holding, setHolding] = useState<ActionRuling | null>(seen);
  const send = async (sent: Draft) => {
    try {
      const body = toRulingBody(sent, holding?.ruling ?? null);
      return await call('create-action-ruling', { params: { action }, query: {}, body });
    } catch (error) {
      // What a colleague ruled meanwhile is what the next attempt is based on, once it is on the screen.
      if (error instanceof Error && isStale(error)) setHolding((await askAnew()).rulings[0] ?? null);
      throw error;
    }
  };
  const isNewer = holding !== seen;
  const isRuled = (holding?.status ?? null) !== null;
  const options = ACTION_STATUSES.map((choice) => ({ choice, label: statuses[choice] }));
  const back = [{ options: [{ choice: FOLLOWS, label: t('ruling.follows') }] }];
  const follows = deriveFromSteps(answer, dayInAlmaty(new Date().toISOString()));
  return (
    <AnswerDialog
      {...shared}
      what="RULING"
      heading={t('ruling.heading')}
      lead={<p className={styles.lead}>{t('ruling.lead')}</p>}
      fields={[
        {
          kind: 'choice',
          path: 'status',
          label: t('ruling.status'),
          groups: [...(isRuled || textAt(draft, 'status') === FOLLOWS ? back : []), { options }],
        },
        { kind: 'texts', path: 'reason', label: t('ruling.reason'), hint: t('text.hint'), lines: 3 },
      ]}
      initial={NOTHING}
      draft={draft}
      onChange={setDraft}
      listGaps={listRulingGaps}
      newer={isNewer ? t('ruling.newer') : undefined}
      submitLabel={isNewer ? t('ruling.sendAnyway') : t('ruling.send')}
      send={send}
    >
      {isNewer && holding && (
        <section className={styles.inQuestion} data-newer>
          <p>
            <RulingText ruling={holding} />
          </p>
        </section>
      )}
      <Foreseen label={t('ruling.fromSteps')} foreseen={follows} />
    </AnswerDialog>
  );
}
