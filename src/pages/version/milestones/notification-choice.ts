import { localSetting } from '#components/local-setting.ts';
import { storageNames } from '#util/storage-names.ts';

/** Whether this browser shows desktop notifications, if the browser and the user allow it. */
export type NotificationChoice = 'on' | 'off' | 'blocked' | 'impossible';

const setting = localSetting(storageNames.notificationsWanted);

// Only a secure context has them; on some phones the constructor is there and throws.
const isPossible = (): boolean => window.isSecureContext && 'Notification' in window;

export function readNotificationChoice(): NotificationChoice {
  if (!isPossible()) return 'impossible';
  if (Notification.permission === 'denied') return 'blocked';
  return Notification.permission === 'granted' && isWanted() ? 'on' : 'off';
}

const isWanted = (): boolean => setting.read() === 'on';

/** Asks the browser for leave where it has not been given. */
export async function chooseNotifications(isOn: boolean): Promise<void> {
  if (isOn) await Notification.requestPermission();
  // Where nothing is kept, it stays off.
  setting.write(isOn ? 'on' : null);
}

export const subscribeToNotificationChoice = setting.subscribe;
