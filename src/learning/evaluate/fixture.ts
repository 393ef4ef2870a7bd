import { chmod, lutimes, mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { Fault } from '../../core/fault.ts'

type Entry =
  | { path: string; folder: true; mode?: number; day: number }
  | { path: string; content: string | Buffer; mode?: number; day: number }
  | { path: string; target: string; day: number }

/** Day 0 of the prepared files. Fixed, so that "newer than" and "modified in" mean the same in every year. */
const firstDay = Date.UTC(2024, 0, 1, 12)
const dayMs = 86_400_000

/** Names and contents of the kind that people ask about: sources, logs, tables, duplicates, spaces in names, empty files. */
function entries(): Entry[] {
  const words = 'the quick brown fox jumps over the lazy dog and the cat sleeps near the old river bank'.split(' ')
  const text = (lines: number, step: number): string =>
    Array.from({ length: lines }, (_, line) =>
      Array.from({ length: 6 }, (_, column) => words[(line * step + column * 5) % words.length]).join(' '),
    ).join('\n')
  const levels = ['INFO', 'WARN', 'INFO', 'ERROR', 'DEBUG']
  const log = (lines: number): string =>
    Array.from({ length: lines }, (_, line) => {
      const time = new Date(firstDay + line * 61_000).toISOString()
      return `${time} ${levels[line % levels.length]} 192.168.1.${line % 7} request ${line} took ${(line * 37) % 500} ms`
    }).join('\n')
  const people = Array.from(
    { length: 40 },
    (_, i) => `${i + 1},name${(i * 7) % 40},${20 + ((i * 13) % 50)},city${i % 5}`,
  )
  const program = (name: string, count: number): string =>
    [
      `"""Module ${name}."""`,
      'import os',
      'import sys',
      '',
      ...Array.from({ length: count }, (_, i) => `def ${name}_${i}(x):\n    # TODO: check ${i}\n    return x + ${i}\n`),
    ].join('\n')
  return [
    { path: 'docs', folder: true, day: 40 },
    { path: 'logs', folder: true, day: 60 },
    { path: 'src', folder: true, day: 50 },
    { path: 'src/lib', folder: true, day: 30 },
    { path: 'data', folder: true, day: 20 },
    { path: 'empty', folder: true, day: 10 },
    { path: 'backup', folder: true, mode: 0o750, day: 5 },
    { path: '.config', folder: true, day: 3 },
    { path: 'README.md', content: `# Demo\n\n${text(12, 3)}\n`, day: 41 },
    { path: 'file.txt', content: `${text(25, 7)}\n`, day: 42 },
    { path: 'file1.txt', content: 'alpha\nbeta\ngamma\ndelta\n', day: 43 },
    { path: 'file2.txt', content: 'beta\ndelta\nepsilon\n', day: 44 },
    { path: 'foo.txt', content: 'foo bar baz\nfoo foo\nbar\n', day: 45 },
    { path: 'with space.txt', content: 'a name with a space\n', day: 46 },
    { path: 'empty.txt', content: '', day: 47 },
    { path: '.hidden', content: 'hidden\n', day: 48 },
    { path: '.config/settings.ini', content: '[main]\ncolour = blue\nsize = 10\n', day: 3 },
    { path: 'docs/guide.txt', content: `${text(60, 11)}\n`, day: 39 },
    { path: 'docs/notes.md', content: `# Notes\n\n- TODO: write\n- done: read\n${text(5, 2)}\n`, day: 38 },
    { path: 'docs/copy of file1.txt', content: 'alpha\nbeta\ngamma\ndelta\n', day: 37 },
    { path: 'logs/app.log', content: `${log(200)}\n`, day: 60 },
    { path: 'logs/error.log', content: `${log(30)}\n`, day: 59 },
    { path: 'logs/old.log', content: `${log(5)}\n`, day: 1 },
    { path: 'logs/old.log.gz', content: gzipFixed(`${log(5)}\n`), day: 1 },
    { path: 'src/main.py', content: program('main', 4), mode: 0o755, day: 51 },
    { path: 'src/util.py', content: program('util', 9), day: 49 },
    {
      path: 'src/main.c',
      content: '#include <stdio.h>\n\nint main(void) {\n  puts("hello");\n  return 0;\n}\n',
      day: 35,
    },
    {
      path: 'src/app.js',
      content: 'const total = [1, 2, 3].reduce((a, b) => a + b, 0)\nconsole.log(total)\n',
      day: 34,
    },
    { path: 'src/run.sh', content: '#!/bin/bash\necho "run $1"\n', mode: 0o755, day: 33 },
    { path: 'src/lib/helper.py', content: program('helper', 2), day: 32 },
    { path: 'src/lib/index.html', content: '<html><body><a href="x.html">x</a></body></html>\n', day: 31 },
    { path: 'data/people.csv', content: `id,name,age,city\n${people.join('\n')}\n`, day: 21 },
    {
      path: 'data/config.json',
      content: `${JSON.stringify({ name: 'demo', version: 3, tags: ['a', 'b'], nested: { on: true } }, null, 2)}\n`,
      day: 22,
    },
    {
      path: 'data/numbers.txt',
      content: `${Array.from({ length: 100 }, (_, i) => (i * 37) % 101).join('\n')}\n`,
      day: 23,
    },
    { path: 'data/big.bin', content: Buffer.alloc(1_500_000, 'provenly'), day: 24 },
    { path: 'data/secret.key', content: 'not really a key\n', mode: 0o600, day: 25 },
    { path: 'backup/file1.txt.bak', content: 'alpha\nbeta\n', day: 5 },
    { path: 'latest.log', target: 'logs/app.log', day: 60 },
    { path: 'broken-link', target: 'no/such/file', day: 2 },
  ]
}

/**
 * Writes the prepared files into an empty folder: the same names, bytes, modes and dates on every machine, whatever its umask.
 * Throws Fault `invalid` when the folder is not there or not empty.
 */
export async function buildFixture(directory: string): Promise<void> {
  const present = await readdir(directory).catch((error: unknown) => {
    throw new Fault('invalid', `${directory} is not a folder to prepare files in`, { cause: error })
  })
  if (present.length > 0)
    throw new Fault('invalid', `${directory} is not empty`, { hint: 'Prepared files need an empty folder.' })
  const all = entries()
  for (const entry of all) {
    const place = path.join(directory, entry.path)
    if ('folder' in entry) await mkdir(place)
    else if ('target' in entry) await symlink(entry.target, place)
    else await writeFile(place, entry.content)
  }
  // Dates of folders come last, deepest first: writing into one changes its date.
  for (const entry of all.toReversed()) {
    const place = path.join(directory, entry.path)
    const date = new Date(firstDay + entry.day * dayMs)
    if ('target' in entry) {
      await lutimes(place, date, date)
      continue
    }
    await chmod(place, entry.mode ?? ('folder' in entry ? 0o755 : 0o644))
    await utimes(place, date, date)
  }
  await chmod(directory, 0o755)
  await utimes(directory, new Date(firstDay), new Date(firstDay))
}

/** Byte 9 names the operating system, the one thing in zlib's output that differs between machines (RFC 1952, 2.3.1). */
function gzipFixed(text: string): Buffer {
  const bytes = gzipSync(text, { level: 9 })
  bytes[9] = 255
  return bytes
}
