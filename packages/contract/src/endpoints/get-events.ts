import * as z from 'zod';
import { RevisionEvent } from '../vocabulary/revision-event.ts';
import { defineEndpoint } from './endpoint.ts';
import { EVENTS_HEARTBEAT_S, REVISION_EVENT } from './events.ts';

export const getEvents = defineEndpoint({
  name: 'get-events',
  tag: 'Observations',
  summary: 'Tells each new revision of the figures as soon as it can be read',
  description: `Server-sent events, for as long as the reader stays. Each \`${REVISION_EVENT}\` event has as its data the JSON described here: the newest revision of a layer. Told at once, whenever one is published, and at least every ${EVENTS_HEARTBEAT_S} seconds, so the same revision may be told again. Who is refused with 503 because too many are following may ask \`/ready\` from time to time instead.`,
  params: z.object({}),
  query: z.object({}),
  response: RevisionEvent,
  produces: ['text/event-stream'],
});
