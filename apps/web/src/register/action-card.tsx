import type { Action } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './action-card.module.css';
import { ActionLink } from './action-link.tsx';
import { DueDay } from './due-day.tsx';
import { StatusMark } from './status-mark.tsx';
import { useRegister } from './use-register.ts';

type ActionCardProps = {
  action: Action;
  /** The addressee under whom it stands: only others are named. */
  except?: string | undefined;
};

/** One action in a few lines. */
export function ActionCard({ action, except }: ActionCardProps) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { organisation } = useRegister();
  const others = action.addressees.filter((code) => code !== except);
  return (
    <div className={styles.card}>
      <p className={styles.text}>
        <ActionLink action={action} />
      </p>
      <p>
        <StatusMark status={action.status} />
      </p>
      <p className={styles.aside}>
        {action.due !== null && `${t('due')}: `}
        <DueDay action={action} />
      </p>
      {except !== undefined && others.length > 0 && (
        <p className={styles.aside}>
          {t('addressee.also', {
            organisations: others.map((code) => organisation(code).name[language]).join(', '),
          })}
        </p>
      )}
    </div>
  );
}
