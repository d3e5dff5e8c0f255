import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './direction-choice.module.css';

type DirectionChoiceProps = {
  chosen: readonly string[];
  onChoose: (directions: string[]) => void;
};

/** Which directions are reported on: all, or some. Of all, the first one that is pressed stays alone. */
export function DirectionChoice({ chosen, onChoose }: DirectionChoiceProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { directions } = useCatalogue();
  const all = directions.map(({ direction }) => direction);
  const isAll = all.every((direction) => chosen.includes(direction));
  const press = (direction: string) => {
    const others = isAll ? [] : chosen.filter((each) => each !== direction);
    const isTakenAway = !isAll && chosen.includes(direction);
    const left = isTakenAway ? others : [...others, direction];
    onChoose(left.length === 0 ? all : all.filter((each) => left.includes(each)));
  };
  return (
    <fieldset className={styles.directions}>
      <legend className={styles.legend}>{t('directions')}</legend>
      <button type="button" aria-pressed={isAll} className={styles.direction} onClick={() => onChoose(all)}>
        {t('directions.all')}
      </button>
      {directions.map(({ direction, name }) => (
        <button
          key={direction}
          type="button"
          aria-pressed={!isAll && chosen.includes(direction)}
          className={styles.direction}
          onClick={() => press(direction)}
        >
          {name[language]}
        </button>
      ))}
    </fieldset>
  );
}
