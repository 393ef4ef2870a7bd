import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from 'node:test'

const root = resolve(import.meta.dirname, '..')

type Import = { from: string; to: string; typeOnly: boolean }

/** Imports of a file: of the tree as paths from the root, of packages by name. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  const found: Import[] = []
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
  for (const match of source.matchAll(pattern)) {
    const target = match[2] ?? match[3] ?? ''
    const to = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target
    found.push({ from: file, to, typeOnly: match[1] !== undefined })
  }
  return found
}

const files = globSync('src/**/*.ts', { cwd: root })
const isTest = (file: string) => file.endsWith('.test.ts') || file.startsWith('src/testing/')
const product = files.filter((file) => !isTest(file)).flatMap(importsOf)

const layer = (path: string): string => {
  const [, first = '', second = ''] = path.split('/')
  return first === 'packs' ? `packs/${second}` : first
}

/** Folders of src that a folder may import, besides itself. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  policy: ['core', 'root.ts'],
  'packs/shell': ['core'],
  'packs/refactor': ['core'],
  'packs/iac': ['core'],
  store: ['core'],
  sandbox: ['core'],
  repository: ['core'],
  models: ['core'],
  // The generator's jail runs a file of the source, wherever the program itself runs from.
  learning: ['core', 'root.ts'],
  surfaces: ['core', 'learning'],
  'main.ts': ['surfaces', 'config.ts'],
  'config.ts': ['core'],
}

test('there is something to look at', () => assert.ok(product.length > 100))

test('folders import only what lies below them', () => {
  const broken = product.filter(({ from, to, typeOnly }) => {
    if (!to.startsWith('src/') || from === 'src/app.ts') return false
    const [source, target] = [layer(from), layer(to)]
    if (source === target) return false
    // What the model is trained on and what it is served with must be one piece of code.
    if (source === 'learning' && to.startsWith('src/models/embedded/')) return false
    if (source === 'surfaces' && typeOnly && to === 'src/app.ts') return false
    if (exceptions.has(`${from} -> ${to}`)) return false
    return !(allowed[source] ?? []).includes(target)
  })
  assert.deepEqual(
    broken.map(({ from, to }) => `${from} -> ${to}`),
    [],
  )
})

/** Each with its reason. */
const exceptions = new Set([
  // The program makes the App from the configuration; every other surface is handed it.
  'src/surfaces/cli/program.ts -> src/app.ts',
  'src/surfaces/cli/program.ts -> src/config.ts',
])

test('core imports zod, itself, and the hash function of Node', () => {
  const foreign = product.filter(({ from, to }) => from.startsWith('src/core/') && !to.startsWith('src/core/'))
  assert.deepEqual([...new Set(foreign.map(({ from, to }) => (to === 'zod' ? 'zod' : `${from} ${to}`)))].sort(), [
    'src/core/digest.ts node:crypto',
    'zod',
  ])
})

test('only the configuration reads the environment', () => {
  const readers = files.filter(
    (file) => !isTest(file) && /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8')),
  )
  assert.deepEqual(readers, ['src/main.ts'])
})

test('tests and fakes are imported by tests only', () => {
  assert.deepEqual(
    product.filter(({ to }) => isTest(to)).map(({ from, to }) => `${from} -> ${to}`),
    [],
  )
})
