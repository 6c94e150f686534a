/** In a pattern `*` stands for anything but `/`, and `**` for anything. */
export function matchesPath(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*+)/)
    .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : quote(part)))
    .join('');
  return new RegExp(`^${source}$`, 's').test(path);
}

const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
