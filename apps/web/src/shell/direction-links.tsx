import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listDirectionsQuery } from '../directions/list-directions.query.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './direction-links.module.css';

/** The directions as links, in the order of the report. Empty while they are on their way: the menu still opens. */
export function DirectionLinks() {
  const language = useLanguage();
  const directions = useQuery(listDirectionsQuery).data?.directions ?? [];
  return (
    <ul>
      {directions.map(({ direction, name }) => (
        <li key={direction}>
          <Link
            to="/$language/directions/$direction"
            params={{ language, direction }}
            activeOptions={{ includeSearch: false }}
            className={styles.link}
          >
            {name[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
