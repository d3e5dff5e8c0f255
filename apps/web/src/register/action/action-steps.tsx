import type { Action, ActionStep, EnteredStep } from '@korsetkish/contract';
import { formatTimePeriod, PERIOD_NOT_PRINTED } from '@korsetkish/figures';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { useChartNames } from '../../panels/use-chart-names.ts';
import { Panel } from '../../ui/panel.tsx';
import { type FoldedStep, foldSteps } from '../model/fold-steps.ts';
import type { RegisterData } from '../model/register.ts';
import styles from './action-page.module.css';
import { EntryText } from './entry-text.tsx';
import { useActionWords } from './use-action-words.ts';

type ActionStepsProps = {
  action: Action;
  steps: readonly ActionStep[];
  register: RegisterData;
  /** What can be done about an entry; about none yet: null. */
  offer: (step: EnteredStep | null) => ReactNode;
};

/** What was done, step by step: what a source tells, and what organisations entered with what proves it. */
export function ActionSteps({ action, steps, register, offer }: ActionStepsProps) {
  const { t } = useTranslation('register');
  const folded = foldSteps(steps);
  return (
    <Panel heading={t('steps')} isLong>
      {action.evidence === 0 && <p className={styles.none}>{t('steps.noEvidence')}</p>}
      {folded.length === 0 ? (
        <p>{t('steps.none')}</p>
      ) : (
        <ol className={styles.steps}>
          {folded.map((each) => (
            <li key={each.by === 'SOURCE' ? `${each.step.timePeriod} ${each.step.stage}` : each.step.entry}>
              {each.by === 'SOURCE' ? (
                <Told step={each.step} />
              ) : (
                <EntryText step={each.step} before={each.before} register={register}>
                  {offer(each.step)}
                </EntryText>
              )}
            </li>
          ))}
        </ol>
      )}
      {offer(null)}
    </Panel>
  );
}

function Told({ step }: { step: Extract<FoldedStep, { by: 'SOURCE' }>['step'] }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { stages } = useActionWords();
  const { formatLocator } = useChartNames();
  const { stage, timePeriod, periodAssumed, text, source } = step;
  return (
    <>
      <h3 className={styles.when}>
        {stages[stage]} · {formatTimePeriod(timePeriod, language, 'label')}
        {periodAssumed && ` (${PERIOD_NOT_PRINTED[language]})`}
      </h3>
      <p>{text[language]}</p>
      <p className={styles.aside}>{t('step.told', { source: formatLocator(source) })}</p>
    </>
  );
}
