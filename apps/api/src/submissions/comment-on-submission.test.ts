import { createSubmissionComment } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { startDesk } from '../testing/start-desk.ts';
import { begin, look } from './submit-for-test.ts';

const { api, editor, approver } = await startDesk();

it('is said beside the report, dealt with by a colleague, and both stand in the log', async () => {
  const submission = await begin(editor);
  const said = await approver.send('POST', `/submissions/${submission}/comments`, {
    about: null,
    message: 'Дереккөзін нақтылаңыз',
  });
  const { comment } = createSubmissionComment.response.parse(await said.json());
  const path = `/submissions/${submission}/comments/${comment.comment}`;
  expect((await editor.send('PATCH', path, { resolved: true })).status).toBe(200);
  // Whoever had not seen it is not refused, and changes nothing.
  expect((await approver.send('PATCH', path, { resolved: true })).status).toBe(200);

  const [standing] = (await look(editor, submission)).comments;
  expect(standing).toMatchObject({ text: 'Дереккөзін нақтылаңыз', resolvedAt: expect.any(String) });
  const lines = await api.db.auditEntry.findMany({
    where: { subject: 'submission', subjectId: String(submission), action: { contains: 'COMMENT' } },
    orderBy: { id: 'asc' },
  });
  expect(lines).toMatchObject([
    { action: 'SUBMISSION_COMMENTED', accountId: approver.accountId, before: null, after: comment },
    { action: 'SUBMISSION_COMMENT_UPDATED', accountId: editor.accountId, before: comment, after: standing },
  ]);
});
