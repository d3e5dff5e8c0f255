import { EVENTS_HEARTBEAT_S, REVISION_EVENT, type RevisionEvent } from '@korsetkish/contract';
import { callAddress } from '../api/call.ts';

/** Nothing but a dead connection is silent for so long. */
const DEAF_AFTER_MS = 2.5 * EVENTS_HEARTBEAT_S * 1000;

/** Whoever was refused comes again after this, and up to as much again, so that not all come back at once. */
const COME_AGAIN_MS = 30_000;

type RevisionFollower = {
  /** Told the newest revision of a layer, also when it is the one told before. */
  onTold: (revision: RevisionEvent) => void;
  /** There is no room, or the server is not ready: another attempt follows. */
  onRefused: () => void;
};

/**
 * Has the server tell new revisions while the page is seen. A hidden page lets its connection go, for a browser opens six
 * to a server and many tabs would leave none to load a page with; when it is seen again, it is told the newest at once.
 * @returns a way to stop
 */
export function followRevisions({ onTold, onRefused }: RevisionFollower): () => void {
  let source: EventSource | undefined;
  let comingAgain: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(comingAgain);
    source?.close();
  };
  const openIn = (milliseconds: number) => {
    clearTimeout(comingAgain);
    comingAgain = setTimeout(open, milliseconds);
  };
  function open() {
    close();
    if (document.hidden) return;
    const opened = new EventSource(callAddress('get-events', { params: {}, query: {} }));
    source = opened;
    openIn(DEAF_AFTER_MS);
    opened.addEventListener(REVISION_EVENT, ({ data }: MessageEvent<string>) => {
      openIn(DEAF_AFTER_MS);
      onTold(JSON.parse(data));
    });
    opened.addEventListener('error', () => {
      // A connection that broke off is the browser's to make anew; after a refusal it gives up.
      if (opened.readyState !== EventSource.CLOSED) return;
      openIn(COME_AGAIN_MS * (1 + Math.random()));
      onRefused();
    });
  }

  document.addEventListener('visibilitychange', open);
  open();
  return () => {
    document.removeEventListener('visibilitychange', open);
    close();
  };
}
