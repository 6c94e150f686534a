/** Whether this browser shows desktop notifications, as far as the browser and the person allow it. */
export type NotificationChoice = 'on' | 'off' | 'blocked' | 'impossible';

const key = 'nextrun.notify';
const changed = 'nextrun-notify';

// Only a secure context has them; on some phones the constructor is there and throws.
const isPossible = (): boolean => window.isSecureContext && 'Notification' in window;

export function readNotificationChoice(): NotificationChoice {
  if (!isPossible()) return 'impossible';
  if (Notification.permission === 'denied') return 'blocked';
  return Notification.permission === 'granted' && isWanted() ? 'on' : 'off';
}

function isWanted(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

/** Asks the browser for leave where it has not been given. */
export async function chooseNotifications(isOn: boolean): Promise<void> {
  if (isOn) await Notification.requestPermission();
  try {
    if (isOn) localStorage.setItem(key, 'on');
    else localStorage.removeItem(key);
  } catch {
    // Storage is full or blocked: it stays off.
  }
  window.dispatchEvent(new Event(changed));
}

export function subscribeToNotificationChoice(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener(changed, listener);
  };
}
