import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { listAt, type Path } from '../model/draft.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import styles from './fields.module.css';
import { useFormState } from './form-state.ts';

type SeveralFieldProps = { field: Extract<FieldSpec, { kind: 'several' }>; path: Path };

/** Some of a list: what is chosen stands as a line of names, the rest waits in the list below. */
export function SeveralField({ field, path }: SeveralFieldProps) {
  const { t } = useTranslation('administration');
  const { draft, errors, write } = useFormState();
  const chosen = listAt(draft, path).map(String);
  const labels = new Map(field.options.map(({ choice, label }) => [choice, label]));
  const others = field.options.filter(({ choice }) => !chosen.includes(choice));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{field.label}</legend>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map((choice) => (
            <li key={choice} className={styles.chip}>
              {labels.get(choice) ?? choice}
              <Button
                kind="plain"
                accessibleName={t('remove.named', { name: labels.get(choice) ?? choice })}
                onPress={() =>
                  write(
                    path,
                    chosen.filter((other) => other !== choice),
                  )
                }
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.narrow}>
        <ChoiceField
          name={path}
          label={field.add}
          hint={field.hint}
          error={errors.get(path)}
          groups={[{ options: [{ choice: '', label: '—' }, ...others] }]}
          chosen=""
          onChoose={(choice) => choice !== '' && write(path, [...chosen, choice])}
        />
      </div>
    </fieldset>
  );
}
