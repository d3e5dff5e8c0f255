import { expect, it } from 'vitest';
import { isPermanent, readRefusal } from './read-refusal.ts';

const failure = (more: object) => Object.assign(new Error('Message failed'), more);

it.each([
  ['no such mailbox', { code: 'EENVELOPE', responseCode: 550, permanent: true }, 'ADDRESS', true],
  [
    'the server takes nothing from us',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553, permanent: true },
    'SENDER',
    false,
  ],
  [
    'the letter is too large, as the server says at once',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 552, permanent: true },
    'LETTER',
    true,
  ],
  ['an address that no server takes', { code: 'EENVELOPE' }, 'ADDRESS', true],
  ['the mailbox is busy', { code: 'EENVELOPE', responseCode: 450, permanent: false }, 'BUSY', false],
  ['the mail is larger than the server takes', { code: 'EMESSAGE', command: 'MAIL FROM' }, 'LETTER', true],
  ['the server is full', { code: 'EMESSAGE', responseCode: 452, permanent: false }, 'BUSY', false],
  ['nobody answers', { code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'UNREACHABLE', false],
  ['it took too long', { code: 'EABORT' }, 'UNREACHABLE', false],
  ['no encrypted connection', { code: 'ETLS' }, 'ENCRYPTION', false],
  ['the password is wrong', { code: 'EAUTH', responseCode: 535, permanent: true }, 'SIGN_IN', false],
  ['the server wants none of us', { code: 'EPROTOCOL', responseCode: 554, permanent: true }, 'OTHER', false],
  ['something that has a number for a code', { code: 23 }, 'OTHER', false],
])('of %s: why, and whether it is tried again', (_, told, reason, isOver) => {
  const refusal = readRefusal(failure(told));
  expect([refusal.reason, isPermanent(refusal)]).toEqual([reason, isOver]);
});

it('is what the server said, or else what went wrong', () => {
  expect(readRefusal(failure({ response: '550 5.1.1 No such mailbox\0' })).said).toBe(
    '550 5.1.1 No such mailbox',
  );
  expect(readRefusal(failure({ response: ' \0' })).said).toBe('Message failed');
  expect(readRefusal(failure({ message: '', code: 'ESOCKET' })).said).toBe('ESOCKET');
  expect(readRefusal(failure({ response: '5'.repeat(5_000) })).said).toHaveLength(1_000);
  expect(readRefusal('thrown')).toMatchObject({ reason: 'OTHER', said: 'thrown' });
});
