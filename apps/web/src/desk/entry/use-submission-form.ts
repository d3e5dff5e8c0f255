import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { CallAnswer } from '../../api/call.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { getSubmissionQuery } from '../get-submission.query.ts';
import { buildEntryForm, listRows } from './build-entry-form.ts';
import { changeCells, isChanged, openCells } from './cells.ts';
import { nameCell } from './name-cell.ts';
import { type Saved, useAutosave } from './use-autosave.ts';

type Answer = CallAnswer<'get-submission'>;

/** A submission with the form it is filled in by: its lines, what stands and what is typed in them, and the saving. */
export function useSubmissionForm(submission: number, mayEdit: (answer: Answer) => boolean) {
  const query = getSubmissionQuery(submission);
  const { queryKey } = query;
  const queries = useQueryClient();
  const catalogue = useCatalogue();
  const { data, refetch } = useSuspenseQuery(query);
  const { lines, observations } = data;
  const { direction, refArea, timePeriod, state } = data.submission;
  const sections = useMemo(
    () => buildEntryForm({ direction, refArea, timePeriod }, lines, catalogue),
    [direction, refArea, timePeriod, lines, catalogue],
  );
  const rows = useMemo(() => listRows(sections), [sections]);
  const [cells, change] = useReducer(changeCells, null, () => openCells(rows, observations));
  useEffect(() => change({ kind: 'LOOKED', observations, rows }), [observations, rows]);

  const isOpen = (state === 'DRAFT' || state === 'RETURNED') && mayEdit(data);
  const keepSaved = useCallback(
    (saved: Saved) => {
      // An answer that was on its way is older than what was just saved.
      void queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      if (before) queries.setQueryData(queryKey, withSaved(before, saved));
      // Colleagues changed something in between: look what.
      if (before && saved.version > before.submission.version + 1)
        void queries.invalidateQueries({ queryKey });
    },
    [queries, queryKey],
  );
  const autosave = useAutosave({
    submission,
    cells,
    isOn: isOpen,
    onAction: change,
    onSaved: keepSaved,
    onStale: refetch,
  });
  const unsaved = [...cells.values()].filter(isChanged).length;
  return { ...data, sections, rows, cells, change, isOpen, autosave, unsaved, refetch };
}

function withSaved(before: Answer, { version, observations, cleared }: Saved): Answer {
  const replaced = new Set([...observations.map(nameCell), ...cleared]);
  return {
    ...before,
    submission: { ...before.submission, version },
    observations: [...before.observations.filter((each) => !replaced.has(nameCell(each))), ...observations],
  };
}
