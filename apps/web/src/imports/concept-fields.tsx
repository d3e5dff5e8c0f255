import type { Breakdown, ImportUnit, TimePeriod } from '@korsetkish/contract';
import { formatScale, SCALES } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { PeriodField as DeskPeriodField } from '../desk/period-field.tsx';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { SelectField } from '../ui/select-field.tsx';

type ConceptFieldProps<What> = { chosen: What | null; onChoose: (chosen: What | null) => void };

/** One of the direction's indicators, or left to the file. */
export function IndicatorField({
  direction,
  chosen,
  onChoose,
}: ConceptFieldProps<string> & { direction: string }) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const { indicators } = useCatalogue();
  const options = indicators
    .filter((each) => each.direction === direction)
    .map(({ indicator, name }) => ({ choice: indicator, label: name[language] }));
  return (
    <SelectField
      label={t('role.INDICATOR')}
      groups={[{ options: [{ choice: '', label: t('mapping.leftToFile') }, ...options] }]}
      chosen={chosen ?? ''}
      onChoose={(choice) => onChoose(choice || null)}
    />
  );
}

/** An area or one directly within it, or left to the file. */
export function AreaField({ within, chosen, onChoose }: ConceptFieldProps<string> & { within: string }) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const { refAreas } = useCatalogue();
  const options = refAreas
    .filter(({ refArea, parent }) => refArea === within || parent === within)
    .map(({ refArea, name }) => ({ choice: refArea, label: capitalize(name[language]) }));
  return (
    <SelectField
      label={t('role.REF_AREA')}
      groups={[{ options: [{ choice: '', label: t('mapping.leftToFile') }, ...options] }]}
      chosen={chosen ?? ''}
      onChoose={(choice) => onChoose(choice || null)}
    />
  );
}

/** A period as people write it; nothing: left to the file. */
export function PeriodField(field: ConceptFieldProps<TimePeriod>) {
  const { t } = useTranslation('imports');
  return (
    <DeskPeriodField
      label={t('role.TIME_PERIOD')}
      hint={t('mapping.leftToFile')}
      error={t('mapping.noPeriod')}
      {...field}
    />
  );
}

/** The power of ten that figures are written in, or left to the file. */
export function UnitField({ chosen, onChoose }: ConceptFieldProps<ImportUnit>) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  return (
    <SelectField
      label={t('role.UNIT')}
      groups={[
        {
          options: [
            { choice: '', label: t('mapping.leftToFile') },
            ...SCALES.map((scale) => ({
              choice: String(scale),
              label: formatScale(scale, language) || t('mapping.ones'),
            })),
          ],
        },
      ]}
      chosen={chosen === null ? '' : String(chosen.unitMult)}
      onChoose={(choice) =>
        onChoose(choice === '' ? null : { unitMult: Number(choice), of: chosen?.of ?? null })
      }
    />
  );
}

/** A code of one dimension, or left to the file. */
export function CodeField({
  dimensions,
  chosen,
  onChoose,
}: {
  dimensions: readonly string[];
  chosen: Breakdown;
  onChoose: (breakdown: Breakdown) => void;
}) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const [first] = Object.entries(chosen);
  return (
    <SelectField
      label={t('role.BREAKDOWN')}
      groups={[
        { options: [{ choice: '', label: t('mapping.leftToFile') }] },
        ...dimensions.map((dimension) => ({
          label: catalogue.dimension(dimension).name[language],
          options: catalogue.dimension(dimension).codes.map(({ code, name }) => ({
            choice: `${dimension}=${code}`,
            label: name[language],
          })),
        })),
      ]}
      chosen={first === undefined ? '' : first.join('=')}
      onChoose={(choice) => {
        const [dimension, code] = choice.split('=');
        onChoose(dimension !== undefined && code !== undefined ? { [dimension]: code } : {});
      }}
    />
  );
}
