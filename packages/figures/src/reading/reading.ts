/** What came of reading a text: what it says, or why that cannot be told. Nothing is ever guessed in between. */
export type Reading<What, Problem> = { kind: 'READ'; what: What } | { kind: 'REFUSED'; problem: Problem };

/** What a text says. */
export function read<What>(what: What): { kind: 'READ'; what: What } {
  return { kind: 'READ', what };
}

/** Why it cannot be told what a text says. */
export function refuse<Problem>(problem: Problem): { kind: 'REFUSED'; problem: Problem } {
  return { kind: 'REFUSED', problem };
}
