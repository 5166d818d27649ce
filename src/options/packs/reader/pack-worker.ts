import { packReader } from '../../session/offer/pack-reader.ts';
import type { WorkerRequest } from './start-pack-reader.ts';

/** A worker that reads packs, so that large ones do not block the page. It answers through the port that comes with a question. */

const reader = packReader();

const answerTo = (question: WorkerRequest) =>
  question.type === 'read'
    ? reader.read(question.text, question.file, question.defaults)
    : reader.compare(question.installed);

addEventListener('message', ({ data, ports: [port] }: MessageEvent<WorkerRequest>) => {
  answerTo(data)
    .then((answer) => port?.postMessage(answer))
    // The page gets an error event of the worker.
    .catch(reportError);
});
