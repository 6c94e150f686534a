import { styled } from '@mui/material/styles';
import { type ReactNode, Suspense } from 'react';
import type { VaryableField } from '#domain/sweep/varied.ts';
import { touch } from '#ui/theme/tokens.ts';
import { FieldValues } from './sweep-parts.ts';
import { useVaried } from './use-varied.ts';
import { VaryButton } from './VaryButton.tsx';

/** The button is in the line of the field's label, or beside the field where its label does. */
const Frame = styled('div')({
  position: 'relative',
  minWidth: 0,
  '& > button': {
    position: 'absolute',
    top: 0,
    right: 12,
    minHeight: 24,
    paddingBlock: 0,
    [touch]: { top: -10, minHeight: 44 },
  },
  '@container (width >= 400px)': {
    display: 'flex',
    gap: 4,
    '& > :not(button)': { flex: 1, minWidth: 0 },
    '& > button': {
      position: 'static',
      flex: 'none',
      minHeight: 34,
      alignSelf: 'start',
      marginRight: -10,
      [touch]: { minHeight: 44 },
    },
  },
});

interface VaryingProps {
  readonly path: VaryableField;
  /** The button stands somewhere else. */
  readonly hasOwnButton?: boolean;
  /** The field, while it has one value. */
  readonly children: ReactNode;
}

/** A field that can be varied: it, or the text box with its values. */
export function Varying({ path, hasOwnButton = false, children }: VaryingProps) {
  const place = useVaried().findIndex((varied) => varied.path === path);
  if (place !== -1)
    return (
      <Suspense fallback={null}>
        <FieldValues path={path} place={place} />
      </Suspense>
    );
  if (hasOwnButton) return children;
  return (
    <Frame>
      {children}
      <VaryButton path={path} />
    </Frame>
  );
}
