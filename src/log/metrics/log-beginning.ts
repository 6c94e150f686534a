const host =
  /^(?:\[\d+,\d+\]<std(?:out|err)>:\s*|(?:worker|ps|rank|node|job)[-_]?\d+\s*[|:]\s*|\[rank ?\d+\]:?\s*)/i;
const time =
  /^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]|\d\d\/\d\d(?:\/\d{4})? )?\d\d:\d\d:\d\d[\d.,]*(?:Z|[+-]\d\d:?\d\d)?(?: [\w.]+\]|\])?[\s|:-]*/;
const level = /^\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|[IWE](?:\d{4})?\d{4} [\d:.]+)\]?(?::[\w.]+:|[\s|:-]+)\s*/;
const source =
  /^(?:\d* *[\w./-]+\.(?:py|cpp|cc):\d+\]?|\[[\w./-]+\.py:\d+(?::\w+)?\]|\([\w.]+ \d+\):|[\w.]+:\w+:\d+|\[\w+\] \[Info\])[\s|:-]+(?:\[Rank \d+\] )?/;
const parts = [host, time, level, source, level];

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
