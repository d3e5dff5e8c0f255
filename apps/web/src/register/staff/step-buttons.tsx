import type { Action, EnteredStep, RoleGrant } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { Button } from '../../ui/button.tsx';
import type { StaffForm } from '../action/staff-form.ts';
import { useActionWords } from '../action/use-action-words.ts';
import { mayAnswer } from './may-answer.ts';
import styles from './staff.module.css';

type StepButtonsProps = {
  action: Action;
  /** The entry that they are about; null: one that is yet to be entered. */
  step: EnteredStep | null;
  grants: readonly RoleGrant[];
  onOpen: (form: StaffForm) => void;
};

/** What can be done about the steps of an action, for those who enter or approve what was done. */
export function StepButtons({ action, step, grants, onOpen }: StepButtonsProps) {
  const { t } = useTranslation('progress');
  const catalogue = useCatalogue();
  const { stages } = useActionWords();
  if (!mayAnswer(grants, ['EDITOR', 'APPROVER'], action, catalogue)) return null;
  if (step === null) {
    return (
      <div className={styles.enter}>
        <Button kind="primary" onPress={() => onOpen({ form: 'STEP', corrects: null })}>
          {t('step.enter')}
        </Button>
      </div>
    );
  }
  // What was withdrawn is not withdrawn again; what was done after all is entered anew.
  if (step.stage === null) return null;
  const of = { stage: stages[step.stage], day: formatDate(step.day) };
  return (
    <div className={styles.buttons}>
      <Button
        kind="small"
        accessibleName={t('step.correctOf', of)}
        onPress={() => onOpen({ form: 'STEP', corrects: step })}
      >
        {t('step.correct')}
      </Button>
      <Button
        kind="small"
        accessibleName={t('step.withdrawOf', of)}
        onPress={() => onOpen({ form: 'WITHDRAWAL', entry: step })}
      >
        {t('step.withdraw')}
      </Button>
    </div>
  );
}
