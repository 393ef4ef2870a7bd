/**
 * Builds the page into a folder: a few files named after their content, no script or style in the page itself.
 * node scripts/web.ts FOLDER
 */
import { renameSync, rmSync, utimesSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const final = resolve(process.argv[2] ?? join(root, '.runtime', 'web'))
const draft = `${final}.${process.pid}`
const started = new Date()

try {
  await build({
    root: join(root, 'web'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: draft,
      emptyOutDir: true,
      target: 'es2023',
      // Everything is a file of its own: the page's policy allows nothing inline.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  // As old as the moment before the source was read: what changed meanwhile counts as newer.
  utimesSync(join(draft, 'index.html'), started, started)
  // A running server has read its own files already.
  rmSync(final, { recursive: true, force: true })
  renameSync(draft, final)
} finally {
  rmSync(draft, { recursive: true, force: true })
}
