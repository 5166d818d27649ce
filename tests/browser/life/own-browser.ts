import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { ExtensionBrowser } from '../harness/extension.ts';
import { builtExtension } from '../harness/paths.ts';

/**
 * A browser of their own for tests that change a browser as a whole: how the extension comes into it and goes, what the reader lets it
 * do, and the end of the browser. Its way into the network is a proxy that notes what is asked of it and answers nothing. Only the
 * tests' own server is reached without it.
 */
export class OwnBrowser implements AsyncDisposable {
  /** Hosts that somebody has asked for. */
  readonly asked = new Set<string>();
  readonly #proxy = proxyThatNotes(this.asked);
  #running: ExtensionBrowser | undefined;
  #profile: string | undefined;

  /** Starts it with a new profile, and keeps the page open that the extension opens when it is installed. */
  async start(): Promise<void> {
    this.#profile = await mkdtemp(join(tmpdir(), 'context-notes-own-'));
    await new Promise<void>((done) => this.#proxy.listen(0, '127.0.0.1', done));
    await this.#launch(true);
  }

  /** Ends it, and starts it with another new profile. */
  async startAnew(): Promise<void> {
    await this.now.close();
    if (this.#profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
    this.#profile = await mkdtemp(join(tmpdir(), 'context-notes-own-'));
    await this.#launch(false);
  }

  /** The browser as it runs now. */
  get now(): ExtensionBrowser {
    if (!this.#running) throw new Error('The browser does not run.');
    return this.#running;
  }

  /** The folder of its profile. */
  get profile(): string {
    return this.now.launched.profile;
  }

  /** Starts it again with the same profile. It has ended, or been killed. */
  startAgain(): Promise<void> {
    return this.#launch(false);
  }

  async #launch(keepFirstRunPage: boolean): Promise<void> {
    const kind = inject('browser');
    const { port } = this.#proxy.address() as AddressInfo;
    this.#running = await ExtensionBrowser.launch({
      kind,
      extensionDir: builtExtension(kind),
      isFrugal: true,
      keepFirstRunPage,
      ...(this.#profile === undefined ? {} : { userDataDir: this.#profile }),
      args: kind === 'chromium' ? [`--proxy-server=http://127.0.0.1:${port}`] : [],
      firefoxPrefs: {
        // Firefox grants what is asked for without a prompt, which no test could answer.
        'extensions.webextOptionalPermissionPrompts': false,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
      },
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#running?.close();
    this.#proxy.close();
    if (this.#profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function proxyThatNotes(asked: Set<string>): Server {
  const proxy = createServer(({ url = '' }, response) => {
    asked.add(URL.canParse(url) ? new URL(url).hostname : url);
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    asked.add(url.replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return proxy;
}
