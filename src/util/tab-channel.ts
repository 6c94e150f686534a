/** What the tabs of one browser tell each other. It never leaves the browser, nor the origin of the page. */
export interface TabChannel<T> {
  readonly send: (message: T) => void;
  readonly listen: (listener: (message: T) => void) => void;
  readonly close: () => void;
}

/** @param read undefined for what is no message: another release of the page may be open in another tab */
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
