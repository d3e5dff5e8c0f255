import type { Qualifier, UnitMeasure } from '@korsetkish/contract';
import type { Big } from 'big.js';
import { formatNumber } from './format-number.ts';
import { formatUnit } from './format-unit.ts';
import type { ObsValueParts } from './obs-value-parts.ts';
import { type DisplayScale, formatScale } from './scale.ts';
import { NBSP } from './typography.ts';

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  MORE_THAN: 'более',
  ABOUT: 'около',
  UP_TO: 'до',
  AT_LEAST: 'не менее',
};

/** Russian: qualifier, number, scale, unit: `более 4 тыс. НПО`. Every qualifier puts what follows in the genitive. */
export function russianObsValue(
  value: Big,
  { scale, decimals }: DisplayScale,
  qualifier: Qualifier | null,
  unitMeasure: UnitMeasure | null,
): ObsValueParts {
  const number = formatNumber(value, decimals);
  const scaleWord = unitMeasure === null ? '' : formatScale(scale, 'ru');
  const context = { decimals, scaled: scaleWord !== '', genitive: qualifier !== null };
  const unit = unitMeasure === null ? '' : formatUnit(unitMeasure, value, 'ru', context);
  const qualifierBefore = qualifier === null ? '' : QUALIFIERS[qualifier];
  const before = qualifierBefore === '' ? '' : `${qualifierBefore} `;
  const after = [scaleWord, unit]
    .filter((word) => word !== '')
    .map((word) => NBSP + word)
    .join('');
  return {
    text: before + number + after,
    before,
    number,
    after,
    qualifierBefore,
    unitBefore: '',
    scale: scaleWord,
    unit,
    qualifierAfter: '',
  };
}
