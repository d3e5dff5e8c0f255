import { Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { UpdateNotice } from '../new-figures/update-notice.tsx';
import { useNewFigures } from '../new-figures/use-new-figures.ts';
import { TrainingBanner } from '../training/training-banner.tsx';
import { TrainingGate } from '../training/training-gate.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import styles from './shell.module.css';

/** What stands around every page: the way past the header, the header, the page, the footer. */
export function Shell() {
  const { t } = useTranslation();
  const main = useFocusAfterNavigation();
  const update = useNewFigures();
  // Slides have the whole screen.
  const isPresenting = useSearch({ strict: false, select: ({ slide }) => slide !== undefined });
  return (
    <div className={styles.shell} data-presenting={isPresenting}>
      <a href="#main" className={styles.skip}>
        {t('shell.skipToContent')}
      </a>
      {!isPresenting && <Header />}
      <TrainingBanner />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <TrainingGate>
          <Outlet />
        </TrainingGate>
      </main>
      {!isPresenting && <Footer updatedAt={update?.at ?? null} />}
      <UpdateNotice update={update} />
    </div>
  );
}

/**
 * Puts the focus on the page after a navigation, as a browser does with a new document, so that a screen reader
 * starts there. A filter or a language is not another page: the focus stays where it was used.
 */
function useFocusAfterNavigation() {
  const main = useRef<HTMLElement>(null);
  const page = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname.slice(3) });
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== page) main.current?.focus({ preventScroll: true });
    shown.current = page;
  }, [page]);
  return main;
}
