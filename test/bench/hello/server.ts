/** `node test/bench/hello/server.ts FOLDER`: a bare Node server for a built page, the baseline for our own start. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const [folder = '.'] = process.argv.slice(2);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

const server = createServer(async (request, response) => {
  const path = request.url === '/' ? '/index.html' : (request.url ?? '/');
  try {
    const body = await readFile(join(folder, path));
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  console.log(`Ready in ${Math.round(process.uptime() * 1000)} ms: http://127.0.0.1:${port}/`);
});
