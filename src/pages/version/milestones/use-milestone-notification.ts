import { useEffect } from 'react';
import { localStore } from '#util/local-store.ts';
import { takeTabLock } from '#util/tab-lock.ts';
import { notifyOnce } from '#watch/notify-once.ts';
import type { Milestone } from './milestone.ts';
import { readNotificationChoice } from './notification-choice.ts';

interface MilestoneNotification {
  /** Of the version: the same in every tab. */
  readonly name: string;
  readonly body: string;
  /** Address of a picture. */
  readonly icon: string;
}

/** A desktop notification of each milestone: once in the browser, where it is wanted. */
export function useMilestoneNotification(
  milestone: Milestone | null,
  { name, body, icon }: MilestoneNotification,
): void {
  const kind = milestone?.kind;
  const text = milestone?.text;
  useEffect(() => {
    if (kind === undefined || text === undefined || readNotificationChoice() !== 'on') return;
    const tag = `${name}/${kind}`;
    const show = () => {
      const notification = new Notification(text, { body, icon, tag });
      notification.onclick = () => {
        window.focus();
        notification.close();
      };
    };
    // A browser that cannot show it after all has nothing else to say: the page says the same.
    notifyOnce(tag, show, { store: localStore, lock: takeTabLock }).catch(() => undefined);
  }, [kind, text, name, body, icon]);
}
