import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../ui/select-field.tsx';

type YearFieldProps = { chosen: number; years: readonly number[] };

/** The year of the page, as its address says it, among those that reports are asked for: the newest first. */
export function YearField({ chosen, years }: YearFieldProps) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  // The address may say a year without reports.
  const offered = [...new Set([chosen, ...years])].toSorted((one, other) => other - one);
  const options = offered.map((year) => ({ choice: String(year), label: String(year) }));
  return (
    <SelectField
      label={t('calendar.year')}
      chosen={String(chosen)}
      groups={[{ options }]}
      onChoose={(choice) =>
        void navigate({
          to: '.',
          search: (current) => ({ ...current, year: Number(choice) }),
          resetScroll: false,
        })
      }
    />
  );
}
