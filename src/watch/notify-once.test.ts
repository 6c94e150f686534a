import { describe, expect, it } from 'vitest';
import { blockedStore, memoryStore } from '#test-support/memory-store.ts';
import type { KeyValueStore } from '#util/key-value-store.ts';
import { notifyOnce } from './notify-once.ts';

/** A browser whose tabs have locks in common. */
function browser(store: KeyValueStore) {
  const held = new Set<string>();
  const shown: string[] = [];
  const lock = async (name: string) => {
    if (held.has(name)) return null;
    held.add(name);
    return { isHeld: async () => true, release: () => void held.delete(name) };
  };
  return {
    shown,
    closeTabs: () => held.clear(),
    notify: (name: string) => notifyOnce(name, () => void shown.push(name), { store, lock }),
  };
}

describe('a notification', () => {
  it('is shown by one of several tabs', async () => {
    const { shown, notify } = browser(memoryStore());
    await Promise.all([notify('a'), notify('a'), notify('a')]);
    await notify('b');
    expect(shown).toEqual(['a', 'b']);
  });

  it('is not shown again when the tab that showed it is closed', async () => {
    const { shown, closeTabs, notify } = browser(memoryStore());
    await notify('a');
    closeTabs();
    await notify('a');
    expect(shown).toEqual(['a']);
  });

  it('is shown by one tab where nothing can be stored', async () => {
    const { shown, notify } = browser(blockedStore);
    await Promise.all([notify('a'), notify('a')]);
    expect(shown).toEqual(['a']);
  });

  it('is shown where what is stored cannot be read', async () => {
    const store = memoryStore();
    store.set('nextrun.notified', '{');
    const { shown, notify } = browser(store);
    await notify('a');
    expect(shown).toEqual(['a']);
  });

  it('is forgotten after a hundred others', async () => {
    const store = memoryStore();
    const { notify } = browser(store);
    for (let number = 0; number < 150; number += 1) await notify(`${number}`);
    expect(JSON.parse(store.get('nextrun.notified') ?? '[]')).toHaveLength(100);
  });
});
