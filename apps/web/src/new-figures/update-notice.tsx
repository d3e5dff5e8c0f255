import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { formatHour } from '../format/format-moment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './update-notice.module.css';
import type { Update } from './use-new-figures.ts';

/** Long enough to be read; the footer says it for as long as the page is open. */
const SHOWN_FOR_MS = 20_000;

/** Says for a while, aloud and without a sound of its own, that the figures on screen are newer now. */
export function UpdateNotice({ update }: { update: Update | null }) {
  // What is said aloud must come into a place that was there before.
  return (
    <div role="status" className={styles.place}>
      {update && <Words key={update.at.getTime()} update={update} />}
    </div>
  );
}

function Words({ update: { at, since } }: { update: Update }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const layer = useLayer();
  const [isShown, setShown] = useState(true);
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Not from under somebody's hand.
    const hide = () => notice.current?.matches(':hover, :focus-within') || setShown(false);
    const hiding = setInterval(hide, SHOWN_FOR_MS);
    return () => clearInterval(hiding);
  }, []);
  if (!isShown) return null;
  return (
    <p ref={notice} className={styles.notice}>
      {t('newFigures.updated', { time: formatHour(at) })}{' '}
      {layer === 'published' && (
        <Link to="/$language/changes" params={{ language }} search={{ since: since.published }}>
          {t('newFigures.whatChanged')}
        </Link>
      )}
    </p>
  );
}
