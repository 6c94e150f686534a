import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { ApiProvider } from '#api/api-context.tsx';
import type { Client } from '#api/client.ts';
import { AppTheme } from '#ui/AppTheme.tsx';
import type { Session } from './session.ts';
import { SessionProvider } from './session-context.tsx';

interface AppProps {
  readonly session: Session;
  readonly client: Client;
  readonly queryClient: QueryClient;
  readonly router: AnyRouter;
}

export function App({ session, client, queryClient, router }: AppProps) {
  return (
    <AppTheme>
      <SessionProvider value={session}>
        <QueryClientProvider client={queryClient}>
          <ApiProvider client={client}>
            <RouterProvider router={router} />
          </ApiProvider>
        </QueryClientProvider>
      </SessionProvider>
    </AppTheme>
  );
}
