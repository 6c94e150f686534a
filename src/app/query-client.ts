import { QueryClient } from '@tanstack/react-query';
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
