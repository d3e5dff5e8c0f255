import type { SubmissionObservation } from '@korsetkish/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../api/call.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { type Cells, type CellsAction, listUnsaved } from './cells.ts';
import { nameCell } from './name-cell.ts';
import { readRefusals } from './read-refusals.ts';

/** A pause in typing after which what was typed is saved. */
const PAUSE_MS = 900;

/** How long to wait after each failure in a row before the next try. */
const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/** What a saving changed: the submission's version from now on, what stands now, and which cells are empty now. */
export type Saved = {
  version: number;
  observations: readonly SubmissionObservation[];
  cleared: readonly string[];
};

type AutosaveOptions = {
  submission: number;
  cells: Cells;
  isOn: boolean;
  onAction: (action: CellsAction) => void;
  onSaved: (saved: Saved) => void;
  /** Something else than what is shown stands on the server: look again. */
  onStale: () => Promise<unknown>;
};

/** Cells that are being sent now, and what keeps the rest from being sent; null: nothing does. */
export type Autosave = { sending: ReadonlySet<string>; error: Error | null; saveNow: () => void };

const NONE: ReadonlySet<string> = new Set();

/**
 * Saves what is typed, one request at a time, after a pause. What the server refuses stays in its cell; what does not
 * reach the server is tried again until it does. Nothing typed is ever dropped.
 */
export function useAutosave({
  submission,
  cells,
  isOn,
  onAction,
  onSaved,
  onStale,
}: AutosaveOptions): Autosave {
  const [sending, setSending] = useState(NONE);
  const [failed, setFailed] = useState<{ error: Error; times: number } | null>(null);
  const latest = useRef({ cells, onAction, onSaved, onStale });
  latest.current = { cells, onAction, onSaved, onStale };
  const isBusy = useRef(false);

  const save = useCallback(async () => {
    const { onAction, onSaved, onStale } = latest.current;
    const unsaved = listUnsaved(latest.current.cells);
    const names = [...unsaved.observations, ...unsaved.cleared].map(nameCell);
    if (isBusy.current || names.length === 0) return;
    isBusy.current = true;
    setSending(new Set(names));
    try {
      const saved = await call('update-submission-observations', {
        params: { submission },
        query: {},
        body: unsaved,
      });
      const cleared = unsaved.cleared.map(nameCell);
      onAction({ kind: 'SAVED', observations: saved.observations, cleared });
      onSaved({ ...saved, cleared });
      setFailed(null);
    } catch (error) {
      const refusals = readRefusals(error, unsaved);
      if (refusals !== null) onAction({ kind: 'REFUSED', refusals });
      else if (error instanceof ProblemError && error.problem.status === 409) await onStale();
      else if (error instanceof Error) setFailed((before) => ({ error, times: (before?.times ?? 0) + 1 }));
      else throw error;
    } finally {
      isBusy.current = false;
      setSending(NONE);
    }
  }, [submission]);

  useEffect(() => {
    if (!isOn || sending.size > 0) return;
    const { observations, cleared } = listUnsaved(cells);
    if (observations.length + cleared.length === 0) return;
    const wait = failed === null ? PAUSE_MS : (RETRY_MS[failed.times - 1] ?? 30_000);
    const timer = setTimeout(() => void save(), wait);
    return () => clearTimeout(timer);
  }, [isOn, cells, sending, failed, save]);

  useEffect(() => {
    if (failed === null) return;
    const retry = () => void save();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [failed, save]);

  return { sending, error: failed?.error ?? null, saveNow: () => void save() };
}
