import { createContext, use } from 'react';
import type { SandboxControl, SandboxStorage } from '#api/sandbox-control.ts';

export interface SandboxStorageAccess {
  readonly read: () => Promise<SandboxStorage>;
  readonly discardAside: () => Promise<void>;
}

export interface SandboxAccess {
  readonly control: SandboxControl;
  /** Where the sandbox is in the page, and keeps its state in the browser. */
  readonly storage?: SandboxStorageAccess | undefined;
}

const SandboxContext = createContext<SandboxAccess | null>(null);

export const SandboxProvider = SandboxContext.Provider;

export function useSandboxAccess(): SandboxAccess {
  const access = use(SandboxContext);
  if (access === null) throw new Error('useSandboxAccess() needs a <SandboxProvider> above it.');
  return access;
}
