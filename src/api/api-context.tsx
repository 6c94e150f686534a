import { createContext, type ReactNode, use } from 'react';
import { ApiError } from '#api/errors/api-error.ts';
import type { Client } from './client.ts';

const ClientContext = createContext<Client | null>(null);
const SignedInContext = createContext(false);
const AddressContext = createContext('');

interface ApiProviderProps {
  readonly client: Client;
  readonly isSignedIn: boolean;
  /** Scheme, host and port at which programs outside the browser find the service. */
  readonly address: string;
  readonly children: ReactNode;
}

export function ApiProvider({ client, isSignedIn, address, children }: ApiProviderProps) {
  return (
    <ClientContext value={client}>
      <SignedInContext value={isSignedIn}>
        <AddressContext value={address}>{children}</AddressContext>
      </SignedInContext>
    </ClientContext>
  );
}

export function useClient(): Client {
  const client = use(ClientContext);
  if (client === null) throw new Error('useClient() needs an <ApiProvider> above it.');
  return client;
}

export const useServiceAddress = (): string => use(AddressContext);

/** The error was a missing sign-in, and the user has signed in since: it need not be shown any more. */
export function useIsSettled(error: unknown): boolean {
  const isSignedIn = use(SignedInContext);
  return isSignedIn && error instanceof ApiError && error.kind === 'signed-out';
}
