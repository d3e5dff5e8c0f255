import { createContext, use } from 'react';
import type { Draft, Path } from '../model/draft.ts';

/** What the fields of a form share. */
export type FormState = {
  draft: Draft;
  isNew: boolean;
  /** What was wrong with what was sent, by path. */
  errors: ReadonlyMap<Path, string>;
  write: (path: Path, written: unknown) => void;
};

export const FormContext = createContext<FormState | null>(null);

/** @throws Error outside of a form */
export function useFormState(): FormState {
  const state = use(FormContext);
  if (state === null) throw new Error('a field stands in no form');
  return state;
}
