import type { IdleRelation } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import styles from './idle-relations.module.css';
import { nameTermFigures } from './name-term-figures.ts';

/** Relations that are declared and that no figure here can be put to, each with what it lacks: nobody has to wonder. */
export function IdleRelations({ relations }: { relations: readonly IdleRelation[] }) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const catalogue = useCatalogue();
  if (relations.length === 0) return null;
  const sayWhy = ({ indicators, lacking }: IdleRelation): string => {
    if (indicators.length === 0) return t('idle.noParts');
    if (lacking.length === 0) return t('idle.notTogether');
    const figures = lacking.map((term) => nameTermFigures(term, catalogue, language, t('figure.plan')));
    return t('idle.lacking', { figures: figures.join('; ') });
  };
  return (
    <div className={styles.place}>
      <Panel heading={t('idle.heading')}>
        <p>{t('idle.text')}</p>
        <ul className={styles.list}>
          {relations.map((relation) => (
            <li key={relation.relation}>
              {relation.name[language]} <span className={styles.reason}>{sayWhy(relation)}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
