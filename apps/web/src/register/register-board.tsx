import type { Action } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { ActionCard } from './action-card.tsx';
import { groupByAddressee } from './model/group-by-addressee.ts';
import type { RegisterData } from './model/register.ts';
import styles from './register-board.module.css';

type RegisterBoardProps = {
  register: RegisterData;
  actions: readonly Action[];
  /** The only addressee that is asked for. */
  addressee: string | undefined;
};

/** Actions under who answers for them. */
export function RegisterBoard({ register, actions, addressee }: RegisterBoardProps) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  return (
    <div className={styles.board}>
      {groupByAddressee(actions, register, addressee).map(({ organisation, actions: own }) => {
        const name = organisation === null ? t('addressee.none') : organisation.name[language];
        return (
          <section key={organisation?.organisation ?? ''} aria-label={name} className={styles.column}>
            <h2 className={styles.name}>
              {name} <span className={styles.count}>{own.length}</span>
            </h2>
            <ul className={styles.cards}>
              {own.map((action) => (
                <li key={action.action}>
                  <ActionCard action={action} except={organisation?.organisation} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
