import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { joinPath, type Path, readAt, textAt } from '../model/draft.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { TemplateField } from '../report-templates/template-field.tsx';
import styles from './fields.module.css';
import { useFormState } from './form-state.ts';
import { ListField } from './list-field.tsx';
import { PartField } from './part-field.tsx';
import { SeveralField } from './several-field.tsx';
import { TextsField } from './texts-field.tsx';

type FieldProps = { field: FieldSpec; prefix: Path };

/** Fields under each other. @param prefix where the part that they belong to stands in the entry */
export function Fields({ fields, prefix = '' }: { fields: readonly FieldSpec[]; prefix?: Path }) {
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <Field key={field.path} field={field} prefix={prefix} />
      ))}
    </div>
  );
}

const showFields = (fields: readonly FieldSpec[], prefix: Path) => <Fields fields={fields} prefix={prefix} />;

function Field({ field, prefix }: FieldProps) {
  const path = joinPath(prefix, field.path);
  switch (field.kind) {
    case 'texts':
      return <TextsField field={field} path={path} />;
    case 'template':
      return <TemplateField field={field} path={path} />;
    case 'choice':
      return <OneChoice field={field} path={path} />;
    case 'several':
      return <SeveralField field={field} path={path} />;
    case 'yes':
      return <YesField field={field} path={path} />;
    case 'part':
      return <PartField field={field} path={path} showFields={showFields} />;
    case 'list':
      return <ListField field={field} path={path} showFields={showFields} />;
    default:
      return <LineField field={field} path={path} />;
  }
}

type Of<Kind extends FieldSpec['kind']> = { field: Extract<FieldSpec, { kind: Kind }>; path: Path };

function LineField({ field, path }: Of<'code' | 'line' | 'number'>) {
  const { draft, errors, isNew, write } = useFormState();
  const isFixed = field.kind === 'code' && !isNew;
  const isDay = field.kind === 'line' && field.isDay === true;
  const isDigits = field.kind === 'code' && field.isNumber === true;
  return (
    <div className={styles.line}>
      <TextField
        name={path}
        label={field.label}
        // How a code is typed matters while it can be.
        hint={isFixed ? undefined : field.hint}
        error={errors.get(path)}
        autoComplete="off"
        type={isDay ? 'date' : 'text'}
        inputMode={isDigits ? 'numeric' : field.kind === 'number' ? 'decimal' : 'text'}
        readOnly={isFixed}
        text={textAt(draft, path)}
        onType={(text) => write(path, field.kind === 'code' ? text.trim().toUpperCase() : text)}
      />
    </div>
  );
}

/** What a list chooses when nothing is; codes are upper-case or digits. */
const NONE = '';

function OneChoice({ field, path }: Of<'choice'>) {
  const { draft, errors, write } = useFormState();
  const chosen = textAt(draft, path);
  const none = [{ options: [{ choice: NONE, label: field.none ?? '—' }] }];
  const isOpen = field.none !== undefined || chosen === NONE;
  return (
    <div className={styles.line}>
      <ChoiceField
        name={path}
        label={field.label}
        hint={field.hint}
        error={errors.get(path)}
        groups={isOpen ? [...none, ...field.groups] : field.groups}
        chosen={chosen}
        onChoose={(choice) => write(path, choice === NONE && field.none !== undefined ? null : choice)}
      />
    </div>
  );
}

function YesField({ field, path }: Of<'yes'>) {
  const { draft, write } = useFormState();
  return (
    <label className={styles.yes}>
      <input
        type="checkbox"
        name={path}
        checked={readAt(draft, path) === true}
        onChange={(event) => write(path, event.target.checked)}
      />
      <span>
        {field.label}
        {field.hint && <small className={styles.hint}>{field.hint}</small>}
      </span>
    </label>
  );
}
