/** Name of the event by which `get-events` tells a revision. */
export const REVISION_EVENT = 'revision';

/**
 * The longest that `get-events` is silent, in seconds: after that it tells the same again. Who hears nothing for much
 * longer is connected to nobody.
 */
export const EVENTS_HEARTBEAT_S = 20;
