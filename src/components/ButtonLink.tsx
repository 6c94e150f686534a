import Button, { type ButtonProps } from '@mui/material/Button';
import { createLink } from '@tanstack/react-router';

const AnchorButton = ({ href = '', ...props }: ButtonProps<'a'>) => <Button {...props} href={href} />;

/** Goes to another page and looks like a button. */
export const ButtonLink = createLink(AnchorButton);
