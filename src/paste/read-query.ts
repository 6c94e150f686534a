import { lineWord, note, type Piece, parameter, unreadable } from './pasted-parameters.ts';

/** The query of a URL. */
const query =
  /^(?:https?:\/\/[^\s?#]*\?|\?)?[A-Za-z_][\w.-]*=[^\s&?=]*(?:&[A-Za-z_][\w.-]*(?:=[^\s&?=]*)?)*$/;
export const isQuery = (line: string): boolean => query.test(line) && /^(?:https?:|\?)|&/.test(line);

export function readQuery(source: string): readonly Piece[] {
  const line = source.split('\n').findIndex((text) => text.trim() !== '') + 1;
  const [, address = '', text = ''] = /^\s*([^?]*\?)?(\S*)/.exec(source.trim()) ?? [];
  const where = lineWord(line);
  return [
    ...(address.length > 1 ? [note(where, address, 'The address is not a parameter, ignored.')] : []),
    ...text.split('&').map((pair) => {
      const equals = pair.indexOf('=');
      if (equals === -1) return unreadable(where, pair, 'It has no value, not applied.');
      const value = decoded(pair.slice(equals + 1));
      return value === undefined
        ? unreadable(where, pair, 'Its percent encoding is not valid, not applied.')
        : parameter(where, pair.slice(0, equals), value);
    }),
  ];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
