import type { KatoCode, Language, RefArea } from '@korsetkish/contract';
import type { ChartNames } from '../chart-names.ts';
import { buildRefArea } from './build-ref-area.ts';
import { chartNames } from './chart-names.ts';

const NAMES: Readonly<Record<KatoCode, Readonly<Record<Language, string>>>> = {
  '751110000': { kk: 'Алмалы ауданы', ru: 'Алмалинский район' },
  '751210000': { kk: 'Алатау ауданы', ru: 'Алатауский район' },
  '751310000': { kk: 'Әуезов ауданы', ru: 'Ауэзовский район' },
  '751410000': { kk: 'Бостандық ауданы', ru: 'Бостандыкский район' },
  '751510000': { kk: 'Жетісу ауданы', ru: 'Жетысуский район' },
  '751710000': { kk: 'Медеу ауданы', ru: 'Медеуский район' },
  '751810000': { kk: 'Наурызбай ауданы', ru: 'Наурызбайский район' },
  '751910000': { kk: 'Түрксіб ауданы', ru: 'Турксибский район' },
};

/** The eight districts of Almaty, for tests of what is drawn by area. */
export const DISTRICTS: readonly RefArea[] = Object.entries(NAMES).map(([refArea, name]) =>
  buildRefArea(refArea, name),
);

/** Names for tests of charts by district. */
export function districtNames(language: Language = 'ru'): ChartNames {
  const names = chartNames(language);
  const refArea = (code: KatoCode) => {
    const found = DISTRICTS.find((district) => district.refArea === code);
    return found ?? names.catalogue.refArea(code);
  };
  return { ...names, catalogue: { ...names.catalogue, refArea } };
}
