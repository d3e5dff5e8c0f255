import type { Language } from '@korsetkish/contract';
import { type Catalogue, formatScale, formatUnit, printedScale, type Quantity } from '@korsetkish/figures';

/** The unit a quantity was printed in, for a heading: `тыс. ₸`, `уведомлений`. */
export function nameUnit(
  quantity: Pick<Quantity, 'unitMeasure' | 'unitMult' | 'decimals' | 'obsValue'>,
  { language, catalogue }: { language: Language; catalogue: Catalogue },
): string {
  const { scale } = printedScale(quantity);
  const unit = formatUnit(catalogue.unitMeasure(quantity.unitMeasure), 5, language, { scaled: true });
  return [formatScale(scale, language), unit].filter((part) => part !== '').join('\u00a0');
}
