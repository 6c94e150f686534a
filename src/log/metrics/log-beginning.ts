/** The process that has written a line into a log that several share. */
const process =
  /^(?:\[rank ?(\d+)\]:?|\[(\d+,\d+)\]<std(?:out|err)>:|(?:worker|ps|rank|node|job)[-_]?(\d+)\s*[|:])\s*/i;
const time =
  /^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]|\d\d\/\d\d(?:\/\d{4})? )?\d\d:\d\d:\d\d[\d.,]*(?:Z|[+-]\d\d:?\d\d)?(?: [\w.]+\]|\])?[\s|:-]*/;
const level = /^\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|[IWE](?:\d{4})?\d{4} [\d:.]+)\]?(?::[\w.]+:|[\s|:-]+)\s*/;
const source =
  /^(?:\d* *[\w./-]+\.(?:py|cpp|cc):\d+\]?|\[[\w./-]+\.py:\d+(?::\w+)?\]|\([\w.]+ \d+\):|[\w.]+:\w+:\d+|\[\w+\] \[Info\])[\s|:-]+(?:\[Rank \d+\] )?/;
const parts = [process, time, level, source, level];

/** Which of several processes has written a line into a log that they share; '' if the line does not say. */
export function processOf(line: string): string {
  const [, rank, pair, worker] = process.exec(line) ?? [];
  return rank ?? pair ?? worker ?? '';
}

/** The length of the prefix that a launcher or a logger has put in front of the program's output. */
export function beginningOf(line: string): number {
  if (!mayBegin(line)) return 0;
  let rest = line;
  for (const part of parts) {
    const found = part.exec(rest)?.[0];
    if (found !== undefined) rest = rest.slice(found.length);
  }
  return line.length - rest.length;
}

const mayBegin = (line: string): boolean => /^[\d[(DIWEwprnj]|^[\w./-]+(?:\.\w+:\d|:\w+:\d)/i.test(line);
