import { API_PREFIX, REVISION_EVENT, RevisionEvent } from '@korsetkish/contract';

/** Somebody with the stream of events open, as a browser's `EventSource` reads it. */
export type TestFollower = {
  response: Response;
  /** What was told so far, oldest first, each checked against its contract. */
  told: RevisionEvent[];
  /** Resolves when the server ends the stream, rejects when it breaks off. */
  over: Promise<void>;
  /** Closes the page. */
  leave: () => void;
};

/** `event: revision` and `data: {...}`; null: nothing that a reader is told, such as a pause to keep. */
function parseEvent(text: string): RevisionEvent | null {
  const [, name, data] = /^event: (\w+)\ndata: (.+)$/.exec(text) ?? [];
  return name === REVISION_EVENT && data !== undefined ? RevisionEvent.parse(JSON.parse(data)) : null;
}

async function readInto(told: RevisionEvent[], response: Response): Promise<void> {
  let rest = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = `${rest}${chunk}`.split('\n\n');
    rest = events.pop() ?? '';
    told.push(...events.map(parseEvent).filter((event) => event !== null));
  }
}

/** Opens the stream of events of an API. */
export async function followForTest(
  origin: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<TestFollower> {
  const leaving = new AbortController();
  const response = await fetch(`${origin}${API_PREFIX}/events`, { headers, signal: leaving.signal });
  const told: RevisionEvent[] = [];
  const over = readInto(told, response);
  // A test that leaves does not wait for it.
  over.catch(() => undefined);
  return { response, told, over, leave: () => leaving.abort() };
}
