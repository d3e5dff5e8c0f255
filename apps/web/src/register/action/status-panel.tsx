import type { Action, ActionRuling } from '@korsetkish/contract';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Panel } from '../../ui/panel.tsx';
import { StatusMark } from '../status-mark.tsx';
import styles from './action-page.module.css';
import { RulingText } from './ruling-text.tsx';
import { useActionWords } from './use-action-words.ts';

type StatusPanelProps = {
  action: Action;
  rulings: readonly ActionRuling[];
  /** Takes the focus when it has changed. */
  standing: Ref<HTMLSpanElement>;
  /** What can be done about it. */
  children: ReactNode;
};

/** How an action stands, the rule that this follows from, and what was ruled with which reason. */
export function StatusPanel({ action, rulings, standing, children }: StatusPanelProps) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { rules } = useActionWords();
  const { status, statusRule, unassessable } = action;
  const [newest, ...older] = rulings;
  return (
    <Panel
      kicker={t('status')}
      heading={
        <span ref={standing} tabIndex={-1} className={styles.standing}>
          <StatusMark status={status} />
        </span>
      }
    >
      <div className={styles.texts}>
        <p>
          {t('rule.label')} {rules[statusRule]}
        </p>
        {unassessable && <p>{unassessable[language]}</p>}
        {newest && (
          <p className={styles.ruling}>
            <RulingText ruling={newest} />
          </p>
        )}
        {older.length > 0 && (
          <details>
            <summary>{t('ruling.older', { rulings: older.length })}</summary>
            <ul className={styles.list}>
              {older.map((each) => (
                <li key={each.ruling}>
                  <RulingText ruling={each} />
                </li>
              ))}
            </ul>
          </details>
        )}
        {children}
      </div>
    </Panel>
  );
}
