import type { Evidence } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getSessionQuery } from '../../accounts/get-session.query.ts';
import { callAddress } from '../../api/call.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { FigureReferences } from '../figure-references.tsx';
import styles from './action-page.module.css';
import { useActionWords } from './use-action-words.ts';
import { useNameFile } from './use-name-file.ts';

/** What proves a step: links, files by name and hash, figures with their values. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { natures } = useActionWords();
  if (evidence.length === 0) return <p className={styles.aside}>{t('step.noEvidence')}</p>;
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ nature, dated, title, url, file, figure }, place) => (
        // One file may prove two things, and nothing moves: evidence is never rewritten.
        <li key={place}>
          <p>
            {natures[nature]}
            {title && `: ${title[language]}`} · {formatDate(dated)}
          </p>
          {nature === 'PRESS_RELEASE' && <p className={styles.aside}>{t('evidence.onlyAnnounces')}</p>}
          {url !== null && (
            <a href={url} rel="noreferrer" className={styles.address}>
              {url}
            </a>
          )}
          {file && <KeptFile file={file} />}
          {figure && <FigureReferences figures={[figure]} />}
        </li>
      ))}
    </ul>
  );
}

/** Readers see what a file is called and its hash; who is signed in reads it. */
function KeptFile({ file }: { file: NonNullable<Evidence['file']> }) {
  const nameFile = useNameFile();
  const isStaff = useQuery(getSessionQuery).data?.account != null;
  const { name, sha256 } = file;
  const said = nameFile(file);
  if (!isStaff) return <p title={sha256}>{said}</p>;
  return (
    <a
      href={callAddress('get-evidence-file', { params: { sha256 }, query: {} })}
      download={name}
      title={sha256}
    >
      {said}
    </a>
  );
}
