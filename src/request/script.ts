import type { CreateVersionBody } from '#api/wire/create-version.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { shellWord } from '#util/quote.ts';

/** The same request as JSON, as a command and as a script; the token is taken from the environment, never written. */

export const jsonText = (body: CreateVersionBody): string => `${stringifyJson(body, 2)}\n`;

/** Where the token comes from; the variable is named once, where it is used. */
const tokenHint =
  'First: export TOKEN=... (an IAM token of the project: the header X-Subject-Token of POST /v3/auth/tokens).';

/**
 * The body is in a quoted here-document, in which nothing has a meaning of its own. JSON escapes line ends, so that
 * no line of it can be the last; and it may be longer than an argument.
 */
export const curlCommand = (url: string, body: CreateVersionBody): string =>
  `# ${tokenHint}
curl --silent --show-error --fail-with-body \\
  ${shellWord(url)} \\
  --header "X-Auth-Token: $TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data-binary @- <<'JSON'
${stringifyJson(body, 2)}
JSON
`;

/** JSON without true, false and null is a Python expression of the same value; a request has none of them. */
export const pythonScript = (url: string, body: CreateVersionBody): string =>
  `# ${tokenHint}
import json
import os
import urllib.error
import urllib.request

url = ${stringifyJson(url)}
body = ${stringifyJson(body, 4)}

request = urllib.request.Request(
    url,
    data=json.dumps(body).encode(),
    headers={
        "Content-Type": "application/json",
        "X-Auth-Token": os.environ["TOKEN"],  # $TOKEN
    },
    method="POST",
)
try:
    with urllib.request.urlopen(request) as response:
        print(response.read().decode())
except urllib.error.HTTPError as error:
    raise SystemExit(error.read().decode())
`;
