import { expect, it } from 'vitest';
import { ProblemError } from '../../api/problem-error.ts';
import { ROWS, stand } from '../testing/build-rows.ts';
import { readRefusals } from './read-refusals.ts';

const SENT = { observations: ROWS.map((row) => stand(row, 1)), cleared: [] };

const refusal = (status: number, ...errors: { path: string; message: string }[]) =>
  new ProblemError({ type: '/problems/invalid-request', title: '', status, detail: '', errors });

it('finds the cells that a refusal names, every reason with its cell', () => {
  const error = refusal(
    422,
    { path: 'body.observations.1.decimals', message: 'Знаков больше.' },
    { path: 'body.observations.1.qualifier', message: 'Слово лишнее.' },
    { path: 'body.observations.2', message: 'Дважды.' },
  );
  expect(readRefusals(error, SENT)).toEqual(
    new Map([
      [ROWS[1]?.cell, 'Знаков больше. Слово лишнее.'],
      [ROWS[2]?.cell, 'Дважды.'],
    ]),
  );
});

it('leaves other errors alone', () => {
  expect(readRefusals(new TypeError('fetch'), SENT)).toBeNull();
  expect(readRefusals(refusal(409, { path: 'body.observations.0', message: '' }), SENT)).toBeNull();
  expect(readRefusals(refusal(422, { path: 'body', message: 'Не читается.' }), SENT)).toBeNull();
});
