import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { PartCode } from './part-code.ts';

interface LazyPartProps<Props> {
  readonly code: PartCode<Props>;
  readonly props: Props;
  readonly loading?: ReactNode;
  /** In its place where its code did not come. */
  readonly missing: (retry: () => void) => ReactNode;
}

/**
 * A part of a page whose code is loaded when it is first shown. Where that fails, only this part is missing: what is
 * open around it is kept. It is tried again when the browser is online again.
 */
export function LazyPart<Props extends object>({ code, props, loading, missing }: LazyPartProps<Props>) {
  const [Part, setPart] = useState(code.known);
  const [isMissing, setMissing] = useState(false);

  const start = () => {
    setMissing(false);
    code.load().then(
      (component) => setPart(() => component),
      () => setMissing(true),
    );
  };
  const startWhenShown = useEffectEvent(() => {
    if (Part === undefined) start();
  });
  useEffect(() => startWhenShown(), []);
  useEffect(() => {
    if (!isMissing) return;
    const goOn = () => startWhenShown();
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, [isMissing]);

  if (Part !== undefined) return <Part {...props} />;
  return isMissing ? missing(start) : loading;
}
