import { use } from 'react';
import type { PageCode } from './page-code.ts';

interface LoadedPageProps<Props> {
  readonly code: PageCode<Props>;
  readonly props: Props;
}

/** Suspends until the code is there. */
export function LoadedPage<Props extends object>({ code, props }: LoadedPageProps<Props>) {
  const Page = code.known() ?? use(code.read());
  return <Page {...props} />;
}
