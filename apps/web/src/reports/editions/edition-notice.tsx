import type { Report } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './editions.module.css';
import { findEditionOf } from './find-edition-of.ts';
import { getEditionQuery } from './get-edition.query.ts';
import { listEditionsQuery } from './list-editions.query.ts';
import { useDescribeEdition } from './use-describe-edition.ts';

/** Under a report as it reads now: whether it was frozen before, and what came since; nothing where it never was. */
export function EditionNotice({ report }: { report: Report }) {
  const { t } = useTranslation('editions');
  const language = useLanguage();
  const describe = useDescribeEdition();
  const editions = useQuery(listEditionsQuery(report.refArea)).data ?? [];
  const edition = findEditionOf(report, editions);
  // What an edition lacks can have come only with another revision.
  const isOlder = edition !== undefined && edition.revision !== report.revision;
  const newer = useQuery({ ...getEditionQuery(edition?.edition ?? 0), enabled: isOlder }).data?.newer ?? [];
  if (edition === undefined) return null;
  const { name, day } = describe(edition);
  return (
    <div role="status" className={styles.live}>
      <Notice tone={newer.length > 0 ? 'caution' : 'info'}>
        {newer.length > 0 ? t('live.newer', { figures: newer.length }) : t('live.frozen')}{' '}
        <Link to="/$language/editions/$edition" params={{ language, edition: edition.edition }}>
          {t('named', { name, day })}
        </Link>
      </Notice>
    </div>
  );
}
