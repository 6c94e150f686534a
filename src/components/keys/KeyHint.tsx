import { Kbd } from '#ui/text/Kbd.tsx';
import { keyCaps } from './key-caps.ts';
import { type KeyName, keyTable } from './key-table.ts';

/** The keys of an action, beside the words that say what it does. */
export const KeyHint = ({ of }: { readonly of: KeyName }) => {
  const [keys] = keyTable[of];
  return <Kbd keys={keyCaps(keys)} isHint />;
};
