import { useLanguage } from '../i18n/use-language.ts';
import styles from './map-panel.module.css';
import { MAP_WORDS } from './map-words.ts';

/** Whose lines the map draws; their licence wants it said wherever they are shown. */
export function MapCredit() {
  return (
    <p className={styles.small}>
      {MAP_WORDS[useLanguage()].credit}:{' '}
      <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
        © OpenStreetMap contributors
      </a>{' '}
      (ODbL),{' '}
      <a href="https://github.com/arodionoff/geokz" rel="noreferrer">
        geokz
      </a>
    </p>
  );
}
