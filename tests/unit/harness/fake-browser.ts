/** The browser API in memory, for the modules of `src/platform`, which must be imported after this one. */

type Items = Record<string, unknown>;
type Listener = (...values: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  emit = (...values: unknown[]) =>
    [...this.listeners].map((listener) => Reflect.apply(listener, undefined, values));
}

/** A storage area. */
class Area {
  items: Items = {};
  readonly onChanged = new FakeEvent();
  /** What is done before each call, by its name; throw in it to refuse. */
  before: (call: 'get' | 'set' | 'remove', keys: readonly string[]) => Promise<void> | void = () => {};

  get = async (keys: string | string[] | null) => {
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const found = wanted.filter((key) => key in this.items).map((key) => [key, this.items[key]]);
    const answer: { settings?: unknown } = structuredClone(Object.fromEntries(found));
    await this.before('get', wanted);
    return answer;
  };
  set = async (items: Items) => {
    await this.before('set', Object.keys(items));
    Object.assign(this.items, structuredClone(items));
    this.onChanged.emit(
      Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])),
    );
  };
  remove = async (keys: string | string[]) => {
    await this.before('remove', [keys].flat());
    for (const key of [keys].flat()) delete this.items[key];
    this.onChanged.emit(Object.fromEntries([keys].flat().map((key) => [key, {}])));
  };
  reset = () => {
    this.items = {};
    this.before = () => {};
    this.onChanged.listeners.clear();
  };
}

export const local = new Area();
export const sync = new Area();
export const session = new Area();
export const messages = new FakeEvent();

/** Whether what calls the browser now is in a private window. */
export const extension = { inIncognitoContext: false };
/** What addresses of the extension begin with. Chrome's by default; Firefox has `moz-extension:`. */
export const addresses = { scheme: 'test-extension:' };

const queues = new Map<string, Promise<unknown>>();
const request = <T>(lock: string, work: () => Promise<T>): Promise<T> => {
  // Firefox keeps those of private windows apart.
  const name = extension.inIncognitoContext ? `private ${lock}` : lock;
  const turn = (queues.get(name) ?? Promise.resolve()).then(work);
  queues.set(
    name,
    turn.catch(() => {}),
  );
  return turn;
};

/** A connection to a tab, or to a frame of it. */
interface TabConnection {
  tabId: number;
  frameId: number | undefined;
  end: () => void;
}
/** Those opened so far. */
export const tabConnections: TabConnection[] = [];

/** Tabs, each with what it answers to a message. */
export const openTabs = new Map<number, (message: unknown) => Promise<unknown>>();
const tabs = {
  query: async () => Array.from(openTabs.keys(), (id) => ({ id, url: `https://tab${id}.example/` })),
  sendMessage: async (id: number, message: unknown) => openTabs.get(id)?.(message),
  connect: (tabId: number, to?: { frameId: number }) => ({
    onDisconnect: {
      addListener: (end: () => void) => tabConnections.push({ tabId, frameId: to?.frameId, end }),
    },
  }),
};

/** A script that is to run in a tab. */
export interface Injection {
  files?: string[];
  func?: (...given: unknown[]) => unknown;
  args?: unknown[];
}
/** What becomes of scripts that are to run in tabs. */
export const scripting = {
  executeScript: async (_: Injection): Promise<unknown[]> => [],
  insertCSS: async () => {},
  getRegisteredContentScripts: async (): Promise<{ js: string[] }[]> => [],
};

/** What the extension's own pages answer to a message. */
export const ownPages = { answer: async (_: unknown): Promise<unknown> => undefined };
/** What happens to a connection to the background. */
export const background = { onConnect: (_: FakePort) => {} };

/** One end of a connection. */
export class FakePort {
  readonly onMessage = new FakeEvent();
  readonly onDisconnect = new FakeEvent();
  #other: FakePort = this;

  constructor(
    readonly name: string,
    readonly sender: { id: string; url: string },
  ) {}

  postMessage = (message: unknown) => void queueMicrotask(() => this.#other.onMessage.emit(message));
  disconnect = () => void this.#other.onDisconnect.emit();
  /** The other end, the first time. */
  connect(): FakePort {
    const other = new FakePort(this.name, this.sender);
    [this.#other, other.#other] = [other, this];
    return other;
  }
}

export const connections = new FakeEvent();
const runtime = {
  id: 'test',
  getURL: (path: string) => `${addresses.scheme}//test/${path}`,
  getManifest: () => ({ content_scripts: [{ js: ['scout.js'], css: ['marks.css'] }] }),
  onMessage: messages,
  onConnect: connections,
  connect: ({ name }: { name: string }) => {
    const port = new FakePort(name, { id: 'test', url: 'test-extension://test/page.html' });
    background.onConnect(port.connect());
    return port;
  },
  sendMessage: (message: unknown) => ownPages.answer(message),
};

const api = { extension, runtime, storage: { local, sync, session }, scripting, tabs };
// Not by `vi.stubGlobal`: other files of the same worker take that back.
for (const [name, value] of Object.entries({ chrome: api, browser: api, navigator: { locks: { request } } }))
  Object.defineProperty(globalThis, name, { configurable: true, value });
