/** Messages between the tabs of one browser and origin. */
export interface TabChannel<T> {
  readonly send: (message: T) => void;
  readonly listen: (listener: (message: T) => void) => void;
  readonly close: () => void;
}

/** @param read returns undefined for anything that is not a message: another tab may have another release open */
export function openTabChannel<T>(name: string, read: (data: unknown) => T | undefined): TabChannel<T> {
  const channel = new BroadcastChannel(name);
  return {
    send: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.onmessage = ({ data }) => {
        const message = read(data);
        if (message !== undefined) listener(message);
      };
    },
    close: () => channel.close(),
  };
}
