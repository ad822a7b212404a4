import type { Contest } from './contest.ts';
import { cpuOf, cpuOfBackends } from './cpu.ts';
import { volley } from './load.ts';
import { type Contestant, CONTESTANTS, type Operation } from './operation.ts';

/** What requests of one operation cost one contestant, all turns together. */
export type Cost = { readonly serverMs: number; readonly databaseMs: number; readonly count: number; readonly times: readonly number[] };
export type Costs = ReadonlyMap<Contestant, Cost>;

export type Pace = { readonly turns: number; readonly perTurn: number; readonly warmUp: number; readonly width: number };
// a server's code is compiled while it is first used, the more of it the longer: what is measured is the state it then stays in
export const FULL: Pace = { turns: 8, perTurn: 50, warmUp: 400, width: 1 };
export const QUICK: Pace = { turns: 3, perTurn: 25, warmUp: 60, width: 1 };

export const perRequest = ({ serverMs, databaseMs, count }: Cost): { server: number; database: number; together: number } => ({
  server: serverMs / count,
  database: databaseMs / count,
  together: (serverMs + databaseMs) / count,
});

/** Asks the contestants in turns, A B C D A B C D, so that whatever the machine does meanwhile is shared alike. */
export const measure = async (contest: Contest, operation: Operation, postmaster: number, pace: Pace): Promise<Costs> => {
  const { turns, perTurn, warmUp, width } = pace;
  const isFew = operation.perTurn !== undefined && operation.perTurn < perTurn;
  const count = isFew ? (operation.perTurn ?? perTurn) : perTurn;
  const costs = new Map<Contestant, { serverMs: number; databaseMs: number; count: number; times: number[] }>();
  for (const name of CONTESTANTS) {
    const { port } = contest.servers[name];
    await volley(port, () => contest.shotOf(operation, name), isFew ? count * 2 : warmUp, width);
    costs.set(name, { serverMs: 0, databaseMs: 0, count: 0, times: [] });
  }
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, cost] of costs) {
      const { pid, port } = contest.servers[name];
      const [server, database] = [cpuOf(pid), cpuOfBackends(postmaster)];
      cost.times.push(...(await volley(port, () => contest.shotOf(operation, name), count, width)));
      cost.serverMs += cpuOf(pid) - server;
      cost.databaseMs += cpuOfBackends(postmaster) - database;
      cost.count += count;
    }
  }
  return costs;
};
