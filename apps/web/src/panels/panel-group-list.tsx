import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import type { PanelGroup } from './group-panels.ts';
import styles from './panel-group-list.module.css';

/** Where a group of panels begins on its page. */
export const anchorOf = ({ group }: PanelGroup): string =>
  `group-${group.group.toLowerCase().replaceAll('_', '-')}`;

/** The groups of a long page, each a jump away. */
export function PanelGroupList({ groups }: { groups: readonly PanelGroup[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <nav aria-label={t('scope.groups')}>
      <ul className={styles.list}>
        {groups.map((each) => (
          <li key={each.group.group}>
            <a href={`#${anchorOf(each)}`} className={styles.link}>
              {each.group.name[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
