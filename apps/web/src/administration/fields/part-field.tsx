import type { ReactNode } from 'react';
import { type Path, readAt } from '../model/draft.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import styles from './fields.module.css';
import { useFormState } from './form-state.ts';

type PartFieldProps = {
  field: Extract<FieldSpec, { kind: 'part' }>;
  path: Path;
  /** Shows the fields of the part that stands at a path. */
  showFields: (fields: readonly FieldSpec[], path: Path) => ReactNode;
};

/** A part of an entry that is there or not: ticked, its fields appear. */
export function PartField({ field, path, showFields }: PartFieldProps) {
  const { draft, errors, write } = useFormState();
  const isThere = Boolean(readAt(draft, path));
  const error = errors.get(path);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <label className={styles.yes}>
          <input
            type="checkbox"
            name={path}
            checked={isThere}
            onChange={(event) => write(path, event.target.checked ? field.empty : null)}
          />
          <span>{field.label}</span>
        </label>
      </legend>
      {field.hint && <p className={styles.hint}>{field.hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      {isThere && showFields(field.fields, path)}
    </fieldset>
  );
}
