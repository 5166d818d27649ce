interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

/** The most processor time that one task of a page took, in milliseconds: what other processes do does not count. */
export function longestTask(trace: Uint8Array | undefined): number {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const threads = new Map(
    traceEvents
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name]),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      /RunTask/.test(name) && ph === 'X' && threads.get(`${pid} ${tid}`) === 'CrRendererMain',
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
