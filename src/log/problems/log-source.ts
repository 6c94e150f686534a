const source =
  /^(?:\[rank ?(\d+)\]:?|\[(\d+,\d+)\]<std(?:out|err)>:|(?:worker|ps|rank|node|job)[-_]?(\d+)\s*[|:])/i;

/** Which of several processes has written a line into a log that they share; '' if unknown. */
export const sourceOf = (line: string): string => {
  const [, rank, pair, worker] = source.exec(line) ?? [];
  return rank ?? pair ?? worker ?? '';
};
