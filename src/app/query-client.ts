import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/api-error.ts';
import { readPolicy } from '#api/read-policy.ts';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...readPolicy,
        staleTime: 5_000,
        // Without a network a read fails and says so; the default would wait without a word.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { retry: 0, networkMode: 'always' },
    },
  });
}

/** After a new sign-in: what failed for want of it is read again. Writes are never sent again by themselves. */
export function refetchSignedOut(queryClient: QueryClient): Promise<void> {
  return queryClient.refetchQueries({
    predicate: ({ state }) => state.error instanceof ApiError && state.error.kind === 'signed-out',
  });
}
