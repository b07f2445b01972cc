/** A static server that compresses as real hosts do; the preview server does not. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** @param extra pages that are not files, by path */
export function serve(
  dist: string,
  extra: ReadonlyMap<string, string>,
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const page = extra.get(path);
    const found = page !== undefined || (existsSync(file) && statSync(file).isFile());
    const body = page ?? (found ? readFileSync(file) : 'not found');
    response.writeHead(found ? 200 : 404, {
      'content-type':
        page === undefined
          ? (TYPES[extname(file)] ?? 'application/octet-stream')
          : 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
    });
    response.end(gzipSync(body, { level: 6 }));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ server, origin: `http://127.0.0.1:${port}` });
    });
  });
}
