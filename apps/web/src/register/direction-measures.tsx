import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { buildOverview } from './model/build-overview.ts';
import styles from './register.module.css';
import { RegisterCounts } from './register-counts.tsx';
import { RegisterLink } from './register-link.tsx';
import { useRegister } from './use-register.ts';

/** What the register holds of a direction, in numbers that lead to it; nothing where it holds nothing. */
export function DirectionMeasures({ direction }: { direction: string }) {
  const { t } = useTranslation('register');
  const { refAreas } = useCatalogue();
  const overview = buildOverview(useRegister(), { direction }, refAreas);
  if (overview.kinds.length === 0) return null;
  return (
    <section aria-labelledby="register" className={styles.direction}>
      <h2 id="register">
        <RegisterLink filters={{ direction }} isElsewhere>
          {t('heading')}
        </RegisterLink>
      </h2>
      <RegisterCounts {...overview} isElsewhere />
    </section>
  );
}
