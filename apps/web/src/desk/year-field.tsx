import { useTranslation } from 'react-i18next';
import { SelectField } from '../ui/select-field.tsx';

type YearFieldProps = { chosen: number; years: readonly number[]; onChoose: (year: number) => void };

/** A year that reports are asked for, the newest first. */
export function YearField({ chosen, years, onChoose }: YearFieldProps) {
  const { t } = useTranslation('desk');
  const options = years.toReversed().map((year) => ({ choice: String(year), label: String(year) }));
  return (
    <SelectField
      label={t('calendar.year')}
      chosen={String(chosen)}
      groups={[{ options }]}
      onChoose={(choice) => onChoose(Number(choice))}
    />
  );
}
