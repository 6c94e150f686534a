import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';

const schemes = [
  { mode: 'light', label: 'Light' },
  { mode: 'dark', label: 'Dark' },
  { mode: 'system', label: 'System' },
] as const;

interface ColorSchemeMenuProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

export function ColorSchemeMenu({ anchor, onClose }: ColorSchemeMenuProps) {
  const { mode, setMode } = useColorScheme();
  return (
    <Menu anchorEl={anchor} open onClose={onClose}>
      {schemes.map((scheme) => (
        <MenuItem
          key={scheme.mode}
          role="menuitemradio"
          aria-checked={mode === scheme.mode}
          selected={mode === scheme.mode}
          onClick={() => {
            setMode(scheme.mode);
            onClose();
          }}
        >
          {scheme.label}
        </MenuItem>
      ))}
    </Menu>
  );
}
