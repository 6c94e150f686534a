import { zodResolver } from '@hookform/resolvers/zod';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import CssBaseline from '@mui/material/CssBaseline';
import Dialog from '@mui/material/Dialog';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

// What any page with these packages costs before it has a line of a product: the reference of load.bench.ts.

const schema = z.object({ name: z.string().check(z.minLength(1, 'Enter a name.')) });

function Form() {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: '' },
  });
  const { data } = useQuery({ queryKey: ['one'], queryFn: async () => ['one', 'two'] });
  const [open, setOpen] = useState(false);
  return (
    <form onSubmit={handleSubmit(() => setOpen(true))}>
      <TextField label="Name" {...register('name')} error={formState.errors.name !== undefined} />
      <RadioGroup defaultValue="a">
        <FormControlLabel value="a" control={<Radio />} label="A" />
        <FormControlLabel value="b" control={<Radio />} label="B" />
      </RadioGroup>
      <Autocomplete options={data ?? []} renderInput={(params) => <TextField {...params} label="Choose" />} />
      <Button type="submit">Send</Button>
      <Link to="/">Home</Link>
      <Dialog open={open} onClose={() => setOpen(false)}>
        Sent
      </Dialog>
    </form>
  );
}

const root = createRootRoute({ component: () => <Outlet /> });
const page = createRoute({ getParentRoute: () => root, path: '/', component: Form });
const router = createRouter({ routeTree: root.addChildren([page]) });
const theme = createTheme({ cssVariables: true, colorSchemes: { dark: true } });

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no root.');
createRoot(element).render(
  <StrictMode>
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider<typeof router> router={router} />
      </QueryClientProvider>
    </ThemeProvider>
  </StrictMode>,
);
