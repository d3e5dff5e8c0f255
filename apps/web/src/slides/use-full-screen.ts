import { useSyncExternalStore } from 'react';

type FullScreen = {
  /** False where the browser or the page around this one does not allow it. */
  isOffered: boolean;
  isOn: boolean;
  toggle: () => void;
  leave: () => void;
};

const subscribe = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};

/** Where there is no such thing as a full screen, as on a telephone, these are undefined. */
const isOnNow = () => Boolean(document.fullscreenElement);
const isOfferedNow = () => Boolean(document.fullscreenEnabled);

/** The whole screen for the show. What the browser refuses, as it may at any time, leaves the show in its window. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(subscribe, isOnNow);
  const leave = () => {
    if (isOnNow()) document.exitFullscreen().catch(stayAsItIs);
  };
  const enter = () => {
    if (isOfferedNow()) document.documentElement.requestFullscreen().catch(stayAsItIs);
  };
  return {
    isOffered: isOfferedNow(),
    isOn,
    toggle: isOn ? leave : enter,
    leave,
  };
}

/** A refusal needs no word: nothing has changed, and the button is still there. */
const stayAsItIs = () => undefined;
