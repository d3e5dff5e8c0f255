import type { ActionMilestone } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import styles from './action-page.module.css';

/** Milestones with their days and when each was reached; or that none is set. */
export function MilestoneList({ milestones }: { milestones: readonly ActionMilestone[] }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  if (milestones.length === 0) return t('milestones.none');
  return (
    <ul className={styles.milestones}>
      {milestones.map(({ milestone, due, text, reached }) => (
        <li key={milestone}>
          {`${formatDate(due)}: ${text[language]} · `}
          {reached === null ? t('milestone.open') : t('milestone.reached', { day: formatDate(reached) })}
        </li>
      ))}
    </ul>
  );
}
