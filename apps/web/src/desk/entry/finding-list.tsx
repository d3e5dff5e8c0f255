import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Finding } from './build-findings.ts';
import { CellLink } from './cell-link.tsx';
import type { Cells } from './cells.ts';
import styles from './finding-list.module.css';
import { useSayFinding } from './use-say-finding.ts';

/** What the checks found, each sentence with the cells it is about. */
export function FindingList({ findings, cells }: { findings: readonly Finding[]; cells: Cells }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const say = useSayFinding();
  if (findings.length === 0) return <p className={styles.none}>{t('finding.none')}</p>;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <p>{say(finding)}</p>
          <p className={styles.cells}>
            {finding.cells.map((name) => (
              <CellLink key={name} cell={name}>
                {cells.get(name)?.row.fullName[language]}
              </CellLink>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
