import { useTranslation } from 'react-i18next';
import { Panel } from '../ui/panel.tsx';
import { ActionLink } from './action-link.tsx';
import styles from './register.module.css';
import { StatusMark } from './status-mark.tsx';
import { useRegister } from './use-register.ts';

/** Actions that an indicator tells of, or is to be moved by; nothing where the register has none. */
export function IndicatorActions({ indicator }: { indicator: string }) {
  const { t } = useTranslation('register');
  const actions = useRegister().actions.filter(({ figures }) =>
    figures.some((figure) => figure.indicator === indicator),
  );
  if (actions.length === 0) return null;
  return (
    <Panel id="register" heading={t('indicator.actions')} isLong>
      <ul className={styles.told}>
        {actions.map((action) => (
          <li key={action.action}>
            <ActionLink action={action} /> <StatusMark status={action.status} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
