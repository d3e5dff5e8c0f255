import type { IndicatorDefinition } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';

/** What a definition is read with, in the order of the catalogue. */
export const DEFINITIONS_IN_ORDER = {
  orderBy: { position: 'asc' },
  include: { definition: true, source: { select: { code: true } } },
} satisfies Prisma.IndicatorDefinitionFindManyArgs;

type DefinitionRow = Prisma.IndicatorDefinitionGetPayload<{ include: typeof DEFINITIONS_IN_ORDER.include }>;

/** The row as the contract words it. */
export function toDefinition({
  definition,
  refAreaCode,
  source,
  validFrom,
}: DefinitionRow): IndicatorDefinition {
  return {
    definition: definition.code,
    text: { kk: definition.textKk, ru: definition.textRu },
    refArea: refAreaCode,
    source: source?.code ?? null,
    validFrom,
  };
}
