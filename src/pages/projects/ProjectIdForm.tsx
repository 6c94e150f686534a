import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { projectIdSchema } from '#domain/ids.ts';
import { TextField } from '#ui/field/TextField.tsx';

const schema = z.object({ projectId: z.pipe(z.string().check(z.trim()), projectIdSchema) });

const Row = styled('form')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: 12,
  '& > div': { flex: '1 1 260px', maxWidth: 420 },
  '& > button': { marginTop: 46 },
  // Under the field, where both have no room side by side.
  '@media (max-width: 460px)': { '& > button': { marginTop: 0 } },
});

/** For a project that the list does not have, or when there is no list. */
export function ProjectIdForm() {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { projectId: '' } });
  const navigate = useNavigate();
  const open = form.handleSubmit(({ projectId }) =>
    navigate({ to: '/projects/$projectId', params: { projectId } }),
  );
  return (
    <Row onSubmit={open} noValidate>
      <TextField
        control={form.control}
        name="projectId"
        label="Project ID"
        help="In the console under My Credentials > API Credentials."
        mono
      />
      <Button type="submit">Open project</Button>
    </Row>
  );
}
