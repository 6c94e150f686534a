import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { versionIdSchema } from '#domain/ids.ts';
import { sampleDraft } from '#test-support/sample-draft.ts';
import { parseJson, stringifyJson } from '#util/lossless-json.ts';
import { requestBody } from './body.ts';
import { curlCommand, jsonText, pythonScript } from './script.ts';

// The texts are run by the programs that they are for.

const url = 'http://localhost:4173/v1/5f1d/training-jobs/10/versions';
const timeout = 60_000;

const bodyWith = (name: string, value: string) =>
  requestBody(
    { ...sampleDraft, code: { ...sampleDraft.code, parameters: [{ name, value }] } },
    {
      baseId: versionIdSchema.parse('9007199254740997'),
      jobDescription: '',
      versionSubfolder: 'v0007-20261123-140231-k3f9/',
    },
  );

const odd = [
  "it's",
  '"quoted"',
  '$TOKEN `date` $(date) $HOME',
  'two\nlines\r\nJSON\n',
  'JSON\n\'\'\'"""',
  '\\n \\ \\u0041 \\N{DASH}',
  '!! # % & * ? [a] {b} ~ ; |',
  'é 漢 😀 \u2028 \u0000 \u007f \ufeff',
  '\ud83d',
  '1e-07',
  '',
];
const anyText = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary' }));

/** What curl would read, its arguments after it. */
const asCurl = 'curl() { cat; printf "\\n%s" "$@"; }\n';

describe('the cURL command', () => {
  it(
    'gives curl the body and the token',
    () => {
      fc.assert(
        fc.property(anyText, anyText, (name, value) => {
          const body = bodyWith(name, value);
          const text = execFileSync('bash', ['--norc', '-c', asCurl + curlCommand(url, body)], {
            env: { TOKEN: 't0k3n' },
            encoding: 'utf8',
          });
          expect(text.startsWith(jsonText(body))).toBe(true);
          const args = text.slice(jsonText(body).length).split('\n');
          expect(args).toContain(url);
          expect(args).toContain('X-Auth-Token: t0k3n');
          // It ends with an error where the service refuses.
          expect(args).toContain('--fail-with-body');
        }),
        { numRuns: 40, examples: odd.map((text) => [text, text]) },
      );
    },
    timeout,
  );
});

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('python3 is not installed: the Python script is not run.');

/** Runs scripts in one process, since starting Python takes long, with an urlopen that prints what it would send. */
const runner = `
import contextlib, io, json, sys, urllib.request
class Printed:
    def __enter__(self): return self
    def __exit__(self, *_): return False
    def __init__(self, request): self.text = "\\n".join([request.full_url, request.get_method(), request.headers["X-auth-token"], request.data.decode()])
    def read(self): return self.text.encode()
urllib.request.urlopen = Printed
def run(script):
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(script, {})
    return printed.getvalue()
print(json.dumps([run(script) for script in json.load(sys.stdin)]))
`;

describe.skipIf(!hasPython)('the Python script', () => {
  it(
    'sends the body and the token',
    () => {
      const samples = [
        ...odd.map((text) => [text, text] as const),
        ...fc.sample(fc.tuple(anyText, anyText), 40),
      ];
      const bodies = samples.map(([name, value]) => bodyWith(name, value));
      const output = execFileSync('python3', ['-c', runner], {
        input: JSON.stringify(bodies.map((body) => pythonScript(url, body))),
        env: { TOKEN: 't0k3n', PATH: process.env.PATH },
        encoding: 'utf8',
      });
      const printed = z.array(z.string()).parse(JSON.parse(output));
      expect(printed).toHaveLength(bodies.length);
      for (const [index, text] of printed.entries()) {
        const [sentTo, method, token, ...data] = text.trimEnd().split('\n');
        expect([sentTo, method, token]).toEqual([url, 'POST', 't0k3n']);
        expect(parseJson(data.join('\n'))).toEqual(parseJson(stringifyJson(bodies[index])));
      }
    },
    timeout,
  );
});

it('never has a token in it', () => {
  for (const text of [curlCommand(url, bodyWith('a', 'b')), pythonScript(url, bodyWith('a', 'b'))])
    expect(text.match(/\$TOKEN/g)).toHaveLength(1);
});
