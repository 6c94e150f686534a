import { use, useState } from 'react';
import type { PageCode } from './page-code.ts';

interface LoadedPageProps<Props> {
  readonly code: PageCode<Props>;
  readonly props: Props;
}

/** Suspends until the code is there. */
export function LoadedPage<Props extends object>({ code, props }: LoadedPageProps<Props>) {
  // `use` would wait a moment for what is there already.
  const [Page] = useState(code.known);
  return Page === undefined ? <AwaitedPage code={code} props={props} /> : <Page {...props} />;
}

function AwaitedPage<Props extends object>({ code, props }: LoadedPageProps<Props>) {
  const Page = use(code.read());
  return <Page {...props} />;
}
