import { localStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';

/** Whether this browser shows desktop notifications, if the browser and the user allow it. */
export type NotificationChoice = 'on' | 'off' | 'blocked' | 'impossible';

const key = storageNames.notificationsWanted;
const changed = 'nextrun-notify';

// Only a secure context has them; on some phones the constructor is there and throws.
const isPossible = (): boolean => window.isSecureContext && 'Notification' in window;

export function readNotificationChoice(): NotificationChoice {
  if (!isPossible()) return 'impossible';
  if (Notification.permission === 'denied') return 'blocked';
  return Notification.permission === 'granted' && isWanted() ? 'on' : 'off';
}

const isWanted = (): boolean => localStore.get(key) === 'on';

/** Asks the browser for leave where it has not been given. */
export async function chooseNotifications(isOn: boolean): Promise<void> {
  if (isOn) await Notification.requestPermission();
  // Where nothing is kept, it stays off.
  if (isOn) localStore.set(key, 'on');
  else localStore.remove(key);
  window.dispatchEvent(new Event(changed));
}

export function subscribeToNotificationChoice(listener: () => void): () => void {
  const stop = localStore.subscribe(listener);
  window.addEventListener(changed, listener);
  return () => {
    stop();
    window.removeEventListener(changed, listener);
  };
}
