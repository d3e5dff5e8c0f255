import type { Layer, RevisionEvent } from '@korsetkish/contract';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { followRevisions } from './follow-revisions.ts';
import { refreshFigures } from './refresh-figures.ts';

/** Revisions that follow each other closely are followed at once, and not all pages ask in the same moment. */
const WAIT_MS = 300;

/** Number of the newest revision of each layer; a layer without one is left out. */
export type Revisions = { [Each in Layer]?: number | undefined };

type KeepUpOptions = {
  client: QueryClient;
  /** What the page was made of. */
  shown: Revisions;
  /** The layer on screen; training figures bear published names. */
  layerOnScreen: () => Layer;
  /** What is on screen is now of another revision than `since`. */
  onUpdated: (since: Revisions) => void;
};

/** The revisions as the server says them to whoever asks. */
async function askRevisions(): Promise<RevisionEvent[]> {
  const { revision, trainingRevision } = await call('get-ready', { params: {}, query: {} });
  return [
    { layer: 'published', number: revision },
    ...(trainingRevision === null ? [] : [{ layer: 'training', number: trainingRevision } as const]),
  ];
}

/**
 * Keeps what is on screen up with what is published. What could not be fetched is tried again at the next heartbeat,
 * which tells the same once more.
 * @returns a way to stop
 */
export function keepUp({ client, shown: shownAtFirst, layerOnScreen, onUpdated }: KeepUpOptions): () => void {
  let shown = shownAtFirst;
  let newest = shownAtFirst;
  let catchingUp: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const refresh = async () => {
    const [since, following] = [shown, newest];
    const isOnScreen =
      since.published !== following.published ||
      (layerOnScreen() === 'training' && since.training !== following.training);
    await refreshFigures(client, isOnScreen ? 'active' : 'none');
    shown = following;
    if (isOnScreen) onUpdated(since);
  };
  const catchUp = () => {
    const isUpToDate = shown.published === newest.published && shown.training === newest.training;
    if (isUpToDate || isStopped) return;
    catchingUp ??= setTimeout(() => {
      refresh().then(
        () => {
          catchingUp = undefined;
          // More may have been published meanwhile.
          catchUp();
        },
        () => {
          catchingUp = undefined;
        },
      );
    }, WAIT_MS * Math.random());
  };
  const onTold = ({ layer, number }: RevisionEvent) => {
    newest = { ...newest, [layer]: number };
    catchUp();
  };
  const stopFollowing = followRevisions({
    onTold,
    onRefused: () => void askRevisions().then((told) => told.forEach(onTold), ignoreUntilNextTime),
  });
  return () => {
    isStopped = true;
    clearTimeout(catchingUp);
    stopFollowing();
  };
}

/** A server that does not answer is asked again in a while. */
const ignoreUntilNextTime = () => undefined;
