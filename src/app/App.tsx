import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { ApiProvider } from '#api/api-context.tsx';
import type { Client } from '#api/client.ts';
import { AppTheme } from '#ui/AppTheme.tsx';
import { type SandboxAccess, SandboxProvider } from './sandbox-panel/sandbox-context.tsx';
import type { Session } from './session.ts';
import { SessionProvider } from './session-context.tsx';

interface AppProps {
  readonly session: Session;
  readonly client: Client;
  readonly queryClient: QueryClient;
  readonly router: AnyRouter;
  readonly sandbox: SandboxAccess;
}

export function App({ session, client, queryClient, router, sandbox }: AppProps) {
  return (
    <AppTheme>
      <SessionProvider value={session}>
        <QueryClientProvider client={queryClient}>
          <ApiProvider client={client}>
            <SandboxProvider value={sandbox}>
              <RouterProvider router={router} />
            </SandboxProvider>
          </ApiProvider>
        </QueryClientProvider>
      </SessionProvider>
    </AppTheme>
  );
}
