import { describe, expect, it } from 'vitest';
import { formatCursor, type ObservationCursor, parseCursor } from './observation-cursor.ts';

const cursor: ObservationCursor = {
  revision: 3,
  place: [1, 2, 3, 'OUTCOME=APPROVED', 'ACTUAL', '2021-05-31', '2021-01-01', '2021-01-01/P5M'],
};

describe('cursor', () => {
  it('comes back as it went', () => {
    expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
    expect(formatCursor(cursor)).toMatch(/^[\w-]+$/);
  });

  it.each([
    '',
    'x',
    'bnVsbA',
    Buffer.from('[3]').toString('base64url'),
    Buffer.from('{"revision":3}').toString('base64url'),
    Buffer.from('[3,[1,2,3,"","ACTUAL","2021-05-31","2021-02-30","2021"]]').toString('base64url'),
  ])('refuses %j', (text) => {
    expect(parseCursor(text)).toBeNull();
  });
});
