import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftForm } from '../../administration/draft-form.tsx';
import { type Draft, saysTheSame, writeAt } from '../../administration/model/draft.ts';
import type { FieldSpec } from '../../administration/model/field-spec.ts';
import type { CallAnswer } from '../../api/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { getActionQuery } from '../action/get-action.query.ts';
import type { Gaps } from './model/list-gaps.ts';
import { useSayGaps } from './use-say-gaps.ts';
import type { Saved } from './use-say-saved.ts';

type ActionAnswer = CallAnswer<'get-action'>;

/** What every form of staff is given. */
export type AnswerFormProps = {
  answer: ActionAnswer;
  /** Leaves it, and everything typed. */
  onCancel: () => void;
  onSaved: (saved: Saved) => void;
};

type AnswerDialogProps = AnswerFormProps & {
  what: Saved['what'];
  heading: string;
  /** What is to be known before anything is typed. */
  lead: ReactNode;
  fields: readonly FieldSpec[];
  initial: Draft;
  /** What stands in the form, and how it is changed. */
  draft: Draft;
  onChange: (change: (old: Draft) => Draft) => void;
  listGaps: (draft: Draft) => Gaps;
  /** What else is in the way of sending, by path. */
  waitsFor?: ReadonlyMap<string, string>;
  /** What is said where a colleague was quicker; undefined: nobody was. */
  newer: string | undefined;
  submitLabel: string;
  send: (sent: Draft) => Promise<ActionAnswer>;
  /** What stands between the fields and the buttons. */
  children?: ReactNode;
};

/** A form over the page of an action. Nothing typed is lost but by whoever says so. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { answer, what, heading, lead, fields, initial, draft, onChange, listGaps, waitsFor } = props;
  const { newer, submitLabel, send, onCancel, onSaved, children } = props;
  const { t } = useTranslation('progress');
  const queries = useQueryClient();
  const sayGaps = useSayGaps();
  const [before] = useState(answer.action);
  const answered = useRef<ActionAnswer>(null);
  const leave = () => {
    if (saysTheSame(draft, initial) || globalThis.confirm(t('unsaved'))) onCancel();
  };
  return (
    <Dialog heading={heading} onClose={leave}>
      {lead}
      <DraftForm
        fields={fields}
        draft={draft}
        initial={initial}
        isNew
        stale={newer}
        submitLabel={submitLabel}
        write={(path, written) => onChange((old) => writeAt(old, path, written))}
        check={(typed) => new Map([...sayGaps(listGaps(typed)), ...(waitsFor ?? [])])}
        send={async (sent) => {
          answered.current = await send(sent);
          queries.setQueryData(getActionQuery(before.action).queryKey, answered.current);
        }}
        onDone={() => answered.current && onSaved({ what, before, after: answered.current.action })}
        onCancel={leave}
        preview={children}
      />
    </Dialog>
  );
}
