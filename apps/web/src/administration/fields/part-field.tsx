import type { Path } from '../model/draft.ts';
import { readAt } from '../model/draft.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { Fields } from './field.tsx';
import styles from './fields.module.css';
import { useFormState } from './form-state.ts';

type PartFieldProps = { field: Extract<FieldSpec, { kind: 'part' }>; path: Path };

/** A part of an entry that is there or not: ticked, its fields appear. */
export function PartField({ field, path }: PartFieldProps) {
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
      {isThere && <Fields fields={field.fields} prefix={path} />}
    </fieldset>
  );
}
