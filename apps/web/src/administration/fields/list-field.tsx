import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { listAt, type Path, textAt } from '../model/draft.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import styles from './fields.module.css';
import { useFormState } from './form-state.ts';

type ListFieldProps = {
  field: Extract<FieldSpec, { kind: 'list' }>;
  path: Path;
  /** Shows the fields of the part that stands at a path. */
  showFields: (fields: readonly FieldSpec[], path: Path) => ReactNode;
};

/** Parts in an order that counts: added behind, moved by a place, taken out. */
export function ListField({ field, path, showFields }: ListFieldProps) {
  const { t } = useTranslation('administration');
  const { draft, errors, write } = useFormState();
  const items = listAt(draft, path);
  const error = errors.get(path);
  const nameOf = (item: unknown, place: number) => textAt(item, field.nameItem) || `${place + 1}`;
  const move = (from: number, to: number) =>
    write(path, items.toSpliced(from, 1).toSpliced(to, 0, items[from]));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{field.label}</legend>
      {field.hint && <p className={styles.hint}>{field.hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      {items.map((item, place) => (
        // An item has no name but its place: two of them may be the same while one is being filled in.
        <div key={place} className={styles.item}>
          {showFields(field.fields, `${path}.${place}`)}
          <div className={styles.itemActions}>
            <Button
              kind="small"
              disabled={place === 0}
              accessibleName={t('move.up.named', { name: nameOf(item, place) })}
              onPress={() => move(place, place - 1)}
            >
              ↑
            </Button>
            <Button
              kind="small"
              disabled={place === items.length - 1}
              accessibleName={t('move.down.named', { name: nameOf(item, place) })}
              onPress={() => move(place, place + 1)}
            >
              ↓
            </Button>
            <Button
              kind="plain"
              accessibleName={t('remove.named', { name: nameOf(item, place) })}
              onPress={() => write(path, items.toSpliced(place, 1))}
            >
              {t('remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button kind="small" onPress={() => write(path, [...items, field.empty])}>
          {field.add}
        </Button>
      </div>
    </fieldset>
  );
}
