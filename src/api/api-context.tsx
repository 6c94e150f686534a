import { createContext, type ReactNode, use } from 'react';
import type { Client } from './client.ts';

const ApiContext = createContext<Client | null>(null);

export function ApiProvider({ client, children }: { readonly client: Client; readonly children: ReactNode }) {
  return <ApiContext value={client}>{children}</ApiContext>;
}

export function useClient(): Client {
  const client = use(ApiContext);
  if (client === null) throw new Error('useClient() needs an <ApiProvider> above it.');
  return client;
}
