import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port nobody uses at this moment. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

// a run that breaks off leaves nobody behind to be measured with the next one
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

export type Server = { readonly pid: number; readonly port: number; readonly output: () => string; readonly stop: () => Promise<void> };

/** Starts a Node program as a process of its own and waits until it answers on its port. */
export const startServer = async (
  file: string,
  env: Readonly<Record<string, string>>,
  ready: string,
  options: readonly string[] = [],
): Promise<Server> => {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, [...options, file], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const deadline = performance.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}:\n${output}`);
    const answered = await fetch(`http://127.0.0.1:${port}${ready}`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }).then(
      () => true,
      () => false,
    );
    if (answered) break;
    if (performance.now() > deadline) throw new Error(`${file} does not answer:\n${output}`);
    await new Promise((tick) => {
      setTimeout(tick, 100);
    });
  }
  return {
    pid: child.pid ?? 0,
    port,
    output: () => output,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};
