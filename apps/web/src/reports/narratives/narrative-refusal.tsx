import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../api/is-stale.ts';
import { useDescribeError } from '../../api/use-describe-error.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { BothTexts } from './both-texts.tsx';
import type { NarrativeBase } from './narrative-draft.ts';
import styles from './narratives-panel.module.css';

type NarrativeRefusalProps = {
  error: Error | null;
  base: NarrativeBase;
  /** What was wrong is said there. */
  isAtFields: boolean;
};

/** Why a paragraph was not published; where a colleague was quicker, with what stands there now. */
export function NarrativeRefusal({ error, base, isAtFields }: NarrativeRefusalProps) {
  const { t } = useTranslation('reports');
  const describe = useDescribeError();
  const said = useRef<HTMLDivElement>(null);
  // On a phone it may come below what is in sight.
  useEffect(() => {
    if (error !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (error === null || isAtFields) return null;
  if (base.state !== 'NEWER' || !isStale(error)) {
    const { title, detail } = describe(error);
    return (
      <div ref={said} className={styles.newer}>
        <p role="alert" className={styles.refused}>
          {title}. {detail}
        </p>
      </div>
    );
  }
  const { author, text, writtenAt } = base.version;
  const who = { author, at: formatMoment(new Date(writtenAt)) };
  return (
    <div ref={said} className={styles.newer}>
      <p role="alert" className={styles.refused}>
        {text === null ? t('narrative.wasWithdrawn', who) : t('narrative.wasChanged', who)}{' '}
        {t('narrative.kept')}
      </p>
      {text && <BothTexts text={text} />}
    </div>
  );
}
