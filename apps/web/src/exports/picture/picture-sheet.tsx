import type { Layer } from '@korsetkish/contract';
import { formatDate, SYNTHETIC_MARK } from '@korsetkish/figures';
import { type Ref, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { capitalize } from '../../format/capitalize.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useRevisionWords } from '../../shell/use-revision-words.ts';
import { LogoMark } from '../../ui/logo-mark.tsx';
import { findSubject } from './find-subject.ts';
import type { Picture } from './picture.ts';
import styles from './picture-sheet.module.css';

type PictureSheetProps = { picture: Picture; ref: Ref<HTMLDivElement> };

/**
 * A picture before it is taken: what a reader of the file must know without the page. It stands beside the page, out of
 * sight and out of reach, on paper: in light colours and in one size on every screen.
 */
export function PictureSheet({ picture, ref }: PictureSheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kicker, title, subject, observations, source, content } = picture;
  const isSynthetic = observations.some(({ layer }) => layer === 'training');
  return (
    <div ref={ref} lang={language} data-paper="" inert className={styles.sheet}>
      {isSynthetic && <p className={styles.synthetic}>{t('training.banner', { mark: SYNTHETIC_MARK })}</p>}
      <div className={styles.body}>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <p className={styles.title}>{title}</p>
        <p className={styles.subject}>{subject ?? <Subject observations={observations} />}</p>
        <Suspense fallback={<div aria-busy="true" />}>
          <div className={styles.content}>{content}</div>
        </Suspense>
        <div className={styles.foot}>
          <p>{source}</p>
          <AsOf layer={isSynthetic ? 'training' : 'published'} />
          <p className={styles.product}>
            <LogoMark />
            <b className={styles.name}>{t('app.name')}</b>
            <span className={styles.address}>{addressOf(picture.id)}</span>
          </p>
        </div>
      </div>
    </div>
  );
}

/** Areas and periods of the figures. */
function Subject({ observations }: Pick<Picture, 'observations'>) {
  const { t } = useTranslation('exports');
  const { areas, more, periods } = findSubject(observations, useCatalogue(), useLanguage());
  const named = capitalize(areas.join(', '));
  return `${more === 0 ? named : `${named} ${t('picture.moreAreas', { count: more })}`} · ${periods}`;
}

/** When the figures stood so: a later revision may hold a correction. */
function AsOf({ layer }: { layer: Layer }) {
  const { t } = useTranslation('exports');
  const revision = useRevisionWords(layer);
  const asOf = t('picture.asOf', { date: formatDate(today()) });
  return <p>{revision === null ? asOf : `${asOf}. ${revision}`}</p>;
}

/** The day on the reader's calendar, as ISO writes it. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Where the same panel stands, with the filters of the page. */
function addressOf(id: string): string {
  const { host, pathname, search } = window.location;
  return `${host}${pathname}${search}#${id}`;
}
