const isApple = (): boolean => typeof navigator !== 'undefined' && /^(?:Mac|iP)/.test(navigator.platform);

/** What is printed on the keys of this computer. */
export const keyCaps = (keys: readonly string[], apple = isApple()): readonly string[] =>
  keys.map((key) => {
    if (key === 'Mod') return apple ? '⌘' : 'Ctrl';
    if (key === 'Alt') return apple ? '⌥' : 'Alt';
    return key;
  });

/** Ctrl, on a Mac Command: there Ctrl and a letter move within a text. */
export const hasModKey = (
  { ctrlKey, metaKey }: { readonly ctrlKey: boolean; readonly metaKey: boolean },
  apple = isApple(),
): boolean => (apple ? metaKey && !ctrlKey : ctrlKey && !metaKey);
