/** The page that the browser was opened with. In the demo build it is in the fragment. */
export function firstAddress(): { readonly pathname: string; readonly search: string } {
  const { hash, pathname, search } = window.location;
  if (import.meta.env.MODE !== 'demo') return { pathname, search };
  const [path = '', query = ''] = hash.slice(1).split(/\?(.*)/s);
  return { pathname: path, search: query };
}
