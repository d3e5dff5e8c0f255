import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { buildOverview } from './model/build-overview.ts';
import type { RegisterFilters } from './model/register-filters.ts';
import styles from './register.module.css';
import { RegisterCounts } from './register-counts.tsx';
import { RegisterLink } from './register-link.tsx';
import { useRegister } from './use-register.ts';

/** What a page may show of the register, and whose that is where it is not what was asked for. */
export type RegisterScope = { filters: RegisterFilters; whose?: string | undefined };

/**
 * What the register holds, in numbers that lead to it, on a page that is about something else.
 * @param scopes the first that has anything is shown; nothing where none has
 */
export function RegisterSection({ scopes }: { scopes: readonly RegisterScope[] }) {
  const { t } = useTranslation('register');
  const { refAreas } = useCatalogue();
  const register = useRegister();
  const shown = scopes
    .map((scope) => ({ ...scope, overview: buildOverview(register, scope.filters, refAreas) }))
    .find(({ overview }) => overview.kinds.length > 0);
  if (shown === undefined) return null;
  const { filters, whose, overview } = shown;
  return (
    <section aria-labelledby="register" className={styles.section}>
      <h2 id="register">
        <RegisterLink filters={filters} isElsewhere>
          {t('heading')}
        </RegisterLink>
        {whose !== undefined && ` · ${whose}`}
      </h2>
      <RegisterCounts {...overview} isElsewhere />
    </section>
  );
}
