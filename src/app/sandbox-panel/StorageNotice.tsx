import Button from '@mui/material/Button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sandboxStorageQuery } from '#api/sandbox-control.ts';
import { Notice } from '#ui/Notice.tsx';
import type { SandboxStorageAccess } from './sandbox-context.tsx';

/** Says when the sandbox in the page has not the state that an earlier session left, or cannot keep its own. */
export function StorageNotice({ access }: { readonly access: SandboxStorageAccess }) {
  const queryClient = useQueryClient();
  const query = sandboxStorageQuery(access.read);
  const { data: storage } = useQuery(query);
  const discard = useMutation({
    mutationFn: access.discardAside,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: query.queryKey }),
  });
  if (storage === undefined) return null;

  const { isKept, asideText } = storage;
  if (!isKept)
    return (
      <Notice kind="warning" title="This browser can't store data for this page">
        Changes in the sandbox are lost when this tab is closed or reloaded, and other tabs don't see them.
      </Notice>
    );
  if (asideText === null) return null;
  return (
    <Notice
      kind="warning"
      title="The saved state of the sandbox could not be read"
      alert
      action={
        <>
          <Button onClick={() => download('nextrun-sandbox-state.txt', asideText)}>Download</Button>
          <Button onClick={() => discard.mutate()}>Discard</Button>
        </>
      }
    >
      The state is damaged, or another release of Nextrun saved it. The sandbox was reset to the demo data;
      the old state is kept in this browser until you discard it.
    </Notice>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
