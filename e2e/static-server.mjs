// Serves a folder under a path as any file server does, and knows nothing of the page: node static-server.mjs FOLDER PATH PORT
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const [folder = '', base = '/', port] = process.argv.slice(2);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  try {
    if (!file.startsWith(base)) throw new Error('outside of the folder');
    const content = await readFile(join(folder, file.slice(base.length)));
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    response.end(content);
  } catch {
    response.statusCode = 404;
    response.end('Not found');
  }
}).listen(Number(port), 'localhost');
