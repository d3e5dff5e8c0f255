import type { Action, ActionRuling } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Panel } from '../../ui/panel.tsx';
import { StatusMark } from '../status-mark.tsx';
import { useRegisterWords } from '../use-register-words.ts';
import styles from './action-page.module.css';
import { useActionWords } from './use-action-words.ts';

type StatusPanelProps = { action: Action; rulings: readonly ActionRuling[] };

/** How an action stands, the rule that this follows from, and what was ruled with which reason. */
export function StatusPanel({ action, rulings }: StatusPanelProps) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { rules } = useActionWords();
  const { statuses } = useRegisterWords();
  const { status, statusRule, unassessable } = action;
  const [newest, ...older] = rulings;
  const say = ({ status: ruled, reason, ruledAt }: ActionRuling) => (
    <>
      {ruled === null ? t('ruling.takenBack') : t('ruling.says', { status: statuses[ruled] })}
      {' · '}
      {formatMoment(new Date(ruledAt))}
      <span className={styles.reason}>{reason[language]}</span>
    </>
  );
  return (
    <Panel kicker={t('status')} heading={<StatusMark status={status} />}>
      <div className={styles.texts}>
        <p>
          {t('rule.label')} {rules[statusRule]}
        </p>
        {unassessable && <p>{unassessable[language]}</p>}
        {newest && <p className={styles.ruling}>{say(newest)}</p>}
        {older.length > 0 && (
          <details>
            <summary>{t('ruling.older', { rulings: older.length })}</summary>
            <ul className={styles.list}>
              {older.map((each) => (
                <li key={each.ruling}>{say(each)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Panel>
  );
}
