import { getEvents } from '@korsetkish/contract';
import { findSession } from '../accounts/find-session.ts';
import { authorize } from '../http/authorize.ts';
import { mount, type Route } from '../http/implement.ts';
import { parseRequest } from '../http/parse-request.ts';
import { EventStream } from './event-stream.ts';

/** Tells each new revision for as long as the reader stays. */
export const getEventsRoute: Route = {
  endpoint: getEvents,
  mount: (router, context) =>
    mount(router, getEvents, async (request, response) => {
      const session = await authorize(getEvents.access, request, context);
      parseRequest(getEvents, request);
      const stream = new EventStream(response);
      if (request.method === 'HEAD') {
        stream.open();
        stream.end();
        return;
      }
      await context.revisionFeed.follow({
        stream,
        mayStay: async () =>
          session === null || (await findSession(context, request.headers, { isUse: false })) !== null,
      });
    }),
};
