import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Panel } from '../../ui/panel.tsx';
import { AddLine, type AddLineProps } from './add-line.tsx';
import styles from './start-lines.module.css';

/** A form that has no line yet: the two ways to get some, side by side. */
export function StartLines(props: AddLineProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { submission } = props.submission;
  return (
    <Panel heading={t('start.heading')}>
      <p>{t('start.lead')}</p>
      <div className={styles.ways}>
        <section className={styles.way}>
          <h3 className={styles.heading}>{t('start.byHand')}</h3>
          <p>{t('start.byHandExplained')}</p>
          <div className={styles.action}>
            <AddLine {...props} kind="primary" />
          </div>
        </section>
        <section className={styles.way}>
          <h3 className={styles.heading}>{t('start.byFile')}</h3>
          <p>{t('start.byFileExplained')}</p>
          <div className={styles.action}>
            <Link
              to="/$language/desk/submissions/$submission/import"
              params={{ language, submission }}
              className={styles.link}
            >
              {t('start.chooseFile')}
            </Link>
          </div>
        </section>
      </div>
    </Panel>
  );
}
