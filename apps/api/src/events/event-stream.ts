import { REVISION_EVENT, type RevisionEvent } from '@korsetkish/contract';
import type { Response } from 'express';

/** After a lost connection a browser waits this long, and up to as much again, so that not all come back at once. */
const RETRY_MS = 2_000;

/** An answer that goes on: server-sent events, as browsers read them with `EventSource`. */
export class EventStream {
  readonly #response: Response;

  constructor(response: Response) {
    this.#response = response;
  }

  /** Sends the headers; from then on no problem can be answered any more. */
  open(): void {
    this.#response.set({
      'Content-Type': 'text/event-stream',
      // Neither kept nor packed on the way: an event that waits for a block to fill up comes too late.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
      // Nothing else will come on this connection, and a server that stops need not wait for it.
      Connection: 'close',
    });
    this.#response.flushHeaders();
  }

  /** @param revisions the newest of each layer */
  tell(revisions: readonly RevisionEvent[]): void {
    if (this.isOver) return;
    if (!this.#response.headersSent) {
      this.open();
      this.#response.write(`retry: ${Math.round(RETRY_MS * (1 + Math.random()))}\n\n`);
    }
    for (const revision of revisions) {
      this.#response.write(`event: ${REVISION_EVENT}\ndata: ${JSON.stringify(revision)}\n\n`);
    }
  }

  /** Whether the reader is gone, or was let go. */
  get isOver(): boolean {
    return this.#response.destroyed || this.#response.writableEnded;
  }

  /** @param then called once, when nothing more can be told */
  onceOver(then: () => void): void {
    this.#response.once('close', then);
  }

  end(): void {
    this.#response.end();
  }
}
