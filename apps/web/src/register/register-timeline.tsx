import type { Action } from '@korsetkish/contract';
import { formatDate, formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import { Stack } from '../ui/stack.tsx';
import { ActionCard } from './action-card.tsx';
import { buildTimeline } from './model/build-timeline.ts';
import styles from './register.module.css';

/** Due days and milestones in their order, that there are none is said above every view; apart from them, periods that something is planned for. */
export function RegisterTimeline({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { due, planned, undated } = buildTimeline(actions);
  return (
    <Stack>
      {due.length > 0 && (
        <Panel heading={t('timeline.due')} isLong>
          <ol className={styles.timeline}>
            {due.map(({ day, action, milestone }) => (
              <li key={`${action.action} ${milestone?.milestone ?? ''}`}>
                <h3 className={styles.day}>
                  <time dateTime={day}>{formatDate(day)}</time>
                  {milestone && ` · ${t('milestone')}: ${milestone.text[language]}`}
                  {milestone?.reached &&
                    ` · ${t('milestone.reached', { day: formatDate(milestone.reached) })}`}
                </h3>
                <ActionCard action={action} />
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {planned.map(({ timePeriod, actions: own }) => (
        <Panel
          key={timePeriod}
          kicker={t('planned.noDueDay')}
          heading={t('planned.for', { period: formatTimePeriod(timePeriod, language, 'label') })}
          isLong
        >
          <Cards actions={own} />
        </Panel>
      ))}
      {undated.length > 0 && (
        <Panel heading={t('timeline.undated')} isLong>
          <Cards actions={undated} />
        </Panel>
      )}
    </Stack>
  );
}

function Cards({ actions }: { actions: readonly Action[] }) {
  return (
    <ul className={styles.cards}>
      {actions.map((action) => (
        <li key={action.action}>
          <ActionCard action={action} />
        </li>
      ))}
    </ul>
  );
}
