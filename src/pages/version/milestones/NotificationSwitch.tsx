import { styled } from '@mui/material/styles';
import { useId, useSyncExternalStore } from 'react';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import {
  chooseNotifications,
  readNotificationChoice,
  subscribeToNotificationChoice,
} from './notification-choice.ts';

const Line = styled('div')(({ theme }) => ({
  padding: '12px 18px 14px',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  '& label': { display: 'inline-flex', alignItems: 'center', gap: 8, minHeight: 24, cursor: 'pointer' },
  '& p': { margin: '2px 0 0 24px', color: theme.vars.palette.inkSoft, fontSize: '0.8125rem' },
}));

/** The choice is the browser's, for all versions. Nothing if it cannot show notifications. */
export function NotificationSwitch() {
  const choice = useSyncExternalStore(subscribeToNotificationChoice, readNotificationChoice);
  const id = useId();
  if (choice === 'impossible') return null;
  return (
    <Line>
      <label htmlFor={id}>
        <ChoiceInput
          id={id}
          type="checkbox"
          checked={choice === 'on'}
          disabled={choice === 'blocked'}
          onChange={(event) => void chooseNotifications(event.target.checked)}
          aria-describedby={`${id}-help`}
        />
        Desktop notifications
      </label>
      <p id={`${id}-help`}>
        {choice === 'blocked'
          ? 'The browser blocks notifications from this address. Allow them in the browser settings for this page.'
          : 'One when the version is created and one when it ends, while its page is open.'}
      </p>
    </Line>
  );
}
