import { EVENTS_HEARTBEAT_S } from '@korsetkish/contract';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followRevisions } from './follow-revisions.ts';
import { stubEventSource } from './testing/stub-event-source.ts';

const HEARTBEAT_MS = EVENTS_HEARTBEAT_S * 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function following() {
  const browser = stubEventSource();
  const onTold = vi.fn();
  const onRefused = vi.fn();
  const stop = followRevisions({ onTold, onRefused });
  return { ...browser, onTold, onRefused, stop };
}

it('hands on what is told, and stops when told to', () => {
  const { sources, newest, onTold, stop, see } = following();
  expect(newest().address).toBe('/api/v1/events');
  newest().tell({ layer: 'published', number: 2 });
  expect(onTold).toHaveBeenCalledExactlyOnceWith({ layer: 'published', number: 2 });
  stop();
  expect(newest().isClosed()).toBe(true);
  see(true);
  vi.advanceTimersByTime(10 * HEARTBEAT_MS);
  expect(sources).toHaveLength(1);
});

it('takes no connection while it is hidden, and asks anew when it is seen again', () => {
  const { sources, newest, see } = following();
  see(false);
  expect(newest().isClosed()).toBe(true);
  vi.advanceTimersByTime(10 * HEARTBEAT_MS);
  expect(sources).toHaveLength(1);
  see(true);
  expect(sources).toHaveLength(2);
  expect(newest().isClosed()).toBe(false);
});

it('leaves a connection that broke off to the browser', () => {
  const { sources, newest, onRefused } = following();
  newest().breakOff();
  expect(onRefused).not.toHaveBeenCalled();
  vi.advanceTimersByTime(HEARTBEAT_MS);
  expect(sources).toHaveLength(1);
});

it('comes again in a while where it was refused, and says so', () => {
  const { sources, newest, onRefused } = following();
  newest().refuse();
  expect(onRefused).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(29_000);
  expect(sources).toHaveLength(1);
  vi.advanceTimersByTime(32_000);
  expect(sources).toHaveLength(2);
});

it('opens another connection when nothing was heard for longer than a heartbeat lasts', () => {
  const { sources, newest } = following();
  for (let beat = 0; beat < 5; beat++) {
    vi.advanceTimersByTime(HEARTBEAT_MS);
    newest().tell({ layer: 'published', number: 1 });
  }
  expect(sources).toHaveLength(1);
  vi.advanceTimersByTime(3 * HEARTBEAT_MS);
  expect(sources).toHaveLength(2);
  expect(sources[0]?.isClosed()).toBe(true);
});
