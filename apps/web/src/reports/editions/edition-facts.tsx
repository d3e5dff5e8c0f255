import type { EditionFile, ReportEdition } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { capitalize } from '../../format/capitalize.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { editionFileAddress } from './edition-actions.tsx';
import styles from './editions.module.css';
import { useDescribeEdition } from './use-describe-edition.ts';

const BYTES_PER_KB = 1000;

/** What an edition is of, when and by whom it was frozen, and its files with what proves that they are the same still. */
export function EditionFacts({ edition }: { edition: ReportEdition }) {
  const { t } = useTranslation('editions');
  const language = useLanguage();
  const { area, window, directions, day } = useDescribeEdition()(edition);
  const fileNames: Record<EditionFile['lang'], string> = {
    kk: t('file.kk'),
    ru: t('file.ru'),
    both: t('file.both'),
  };
  return (
    <dl className={styles.facts}>
      <dt>{t('day')}</dt>
      <dd>{day}</dd>
      <dt>{t('frozenBy')}</dt>
      <dd>{t('frozenBy.role', { name: edition.frozenBy })}</dd>
      <dt>{t('area')}</dt>
      <dd>{capitalize(area)}</dd>
      <dt>{t('window')}</dt>
      <dd>{window}</dd>
      <dt>{t('directions')}</dt>
      <dd>{directions}</dd>
      <dt>{t('revision')}</dt>
      <dd>
        <Link to="/$language/changes" params={{ language }} search={{ since: edition.revision }}>
          {t('revision.number', { revision: edition.revision })}
        </Link>
      </dd>
      <dt>{t('files')}</dt>
      <dd className={styles.files}>
        {edition.files.map(({ lang, sha256, bytes }) => (
          <div key={lang}>
            <a href={editionFileAddress(edition.edition, lang)} download>
              {fileNames[lang]}
            </a>{' '}
            {t('file.size', { size: Math.max(1, Math.round(bytes / BYTES_PER_KB)) })}
            <code className={styles.hash}>SHA-256 {sha256}</code>
          </div>
        ))}
      </dd>
    </dl>
  );
}
