import type { ReportMailing } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { lastRefusal } from './last-refusal.ts';
import { lookAgainAfter } from './look-again-after.ts';

const busy = { reason: 'BUSY', said: '450 Mailbox busy' } as const;
const unreachable = { reason: 'UNREACHABLE', said: 'connect ECONNREFUSED' } as const;

function mailing(changes: Partial<ReportMailing>): ReportMailing {
  return {
    mailing: 1,
    ...{ lang: 'kk', address: 'press@example.kz', state: 'QUEUED', attempts: [] },
    ...{ nextTry: '2026-06-01T10:00:00Z', sentAt: null, requestedAt: '2026-06-01T10:00:00Z' },
    requestedBy: 'Жастар бөлімі',
    ...changes,
  };
}

const tried = (...refusals: ReportMailing['attempts'][number]['refusal'][]) =>
  refusals.map((refusal) => ({ triedAt: '2026-06-01T10:00:00Z', refusal }));

describe('the last refusal of a mailing', () => {
  it('is what was said last', () => {
    expect(lastRefusal(mailing({ attempts: tried(busy, unreachable) }))).toEqual(busy);
    expect(lastRefusal(mailing({ state: 'FAILED', attempts: tried(unreachable) }))).toEqual(unreachable);
  });

  it('is none before it was tried, and once it is sent', () => {
    expect(lastRefusal(mailing({}))).toBeNull();
    expect(lastRefusal(mailing({ state: 'SENT', attempts: tried(null, busy) }))).toBeNull();
    expect(lastRefusal(mailing({ state: 'LAPSED', attempts: tried(busy) }))).toBeNull();
  });
});

describe('mailings are looked at again', () => {
  it('while one of them waits and can be sent', () => {
    const sent = mailing({ state: 'SENT' });
    expect(lookAgainAfter({ canMail: true, mailings: [sent, mailing({})] })).toBeGreaterThan(0);
    expect(lookAgainAfter({ canMail: true, mailings: [sent, mailing({ state: 'FAILED' })] })).toBe(false);
    expect(lookAgainAfter({ canMail: false, mailings: [mailing({})] })).toBe(false);
    expect(lookAgainAfter(undefined)).toBe(false);
  });
});
