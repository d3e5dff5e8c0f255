import type { EnteredStep } from '@korsetkish/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallAnswer } from '../../api/call.ts';
import { call } from '../../api/call.ts';
import { isStale } from '../../api/is-stale.ts';
import { getActionQuery } from '../action/get-action.query.ts';
import { findStanding } from './model/find-standing.ts';
import type { StepBody } from './model/step-draft.ts';

type ActionAnswer = CallAnswer<'get-action'>;

/** Asks how an action stands by now, whatever was read of it a moment ago. */
export function useAskAnew(action: string): () => Promise<ActionAnswer> {
  const queries = useQueryClient();
  return () => queries.fetchQuery({ ...getActionQuery(action), staleTime: 0 });
}

/**
 * Sends an entry in the place of another. Where a colleague was quicker nothing is replaced: what stands there now
 * becomes what the next attempt takes the place of, once it is on the screen.
 * @param corrects the entry as it was when somebody began to type; null: a new one is entered
 */
export function useStandingEntry(action: string, corrects: EnteredStep | null) {
  const askAnew = useAskAnew(action);
  const [standing, setStanding] = useState(corrects);
  const send = async (body: StepBody): Promise<ActionAnswer> => {
    try {
      return await call('create-action-progress', { params: { action }, query: {}, body });
    } catch (error) {
      if (standing !== null && error instanceof Error && isStale(error)) {
        setStanding(findStanding((await askAnew()).steps, standing));
      }
      throw error;
    }
  };
  /** `newer`: what a colleague made of the entry meanwhile; null: nothing. */
  return { standing, newer: standing === corrects ? null : standing, send };
}
