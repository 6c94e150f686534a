import type { KeyboardEvent } from 'react';

/** The key belongs to an input method: Enter takes its word, and nothing else. Some browsers say so by the code alone. */
export const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || keyCode === 229;
