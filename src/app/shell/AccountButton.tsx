import { useSessionState } from '#app/session/session-context.tsx';
import { PersonIcon } from '#ui/icons.tsx';
import { partCode } from '#ui/part/part-code.ts';
import { HeaderMenu } from './HeaderMenu.tsx';

const code = partCode(async () => (await import('#app/session/AccountMenu.tsx')).AccountMenu);

/** One for each sign-in, so that it is closed at the next one. */
export function AccountButton() {
  const state = useSessionState();
  if (state.kind !== 'signed-in') return null;
  return (
    <HeaderMenu label="Account" popup="dialog" code={code}>
      <PersonIcon size={16} />
    </HeaderMenu>
  );
}
