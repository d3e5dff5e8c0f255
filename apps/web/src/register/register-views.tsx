import { useTranslation } from 'react-i18next';
import type { RegisterFilters } from './model/register-filters.ts';
import styles from './register.module.css';
import { RegisterLink } from './register-link.tsx';
import type { RegisterView } from './register-search.ts';

/** The ways that the same actions are laid out in. */
export function RegisterViews({ filters }: { filters: RegisterFilters }) {
  const { t } = useTranslation('register');
  const views: [RegisterView | undefined, string][] = [
    [undefined, t('view.list')],
    ['board', t('view.board')],
    ['timeline', t('view.timeline')],
    ['findings', t('view.findings')],
  ];
  return (
    <nav aria-label={t('view.label')} className={styles.views}>
      {views.map(([each, label]) => (
        <RegisterLink key={label} filters={filters} view={each} className={styles.view}>
          {label}
        </RegisterLink>
      ))}
    </nav>
  );
}
