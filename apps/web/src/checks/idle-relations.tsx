import type { IdleRelation } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import styles from './idle-relations.module.css';

/** Relations that are declared and that no figure can be put to: they are there, and nobody has to wonder. */
export function IdleRelations({ relations }: { relations: readonly IdleRelation[] }) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  if (relations.length === 0) return null;
  return (
    <div className={styles.place}>
      <Panel heading={t('idle.heading')}>
        <p>{t('idle.text')}</p>
        <ul className={styles.list}>
          {relations.map(({ relation, name }) => (
            <li key={relation}>{name[language]}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
