import type { TableDefaults } from '../../../core/packs/table/pack-of-table.ts';
import type { PackReader } from '../../session/offer/pack-reader.ts';

/** What the page asks the worker. */
export type WorkerRequest =
  | { type: 'read'; text: string; file: string; defaults: TableDefaults | undefined }
  | { type: 'compare'; installed: string };

/** Starts a pack reader in a worker until `signal` aborts. Its promises reject when `signal` aborts or the worker fails. */
export function startPackReader(signal: AbortSignal): PackReader {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  const failed = new AbortController();
  const ended = AbortSignal.any([signal, failed.signal]);
  ended.addEventListener('abort', () => worker.terminate(), { once: true });
  for (const type of ['error', 'messageerror'])
    worker.addEventListener(type, () => failed.abort(new Error('The reader of packs has failed')));

  const ask = <T>(question: WorkerRequest) =>
    new Promise<T>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      const stop = () => {
        port1.close();
        reject(ended.reason);
      };
      if (ended.aborted) return stop();
      ended.addEventListener('abort', stop, { once: true });
      port1.onmessage = ({ data }: MessageEvent<T>) => {
        ended.removeEventListener('abort', stop);
        port1.close();
        resolve(data);
      };
      worker.postMessage(question, [port2]);
    });
  return {
    read: (text, file, defaults) => ask({ type: 'read', text, file, defaults }),
    compare: (installed) => ask({ type: 'compare', installed }),
  };
}
