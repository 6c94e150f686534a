/**
 * In a pattern `*` stands for anything but `/`, and `**` for anything. Each character of the path is looked at once, with
 * all places of the pattern that may be reached, so that no pattern is slow.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern.match(/\*+|[^*]/gsu) ?? [];
  let places = withSkipped(parts, new Set([0]));
  for (const character of path) {
    const next = new Set<number>();
    for (const place of places) {
      const part = parts[place];
      if (part === character && part !== '*') next.add(place + 1);
      else if (part?.startsWith('**') || (part === '*' && character !== '/')) next.add(place);
    }
    places = withSkipped(parts, next);
  }
  return places.has(parts.length);
}

/** A wild card may match nothing. The loop also visits what is added to the set while it runs. */
function withSkipped(parts: readonly string[], places: Set<number>): ReadonlySet<number> {
  for (const place of places) {
    if (parts[place]?.startsWith('*')) places.add(place + 1);
  }
  return places;
}
