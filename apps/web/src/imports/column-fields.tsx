import type { ImportColumn, ImportedColumn, ImportRole, Submission } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SelectField } from '../ui/select-field.tsx';
import { AreaField, CodeField, IndicatorField, PeriodField, UnitField } from './concept-fields.tsx';
import { contentsOf, type ImportTarget } from './import-target.ts';
import styles from './mapping-form.module.css';
import { useImportWords } from './use-import-words.ts';

type ColumnFieldsProps = {
  column: ImportColumn;
  /** What stands in the file; undefined: nothing that is shown. */
  file: ImportedColumn | undefined;
  target: ImportTarget;
  onChange: (column: ImportColumn) => void;
};

/** In this order they are offered. */
const ROLES: Readonly<Record<ReturnType<typeof contentsOf>, readonly ImportRole[]>> = {
  FIGURES: ['INDICATOR', 'BREAKDOWN', 'REF_AREA', 'TIME_PERIOD', 'UNIT', 'OBS_VALUE', 'IGNORED'],
  ACTIONS: [
    ...(['PART', 'NUMBER', 'TEXT_KK', 'TEXT_RU', 'DIRECTION', 'REF_AREA', 'ADDRESSEE'] as const),
    ...(['CONTROLLER', 'DUE', 'PLANNED_PERIOD', 'FREQUENCY', 'INDICATOR', 'CONTINUES', 'IGNORED'] as const),
  ],
  INDICATORS: [
    ...(['PART', 'INDICATOR', 'NAME_KK', 'NAME_RU', 'GROUP', 'UNIT'] as const),
    ...(['MEASURE', 'POLARITY', 'IGNORED'] as const),
  ],
};

/** What one column is taken for, beside what stands in it; of a column of figures, what its heading says of them. */
export function ColumnFields({ column, file, target, onChange }: ColumnFieldsProps) {
  const { t } = useTranslation('imports');
  const { roles } = useImportWords();
  const offered = ROLES[contentsOf(target)];
  const change = (changes: Partial<ImportColumn>) => onChange({ ...column, ...changes });
  return (
    <div className={styles.column}>
      <p className={styles.heading}>{file?.heading || t('mapping.noHeading')}</p>
      {file && file.samples.length > 0 && <p className={styles.samples}>{file.samples.join(' · ')}</p>}
      <div className={styles.fields}>
        <SelectField
          label={t('mapping.takenFor')}
          groups={[{ options: offered.map((role) => ({ choice: role, label: roles[role] })) }]}
          chosen={column.role}
          onChoose={(choice) => change({ role: offered.find((role) => role === choice) ?? 'IGNORED' })}
        />
        {column.role === 'OBS_VALUE' && target.kind === 'SUBMISSION' && (
          <FigureFields column={column} submission={target.submission} change={change} />
        )}
      </div>
    </div>
  );
}

type FigureFieldsProps = {
  column: ImportColumn;
  submission: Submission;
  change: (changes: Partial<ImportColumn>) => void;
};

/** What the heading of a column of figures says of them. */
function FigureFields({ column, submission, change }: FigureFieldsProps) {
  const { indicators } = useCatalogue();
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
  );
}
