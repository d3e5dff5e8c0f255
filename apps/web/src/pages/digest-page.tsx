import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { buildDigest } from '../digest/build-digest.ts';
import styles from '../digest/digest-page.module.css';
import { DigestSheet } from '../digest/digest-sheet.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useOverviewParts } from '../overview/use-overview-parts.ts';
import { useWhose } from '../overview/use-whose.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { Button } from '../ui/button.tsx';

/** The headline figures of an area on one sheet, to be printed. */
export function DigestPage() {
  const { t } = useTranslation('digest');
  const { t: say } = useTranslation();
  const language = useLanguage();
  const { refArea } = useFilters();
  const parts = useOverviewParts();
  const digest = useMemo(() => buildDigest(parts), [parts]);
  const heading = t('heading', { area: capitalize(refArea.name[language]) });
  useDocumentTitle(heading);
  return (
    <>
      <div className={styles.around}>
        <p className={styles.kicker}>
          <Link to="/$language" params={{ language }}>
            {say('nav.overview')}
          </Link>{' '}
          · {t('page')}
        </p>
        <FilterBar
          offers={
            <Button kind="primary" onPress={() => window.print()}>
              {t('print')}
            </Button>
          }
        />
      </div>
      <DigestSheet digest={digest} heading={heading} whose={useWhose(refArea)} />
    </>
  );
}
