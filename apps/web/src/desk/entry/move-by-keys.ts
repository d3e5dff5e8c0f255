import type { KeyboardEvent } from 'react';

/** Marks the fields that the keys move between. */
const FIELD = '[data-cell]';

/** Which way each key moves; the arrows to the sides stay within the text. */
function stepOf({ key, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (key === 'Enter') return shiftKey ? -1 : 1;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : null;
}

/** Moves from field to field as in a spreadsheet: Enter and Down to the next, Shift+Enter and Up to the one before. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event;
  const step = stepOf(event);
  if (step === null || event.nativeEvent.isComposing) return;
  if (!(target instanceof HTMLInputElement && target.matches(FIELD))) return;
  event.preventDefault();
  const fields = [...currentTarget.querySelectorAll<HTMLInputElement>(FIELD)];
  const next = fields[fields.indexOf(target) + step];
  next?.focus();
  next?.select();
}

/** Puts the focus on the field of a cell, and the cell into view. */
export function focusCell(cell: string): void {
  document.querySelector<HTMLInputElement>(`[data-cell="${CSS.escape(cell)}"]`)?.focus();
}

/** Puts the focus on the field after that of a cell, or else before it: the cell is about to go. */
export function focusBeside(cell: string): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>(FIELD)];
  const place = fields.findIndex(({ dataset }) => dataset.cell === cell);
  (fields[place + 1] ?? fields[place - 1])?.focus();
}
