import { z } from 'zod';
import { signedInSchema } from './kept-sign-in.ts';

/** What the tabs of one browser tell each other. It never leaves the browser, nor the origin of the page. */
const tabMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('who-is-signed-in') }),
  z.object({ kind: z.literal('signed-in'), signedIn: signedInSchema }),
  z.object({ kind: z.literal('signed-out') }),
]);

export type TabMessage = z.infer<typeof tabMessageSchema>;

export interface OtherTabs {
  readonly send: (message: TabMessage) => void;
  readonly listen: (listener: (message: TabMessage) => void) => void;
}

/** The other tabs with the page from this folder. */
export function openTabChannel(folder: string): OtherTabs {
  const channel = new BroadcastChannel(`nextrun sign-in ${folder}`);
  return {
    send: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.addEventListener('message', ({ data }) => {
        const { data: message } = tabMessageSchema.safeParse(data);
        if (message !== undefined) listener(message);
      });
    },
  };
}
