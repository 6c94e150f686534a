import { QueryClient } from '@tanstack/react-query';
import { readPolicy } from '#api/read-policy.ts';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...readPolicy,
        staleTime: 5_000,
        // Offline, a read fails at once; the default would wait silently.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { retry: 0, networkMode: 'always' },
    },
  });
}
