import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import type { Project } from '#api/identity.ts';
import type { ProjectId } from '#domain/ids.ts';
import { mono } from '#ui/theme/tokens.ts';

interface ProjectListProps {
  readonly projects: readonly Project[];
  readonly recent: readonly ProjectId[];
}

const List = styled('ul')(({ theme }) => ({
  padding: 0,
  listStyle: 'none',
  '& li': { borderTop: `1px solid ${theme.vars.palette.line}` },
  '& li:first-of-type': { borderTop: 0 },
  '& a': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '2px 12px',
    minHeight: 44,
    padding: '12px 18px',
    color: theme.vars.palette.ink,
    textDecoration: 'none',
  },
  '& a:hover': { backgroundColor: `color-mix(in srgb, ${theme.vars.palette.sunken} 45%, transparent)` },
  '& a:focus-visible': { outlineOffset: -2 },
  '& b': { fontWeight: 560, color: theme.vars.palette.accent, textDecoration: 'underline' },
  '& code': { ...mono, color: theme.vars.palette.inkSoft, overflowWrap: 'anywhere' },
  '& small': { marginLeft: 'auto', fontSize: '0.75rem', color: theme.vars.palette.inkFaint },
}));

/** Recently opened projects come first; a project that is not in the list of the service is shown by its ID. */
function inOrder({ projects, recent }: ProjectListProps): readonly Project[] {
  const known = new Map(projects.map((project) => [project.id, project]));
  const last = recent.map((id) => known.get(id) ?? { id, name: '' });
  return [...last, ...projects.filter(({ id }) => !recent.includes(id))];
}

export function ProjectList(props: ProjectListProps) {
  return (
    <List>
      {inOrder(props).map(({ id, name }) => (
        <li key={id}>
          <Link to="/projects/$projectId" params={{ projectId: id }}>
            {name !== '' && <b>{name}</b>} <code translate="no">{id}</code>
            {props.recent.includes(id) && <small>Recent</small>}
          </Link>
        </li>
      ))}
    </List>
  );
}
