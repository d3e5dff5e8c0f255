import type { Breakdown, Language, LocalizedText, TimePeriod, UnitMeasure } from '@korsetkish/contract';
import { formatObsValue, formatTimePeriod, SCALES } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findCodelists } from '../../../codelists/find-codelists.ts';
import { findUnitMeasures } from '../../../codelists/find-unit-measures.ts';
import { localized } from '../../../http/localized.ts';

/** What the catalogue calls things, in one language. Every lookup throws a RangeError that names an unknown code. */
export type Names = {
  indicator: (code: string) => string;
  refArea: (code: string) => string;
  /** `Қарау нәтижесі: Келісілген`; '' for the printed total. */
  breakdown: (breakdown: Breakdown) => string;
  /** The unit after any number, with the power of ten it is printed in: `тыс. человек`. */
  unit: (unitMeasure: string, unitMult: number) => string;
  /** `2021 жылғы қаңтар–мамыр` */
  timePeriod: (timePeriod: TimePeriod) => string;
};

const indexNames = (
  kind: string,
  language: Language,
  entries: Iterable<readonly [code: string, name: LocalizedText]>,
) => {
  const byCode = new Map(entries);
  return (code: string): string => {
    const name = byCode.get(code);
    if (name === undefined) throw new RangeError(`no ${kind} ${code} in the catalogue`);
    return name[language];
  };
};

/** Five of anything: after it Russian has the form that headings and most numbers take. */
const FIVE = { obsValue: 5, decimals: 0, obsStatus: 'A', qualifier: null } as const;

function nameUnit(unitMeasure: UnitMeasure, unitMult: number, language: Language): string {
  const worded = SCALES.some((scale) => scale === unitMult);
  const parts = formatObsValue({ ...FIVE, unitMult: worded ? unitMult : 0 }, unitMeasure, language);
  const words = [parts.unitBefore, parts.scale, parts.unit].filter((word) => word !== '');
  return worded ? words.join(' ') : `10^${unitMult} ${words.join(' ')}`;
}

/** Remembers what was worked out: figures by the hundred thousand share a few units and periods. */
function remember<Argument extends readonly (string | number)[]>(
  name: (...argument: Argument) => string,
): (...argument: Argument) => string {
  const known = new Map<string, string>();
  return (...argument) => {
    const key = argument.join(' ');
    const found = known.get(key) ?? name(...argument);
    known.set(key, found);
    return found;
  };
}

export async function findNames(db: Database, language: Language): Promise<Names> {
  const [indicators, refAreas, codelists, unitMeasures] = await Promise.all([
    db.indicator.findMany({ select: { code: true, nameKk: true, nameRu: true } }),
    db.refArea.findMany({ select: { code: true, nameKk: true, nameRu: true } }),
    findCodelists(db),
    findUnitMeasures(db),
  ]);
  const named = (rows: typeof indicators) => rows.map((row) => [row.code, localized(row)] as const);
  const dimension = indexNames(
    'dimension',
    language,
    codelists.map((list) => [list.dimension, list.name]),
  );
  const code = indexNames(
    'code',
    language,
    codelists.flatMap((list) =>
      list.codes.map((each) => [`${list.dimension}=${each.code}`, each.name] as const),
    ),
  );
  const units = new Map(unitMeasures.map((each) => [each.unitMeasure, each]));
  return {
    indicator: indexNames('indicator', language, named(indicators)),
    refArea: indexNames('area', language, named(refAreas)),
    breakdown: (breakdown) =>
      Object.entries(breakdown)
        .map(([name, chosen]) => `${dimension(name)}: ${code(`${name}=${chosen}`)}`)
        .join('; '),
    unit: remember((unitMeasure: string, unitMult: number) => {
      const unit = units.get(unitMeasure);
      if (unit === undefined) throw new RangeError(`no unit ${unitMeasure} in the catalogue`);
      return nameUnit(unit, unitMult, language);
    }),
    timePeriod: remember((timePeriod: TimePeriod) => formatTimePeriod(timePeriod, language, 'label')),
  };
}
