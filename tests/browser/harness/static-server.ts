import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** A page that lives in memory. */
export interface TestPage {
  html: string | Uint8Array;
  /** Additional headers, such as a `content-security-policy`, or a different `content-type`. */
  headers?: Readonly<Record<string, string>>;
  status?: number;
  /** Who asks for it waits until the server closes. */
  isHeld?: true;
}

/** A web server for tests, on the loopback address only. It has two origins. */
export interface StaticServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** `http://localhost:<port>`: the same pages, but another site for the browser. */
  readonly otherOrigin: string;
  /** The address of a path, `/` when none is given. */
  url(path?: string): string;
  /** The same on the other origin. */
  otherUrl(path?: string): string;
  /** Adds a page, or replaces it, and returns its address. */
  add(path: string, page: string | TestPage): string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/**
 * Serves a folder and pages from memory on a free port of 127.0.0.1.
 * @param folder its files; a folder inside it answers with its `index.html`. Without one, only `pages` are served
 * @param pages pages by path (`/article`); they win over files
 */
export async function serve(
  folder?: string,
  pages: Readonly<Record<string, string | TestPage>> = {},
): Promise<StaticServer> {
  const inMemory = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    answer(request, response, folder, inMemory).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', started);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');

  const origin = `http://127.0.0.1:${address.port}`;
  const otherOrigin = `http://localhost:${address.port}`;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return {
    origin,
    otherOrigin,
    url: (path = '/') => origin + path,
    otherUrl: (path = '/') => otherOrigin + path,
    add(path, page) {
      inMemory.set(path, page);
      return origin + path;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string | undefined,
  pages: ReadonlyMap<string, string | TestPage>,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://loopback').pathname;
  const page = pages.get(path);
  if (page !== undefined) {
    const { html, headers, status = 200, isHeld } = typeof page === 'string' ? { html: page } : page;
    if (isHeld) return;
    response.writeHead(status, { 'content-type': TYPES['.html'], 'cache-control': 'no-store', ...headers });
    response.end(html);
    return;
  }
  const file = folder === undefined ? undefined : await fileAt(folder, path);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(await readFile(file));
}

/** The file for a path of an address, or `undefined` when it is missing or outside of the folder. */
async function fileAt(folder: string, path: string): Promise<string | undefined> {
  const root = resolve(folder);
  const file = join(root, decoded(path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isDirectory()) return found ? file : undefined;
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    // The bytes are not UTF-8: there is no such file.
    return path;
  }
}
