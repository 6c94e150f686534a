import * as z from 'zod/mini';
import { openTabChannel, type TabChannel } from '#util/tab-channel.ts';

/**
 * Messages between tabs with the same draft. What was saved goes with the message, since the storage of another
 * tab may show it only later; the text is '' where nothing is kept any more.
 */
const tabMessageSchema = z.object({
  kind: z.enum(['open', 'here', 'saved', 'gone']),
  tab: z.string(),
  text: z.string(),
});

export type TabMessage = z.infer<typeof tabMessageSchema>;

export type TellTabs = (kind: TabMessage['kind'], text?: string) => void;

interface DraftTabs {
  readonly tell: TellTabs;
  /** Receives the messages of other tabs. Returns a function that stops it. */
  readonly listen: (receive: (message: TabMessage) => void) => () => void;
}

export function createDraftTabs(key: string): DraftTabs {
  const tab = Math.random().toString(36).slice(2);
  let channel: TabChannel<TabMessage> | undefined;
  const tell: TellTabs = (kind, text = '') => channel?.send({ kind, tab, text });
  return {
    tell,
    listen: (receive) => {
      const opened = openTabChannel(key, (data) => tabMessageSchema.safeParse(data).data);
      opened.listen(receive);
      channel = opened;
      return () => {
        tell('gone');
        opened.close();
        channel = undefined;
      };
    },
  };
}
