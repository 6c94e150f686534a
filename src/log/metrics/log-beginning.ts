const host =
  /^(?:\[\d+,\d+\]<std(?:out|err)>:\s*|(?:worker|ps|rank|node|job)[-_]?\d+\s*[|:]\s*|\[rank\d+\]:\s*)/i;
const time = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[\d.,]*(?:Z|[+-]\d\d:?\d\d)?\]?[\s|:-]*/;
const level = /^\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|[IWE]\d{4} [\d:.]+)\]?(?::[\w.]+:|[\s|:-]+)\s*/;
const source = /^(?:[\w./-]+\.py:\d+\]?|\[[\w./-]+\.py:\d+\]|[\w.]+:\w+:\d+)[\s|:-]+/;

/** How many characters a launcher or a logger has put in front of what the program says. */
export function beginningOf(line: string): number {
  let rest = line;
  for (const part of [host, time, level, source, level]) {
    const found = part.exec(rest)?.[0];
    if (found !== undefined) rest = rest.slice(found.length);
  }
  return line.length - rest.length;
}
