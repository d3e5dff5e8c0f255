import type { RegisterDocument } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useNameDocument } from '../use-name-document.ts';
import styles from './staff.module.css';

type StepLeadProps = { document: RegisterDocument; isCorrection: boolean };

/** What follows from a step, said before it is typed. */
export function StepLead({ document, isCorrection }: StepLeadProps) {
  const { t } = useTranslation('progress');
  const name = useNameDocument();
  return (
    <ul className={styles.lead}>
      {isCorrection && <li>{t('lead.correction')}</li>}
      <li>{t('lead.proof')}</li>
      <li>{t('lead.pressRelease')}</li>
      {document.adopted !== null && <li>{t('lead.older', { document: name(document) })}</li>}
    </ul>
  );
}
