/**
 * Bundles the program into a folder: a start then reads a dozen files instead of 650. Native parts stay outside.
 * node scripts/bundle.ts FOLDER
 */
import { mkdirSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const final = resolve(process.argv[2] ?? join(root, '.runtime', 'program'))
const draft = `${final}.${process.pid}`
const started = new Date()

try {
  await build({
    entryPoints: [join(root, 'src', 'main.ts')],
    outdir: draft,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    external: ['node-llama-cpp', 'pg-native'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
  // As old as the moment before the source was read: what changed meanwhile counts as newer.
  utimesSync(join(draft, 'main.js'), started, started)
  // Parts are named after their content and old ones stay: a running server may still ask for one of its own.
  mkdirSync(final, { recursive: true })
  const parts = readdirSync(draft).filter((name) => name !== 'main.js')
  for (const name of [...parts, 'main.js']) renameSync(join(draft, name), join(final, name))
} finally {
  rmSync(draft, { recursive: true, force: true })
}
