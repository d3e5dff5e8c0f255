import type { RevisionEvent } from '@korsetkish/contract';
import { vi } from 'vitest';

/** A connection that a page opened, and what the server does with it. */
export type StubbedSource = {
  address: string;
  isClosed: () => boolean;
  tell: (revision: RevisionEvent) => void;
  /** It breaks off, and the browser goes on trying. */
  breakOff: () => void;
  /** The server answers with a problem, and the browser gives up. */
  refuse: () => void;
};

/** Stands in for the browser's `EventSource` and `document`. */
export function stubEventSource() {
  const sources: StubbedSource[] = [];
  const page = Object.assign(new EventTarget(), { hidden: false });

  class StubEventSource extends EventTarget {
    static readonly CLOSED = 2;
    readyState = 1;
    constructor(address: string) {
      super();
      sources.push({
        address,
        isClosed: () => this.readyState === StubEventSource.CLOSED,
        tell: (revision) =>
          void this.dispatchEvent(new MessageEvent('revision', { data: JSON.stringify(revision) })),
        breakOff: () => {
          this.readyState = 0;
          this.dispatchEvent(new Event('error'));
        },
        refuse: () => {
          this.readyState = StubEventSource.CLOSED;
          this.dispatchEvent(new Event('error'));
        },
      });
    }
    close() {
      this.readyState = StubEventSource.CLOSED;
    }
  }
  vi.stubGlobal('EventSource', StubEventSource);
  vi.stubGlobal('document', page);

  return {
    sources,
    newest: (): StubbedSource => {
      const source = sources.at(-1);
      if (!source) throw new Error('the page opened no connection');
      return source;
    },
    /** Another tab is shown, or this one again. */
    see: (isSeen: boolean) => {
      page.hidden = !isSeen;
      page.dispatchEvent(new Event('visibilitychange'));
    },
  };
}
