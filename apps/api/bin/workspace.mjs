// Plain JavaScript for any Node ≥ 20: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..', '..');
export const api = join(root, 'apps', 'api');
export const web = join(root, 'apps', 'web');

const windows = process.platform === 'win32';
const STAMP = '.sources';

/** Node 24 from the package `node`: the program itself, since a wrapper would swallow signals. */
export const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** One line in both languages, then the end: what is wrong and how to mend it. */
export const giveUp = (zh, en) => {
  console.error(`✗ ${zh} ${en}`);
  process.exit(1);
};

const environment = (folder) => ({
  ...process.env,
  PATH: [join(folder, 'node_modules', '.bin'), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});

/** Runs a shell command to its end; resolves to its exit code and the last of what it printed when that was kept. */
export const run = (command, { folder = root, quiet = false, env = {} } = {}) =>
  new Promise((settle) => {
    const child = spawn(command, {
      cwd: folder,
      shell: true,
      env: { ...environment(folder), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, pass);
    child.once('error', (error) => settle({ code: 1, output: error.message }));
    child.once('close', (code, signal) => {
      for (const name of ['SIGTERM', 'SIGHUP']) process.removeListener(name, pass);
      // Ctrl-C ended it: whoever pressed it does not want the rest
      if (signal === 'SIGINT' || signal === 'SIGTERM' || code === 130) process.exit(130);
      settle({ code: code ?? 1, output });
    });
  });

const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Whether the packages are there and belong to this lock file: pnpm keeps a copy of the one it installed from. */
export const isInstalled = () =>
  existsSync(node24) && textOf(join(root, 'node_modules', '.pnpm', 'lock.yaml')) === textOf(join(root, 'pnpm-lock.yaml'));

/** Installs exactly what the lock file says, with the pnpm that package.json names, through npx: npm alone is enough. */
export const install = async () => {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { code } = await run(`npx --yes ${packageManager} install --frozen-lockfile --prefer-offline`, { env: { CI: 'true' } });
  if (code !== 0) {
    giveUp(
      '安装依赖失败,原因见上面的输出;请检查网络和 npm 源后重试。',
      'Installing the packages failed, see above; check the network and the npm registry, then try again.',
    );
  }
};

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', '.turbo', 'coverage'].includes(entry.name) ? [] : filesBelow(path);
    return entry.isFile() ? [path] : [];
  });

/** One hash of everything the web app is built from. */
const webSources = () => {
  const folders = [web, join(root, 'packages', 'ui'), join(root, 'packages', 'domain')];
  const files = [...folders.flatMap(filesBelow), join(root, 'pnpm-lock.yaml')].filter((path) => !/\.test\.tsx?$/u.test(path));
  const hash = createHash('sha256');
  for (const path of files.sort((left, right) => (left < right ? -1 : 1)))
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
};

/** Builds the web app when it is missing or its sources are other than those it was built from. Returns whether it built. */
export const buildWeb = async () => {
  const stamp = join(web, 'dist', STAMP);
  const sources = webSources();
  if (textOf(stamp) === sources) return false;
  const { scripts } = JSON.parse(readFileSync(join(web, 'package.json'), 'utf8'));
  const { code, output } = await run(scripts.build, { folder: web, quiet: true, env: { NODE_ENV: 'production' } });
  if (code !== 0) {
    console.error(output.trimEnd());
    giveUp('网页端构建失败,原因见上面的输出。', 'Building the web app failed, see above.');
  }
  writeFileSync(stamp, sources);
  return true;
};
