import type { RoleGrant } from '@korsetkish/contract';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallAnswer } from '../../api/call.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { Button } from '../../ui/button.tsx';
import type { StaffForm } from '../action/staff-form.ts';
import type { RegisterData } from '../model/register.ts';
import { mayAnswer } from './may-answer.ts';
import { RulingForm } from './ruling-form.tsx';
import styles from './staff.module.css';
import { StepForm } from './step-form.tsx';
import { type Saved, useSaySaved } from './use-say-saved.ts';
import { WithdrawalForm } from './withdrawal-form.tsx';

type StatusDeskProps = {
  answer: CallAnswer<'get-action'>;
  register: RegisterData;
  grants: readonly RoleGrant[];
  /** Which form is open; null: none. */
  form: StaffForm | null;
  onForm: (form: StaffForm | null) => void;
  /** Leads to how the action stands. */
  onSaved: () => void;
};

/** Beside how an action stands: what staff can do about it, the form that is open, and what became of it. */
export function StatusDesk({ answer, register, grants, form, onForm, onSaved }: StatusDeskProps) {
  const { t } = useTranslation('progress');
  const catalogue = useCatalogue();
  const say = useSaySaved();
  const [saved, setSaved] = useState<Saved | null>(null);
  const [said, setSaid] = useState('');
  // The same may be said of what is saved next.
  if (form !== null && said !== '') setSaid('');
  // Once the sheet is gone: what changes under it is not read out.
  useEffect(() => {
    if (saved === null) return;
    setSaid(say(saved));
    onSaved();
    setSaved(null);
  }, [saved, say, onSaved]);
  const close = () => onForm(null);
  const shared = {
    answer,
    register,
    onCancel: close,
    onSaved: (done: Saved) => {
      setSaved(done);
      close();
    },
  };
  const isRuled = (answer.rulings[0]?.status ?? null) !== null;
  return (
    <>
      <p role="status" className={styles.saved}>
        {said}
      </p>
      {mayAnswer(grants, ['APPROVER'], answer.action, catalogue) && (
        <div className={styles.buttons}>
          <Button kind="small" onPress={() => onForm({ form: 'RULING' })}>
            {isRuled ? t('ruling.change') : t('ruling.rule')}
          </Button>
        </div>
      )}
      {form?.form === 'STEP' && <StepForm {...shared} corrects={form.corrects} />}
      {form?.form === 'WITHDRAWAL' && <WithdrawalForm {...shared} entry={form.entry} />}
      {form?.form === 'RULING' && <RulingForm {...shared} />}
    </>
  );
}
