import InputBase from '@mui/material/InputBase';
import { partCode } from '#ui/part/part-code.ts';
import type { SuggestingInputProps } from './SuggestingInput.tsx';
import { useLazyInput } from './use-lazy-input.ts';

const code = partCode(async () => (await import('./SuggestingInput.tsx')).SuggestingInput);

/** A plain input, until the code of the one that suggests has come. */
export function LazySuggestingInput(props: SuggestingInputProps) {
  const { Input } = useLazyInput(code, props.id);
  if (Input !== undefined) return <Input {...props} />;
  const { suggestions: _suggestions, onChange, ...shared } = props;
  return <InputBase {...shared} fullWidth onChange={(event) => onChange(event.target.value)} />;
}
