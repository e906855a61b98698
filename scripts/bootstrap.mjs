// The one program that must run before anything is installed, hence plain JavaScript without dependencies.
// It installs the packages when those of the lock file are not there yet, then runs scripts/<command>.ts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command = '', ...rest] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Buurtkompas needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// The stamp holds the hash of the lock file that was last installed: times of files say nothing after a checkout.
const stamp = join(root, 'node_modules', '.buurtkompas-installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!installed) {
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const install = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('The packages could not be installed. This needs a connection to an npm registry.');
    process.exit(install.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

const program = join(root, 'scripts', `${command}.ts`);
if (!existsSync(program)) {
  console.error(`There is no command “${command}”.`);
  process.exit(2);
}
const run = spawnSync(process.execPath, ['--import', 'tsx', program, ...rest], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
