import type { DerivedKind } from '@korsetkish/contract';
import type { Change } from '../comparison/comparison.ts';
import type { Percent } from '../pace/plan-execution.ts';
import { SHARE_DECIMALS } from '../phrases/format-percent.ts';
import type { Figure, Quantity } from '../quantity/quantity.ts';
import type { Derivation } from './said.ts';

/** A quantity that was worked out, with what from. */
export function derive(kind: DerivedKind, quantity: Quantity, operands: readonly Figure[]): Derivation {
  const { obsValue, decimals, unitMult, unitMeasure, qualifier, layer } = quantity;
  const synthetic = operands.some((figure) => figure.layer === 'training') ? 'training' : layer;
  return {
    kind,
    operands,
    ...{ obsValue, decimals, unitMult, unitMeasure, qualifier },
    ...(synthetic && { layer: synthetic }),
  };
}

/** The same of a per cent, which is said with as many digits as every per cent worked out here. */
export function derivePercent(
  kind: DerivedKind,
  { percent, qualifier }: Percent,
  operands: readonly Figure[],
): Derivation {
  const quantity = {
    obsValue: percent,
    decimals: SHARE_DECIMALS,
    unitMult: 0,
    unitMeasure: 'PERCENT',
    qualifier,
  };
  return derive(kind, quantity, operands);
}

/** The one or two numbers of a change. */
export function deriveChange(
  { difference, relativePercent }: Change,
  later: Figure,
  earlier: Figure,
): Derivation[] {
  const operands = [later, earlier];
  const relative =
    relativePercent === null
      ? []
      : [
          derivePercent(
            'RELATIVE_CHANGE',
            { percent: relativePercent, qualifier: difference.qualifier },
            operands,
          ),
        ];
  return [derive('CHANGE', difference, operands), ...relative];
}

/** What the parts of a check give, said in the unit of the figure that is checked. */
export function deriveExpected(expected: number, checked: Figure, parts: readonly Figure[]): Derivation {
  const { decimals, unitMult, unitMeasure } = checked;
  const shown = Math.max(0, decimals - unitMult);
  const given = { obsValue: expected, decimals: shown, unitMult: 0, unitMeasure, qualifier: null };
  return derive('CHECK_EXPECTED', given, parts);
}
