import { type ComponentType, useEffect, useState } from 'react';
import type { PartCode } from '#ui/part/part-code.ts';
import { whenIdle } from '#ui/part/when-idle.ts';

interface LazyInput<Props> {
  /** Undefined until its code has come: until then a plain input is in its place. */
  readonly Input: ComponentType<Props> | undefined;
  /** The plain input had the focus when it gave way. */
  readonly hadFocus: boolean;
  /** The user has pressed it, or a key in it. */
  readonly wasUsed: boolean;
  readonly isMissing: boolean;
}

/** A control whose code is loaded after the first screen. It does not replace an input that is in use. */
export function useLazyInput<Props>(code: PartCode<Props>, id: string): LazyInput<Props> {
  const [found, setFound] = useState<LazyInput<Props>>(() => ({
    Input: code.known(),
    hadFocus: false,
    wasUsed: false,
    isMissing: false,
  }));
  const isThere = found.Input !== undefined;

  useEffect(() => {
    if (isThere) return;
    const controller = new AbortController();
    const { signal } = controller;
    let wasUsed = false;
    const use = () => {
      wasUsed = true;
    };
    for (const event of ['pointerdown', 'keydown'])
      document.getElementById(id)?.addEventListener(event, use, { signal });
    const take = (Input: ComponentType<Props>) => {
      if (signal.aborted) return;
      const plain = document.getElementById(id);
      const hadFocus = plain !== null && plain === document.activeElement;
      if (hadFocus && plain instanceof HTMLInputElement && !plain.readOnly)
        plain.addEventListener('blur', () => take(Input), { once: true, signal });
      else setFound({ Input, hadFocus, wasUsed: hadFocus && wasUsed, isMissing: false });
    };
    const miss = () => {
      if (!signal.aborted) setFound({ Input: undefined, hadFocus: false, wasUsed: false, isMissing: true });
    };
    const cancel = whenIdle(() => void code.load().then(take, miss));
    return () => {
      cancel();
      controller.abort();
    };
  }, [code, id, isThere]);

  return found;
}
