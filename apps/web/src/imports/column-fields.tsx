import type { ImportColumn, ImportedColumn, ImportRole, Submission } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SelectField } from '../ui/select-field.tsx';
import { AreaField, CodeField, IndicatorField, PeriodField, UnitField } from './concept-fields.tsx';
import styles from './mapping-form.module.css';
import { useImportWords } from './use-import-words.ts';

type ColumnFieldsProps = {
  column: ImportColumn;
  /** What stands in the file; undefined: nothing that is shown. */
  file: ImportedColumn | undefined;
  submission: Submission;
  onChange: (column: ImportColumn) => void;
};

/** In this order they are offered. */
const ROLES = [
  'INDICATOR',
  'BREAKDOWN',
  'REF_AREA',
  'TIME_PERIOD',
  'UNIT',
  'OBS_VALUE',
  'IGNORED',
] as const satisfies readonly ImportRole[];

/** What one column is taken for, beside what stands in it; of a column of figures, what its heading says of them. */
export function ColumnFields({ column, file, submission, onChange }: ColumnFieldsProps) {
  const { t } = useTranslation('imports');
  const { roles } = useImportWords();
  const { indicators } = useCatalogue();
  const change = (changes: Partial<ImportColumn>) => onChange({ ...column, ...changes });
  const dimensions = [
    ...new Set(
      indicators
        .filter(({ indicator, direction }) =>
          column.indicator === null ? direction === submission.direction : indicator === column.indicator,
        )
        .flatMap((each) => each.dimensions.map(({ dimension }) => dimension)),
    ),
  ];
  return (
    <div className={styles.column}>
      <p className={styles.heading}>{file?.heading || t('mapping.noHeading')}</p>
      {file && file.samples.length > 0 && <p className={styles.samples}>{file.samples.join(' · ')}</p>}
      <div className={styles.fields}>
        <SelectField
          label={t('mapping.takenFor')}
          groups={[{ options: ROLES.map((role) => ({ choice: role, label: roles[role] })) }]}
          chosen={column.role}
          onChoose={(choice) => change({ role: ROLES.find((role) => role === choice) ?? 'IGNORED' })}
        />
        {column.role === 'OBS_VALUE' && (
          <>
            <IndicatorField
              direction={submission.direction}
              chosen={column.indicator}
              onChoose={(indicator) => change({ indicator, breakdown: {} })}
            />
            <CodeField
              dimensions={dimensions}
              chosen={column.breakdown}
              onChoose={(breakdown) => change({ breakdown })}
            />
            <AreaField
              within={submission.refArea}
              chosen={column.refArea}
              onChoose={(refArea) => change({ refArea })}
            />
            <PeriodField chosen={column.timePeriod} onChoose={(timePeriod) => change({ timePeriod })} />
            <UnitField chosen={column.unit} onChoose={(unit) => change({ unit })} />
          </>
        )}
      </div>
    </div>
  );
}
