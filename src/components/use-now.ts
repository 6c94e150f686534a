import { useSyncExternalStore } from 'react';

const second = 1000;

function everySecond(onTick: () => void): () => void {
  const timer = setInterval(onTick, second);
  return () => clearInterval(timer);
}

/** The time in whole seconds, in milliseconds; the component is drawn again with each. */
export const useNow = (): number =>
  useSyncExternalStore(everySecond, () => Math.floor(Date.now() / second) * second);

const minute = 60 * second;

/** The time in whole minutes, in milliseconds. */
export const useMinute = (): number =>
  useSyncExternalStore(everySecond, () => Math.floor(Date.now() / minute) * minute);
