import type { FileCell } from './file-row.ts';

/** How a number format shows a number. */
export interface NumberFormat {
  /** null: the general format, or text. */
  decimals: number | null;
  isPercent: boolean;
  /** Powers of a thousand that it hides: `#,##0,` shows 2 627 of 2 627 442. */
  hiddenThousands: number;
  /** Set when it shows a date. */
  date: Extract<FileCell, { kind: 'DATE' }>['shown'] | null;
  /** Words that it puts around the number: `"◇ "0`, `0" тыс."`. */
  before: string;
  after: string;
}

const GENERAL: NumberFormat = {
  decimals: null,
  isPercent: false,
  hiddenThousands: 0,
  date: null,
  before: '',
  after: '',
};

/** Formats that files name by number alone (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'm/d/yy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

/** Colours, conditions and languages: `[Red]`, `[$-419]`; a space as wide as a sign: `_)`; a sign that fills: `*-`. */
const ORNAMENTS = /\[[^\]]*\]|_.|\*./g;
const LITERAL = /"([^"]*)"|\\(.)/g;

/** Reads a format's code; what it does with zero or negative numbers is passed over. */
export function readNumberFormat(id: number, code: string | undefined): NumberFormat {
  const [positive = ''] = splitSections(code ?? BUILT_IN[id] ?? '');
  const bare = positive.replace(ORNAMENTS, '');
  const plain = bare.replace(LITERAL, '');
  const date = readDate(plain);
  if (date !== null) return { ...GENERAL, date };
  const digits = /[0#?][0#?, ]*(?:\.[0#?]*)?,*/.exec(plain)?.[0];
  if (digits === undefined || /e\+/i.test(plain)) return GENERAL;
  const first = bare.search(/[0#?]/);
  return {
    ...GENERAL,
    decimals: digits.split('.')[1]?.replace(/[^0#?]/g, '').length ?? 0,
    isPercent: plain.includes('%'),
    hiddenThousands: /,+$/.exec(digits.replace(/ +$/, ''))?.[0].length ?? 0,
    before: literals(bare.slice(0, first)),
    after: literals(bare.slice(first)),
  };
}

/** Sections stand between semicolons outside of quotes. */
function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [];
}

function readDate(plain: string): NumberFormat['date'] {
  const code = plain.toLowerCase();
  if (/general|основной/.test(code) || !/[ymd]/.test(code) || /[0#?]/.test(code)) return null;
  if (code.includes('d')) return 'DAY';
  if (code.includes('m') && code.includes('y')) return 'MONTH';
  return code.includes('y') ? 'YEAR' : null;
}

const literals = (part: string): string =>
  [...part.matchAll(LITERAL)].map(([, quoted, escaped]) => quoted ?? escaped ?? '').join('');
