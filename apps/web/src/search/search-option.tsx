import type { Language } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import type { SearchEntry } from './build-search-entries.ts';
import styles from './search-option.module.css';

type SearchOptionProps = {
  id: string;
  entry: SearchEntry;
  active: boolean;
  onChoose: () => void;
  onPoint: () => void;
};

const OTHER: Record<Language, Language> = { kk: 'ru', ru: 'kk' };

/** One find: its name, the name in the other language, what kind of thing it is and where it belongs. */
export function SearchOption({ id, entry, active, onChoose, onPoint }: SearchOptionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { target, name, context } = entry;
  const kinds = {
    direction: t('search.kind.direction'),
    area: t('search.kind.area'),
    indicator: t('search.kind.indicator'),
    code: t('search.kind.code'),
  };
  const other = OTHER[language];
  const isEmptyArea = target.kind === 'area' && target.figures === 'NONE';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and answers the keys
    // biome-ignore lint/a11y/useFocusableInteractive: named by the field's aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={isEmptyArea}
      className={styles.option}
      onClick={onChoose}
      onPointerMove={onPoint}
    >
      <span className={styles.name}>{name[language]}</span>
      <span className={styles.kind}>
        {kinds[target.kind]}
        {context && ` · ${context[language]}`}
        {isEmptyArea && ` · ${t('search.noFigures')}`}
      </span>
      {name[other] !== name[language] && (
        <span lang={other} className={styles.other}>
          {name[other]}
        </span>
      )}
    </div>
  );
}
