import type { ImportMapping, Submission } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../ui/select-field.tsx';
import { AreaField, IndicatorField, PeriodField, UnitField } from './concept-fields.tsx';
import styles from './mapping-form.module.css';

type FileFieldsProps = {
  mapping: ImportMapping;
  submission: Submission;
  onChange: (mapping: ImportMapping) => void;
};

/** What holds for every figure of a file that its columns say nothing else of. */
export function FileFields({ mapping, submission, onChange }: FileFieldsProps) {
  const { t } = useTranslation('imports');
  const change = (changes: Partial<ImportMapping>) => onChange({ ...mapping, ...changes });
  return (
    <div className={styles.fields}>
      <IndicatorField
        direction={submission.direction}
        chosen={mapping.indicator}
        onChoose={(indicator) => change({ indicator })}
      />
      <AreaField
        within={submission.refArea}
        chosen={mapping.refArea}
        onChoose={(refArea) => change({ refArea })}
      />
      <PeriodField chosen={mapping.timePeriod} onChoose={(timePeriod) => change({ timePeriod })} />
      <UnitField chosen={mapping.unit} onChoose={(unit) => change({ unit })} />
      <SelectField
        label={t('mapping.decimalSign')}
        groups={[
          {
            options: [
              { choice: '', label: t('mapping.notSaid') },
              { choice: 'COMMA', label: t('mapping.comma') },
              { choice: 'POINT', label: t('mapping.point') },
            ],
          },
        ]}
        chosen={mapping.decimalSign ?? ''}
        onChoose={(choice) =>
          change({ decimalSign: choice === 'COMMA' || choice === 'POINT' ? choice : null })
        }
      />
    </div>
  );
}
