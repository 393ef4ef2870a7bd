import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sha256 } from '../core/digest.ts'
import type { PathState } from '../core/effects.ts'
import { Fault } from '../core/fault.ts'
import { createCommitter } from './committer.ts'
import { usedBytes } from './disk-use.ts'
import { jailFixture, skipWithoutSandbox } from './jail-fixture.ts'

const skip = await skipWithoutSandbox()

const brief = (state: PathState): string =>
  state.type === 'absent'
    ? '-'
    : state.type === 'symlink'
      ? `-> ${state.target}`
      : state.type === 'directory'
        ? `folder ${state.mode.toString(8)}`
        : `file ${state.mode.toString(8)} ${state.size}`

/** The same workspace for each: a file, a script, a tree, an empty folder and a link. */
const table: { name: string; script: string; effects: string[]; unrecordable?: string[]; closed?: true }[] = [
  { name: 'nothing', script: 'true', effects: [] },
  { name: 'reading', script: 'cat file; ls -R tree', effects: [] },
  { name: 'create', script: 'echo hello > new', effects: ['created new: - => file 644 6'] },
  {
    name: 'create empty',
    script: ': > new; mkdir -p a/b',
    effects: ['created a: - => folder 755', 'created a/b: - => folder 755', 'created new: - => file 644 0'],
  },
  { name: 'append', script: 'echo more >> file', effects: ['changed file: file 644 4 => file 644 9'] },
  { name: 'same content written again', script: 'printf one- > file', effects: [] },
  { name: 'touch', script: 'touch file tree', effects: [] },
  { name: 'changed and changed back', script: 'chmod 600 file; chmod 644 file; mv tree t; mv t tree', effects: [] },
  { name: 'mode of a file', script: 'chmod 755 file', effects: ['mode file: file 644 4 => file 755 4'] },
  { name: 'mode of a folder', script: 'chmod 700 tree', effects: ['mode tree: folder 755 => folder 700'] },
  {
    name: 'a file that nobody may read',
    script: 'echo x > new; chmod 000 new',
    effects: ['created new: - => file 0 2'],
  },
  {
    name: 'a folder that nobody may list',
    closed: true,
    script: 'mkdir a; echo x > a/b; chmod 000 a',
    effects: ['created a: - => folder 0', 'created a/b: - => file 644 2'],
  },
  { name: 'delete', script: 'rm file', effects: ['deleted file: file 644 4 => -'] },
  {
    name: 'delete a tree',
    script: 'rm -r tree',
    effects: [
      'deleted tree: folder 755 => -',
      'deleted tree/deep: folder 755 => -',
      'deleted tree/deep/leaf: file 644 5 => -',
      'deleted tree/twig: file 644 5 => -',
    ],
  },
  {
    name: 'replace a tree',
    script: 'rm -r tree; mkdir tree; printf twig- > tree/twig; echo > tree/other',
    effects: [
      'deleted tree/deep: folder 755 => -',
      'deleted tree/deep/leaf: file 644 5 => -',
      'created tree/other: - => file 644 1',
    ],
  },
  {
    name: 'rename a file and a tree',
    script: 'mv file moved; mv tree wood',
    effects: [
      ...['deleted file: file 644 4 => -', 'created moved: - => file 644 4'],
      ...['deleted tree: folder 755 => -', 'deleted tree/deep: folder 755 => -'],
      ...['deleted tree/deep/leaf: file 644 5 => -', 'deleted tree/twig: file 644 5 => -'],
      ...['created wood: - => folder 755', 'created wood/deep: - => folder 755'],
      ...['created wood/deep/leaf: - => file 644 5', 'created wood/twig: - => file 644 5'],
    ],
  },
  {
    name: 'file becomes folder',
    script: 'rm file; mkdir file; : > file/in',
    effects: ['changed file: file 644 4 => folder 755', 'created file/in: - => file 644 0'],
  },
  {
    name: 'folder becomes link',
    script: 'rm -r tree; ln -s /etc tree',
    effects: [
      'changed tree: folder 755 => -> /etc',
      'deleted tree/deep: folder 755 => -',
      'deleted tree/deep/leaf: file 644 5 => -',
      'deleted tree/twig: file 644 5 => -',
    ],
  },
  {
    name: 'folder becomes file',
    script: 'rmdir empty; echo x > empty',
    effects: ['changed empty: folder 755 => file 644 2'],
  },
  {
    name: 'two trees change places',
    script: 'mkdir -p empty/deep; echo x > empty/deep/leaf; mv tree t; mv empty tree; mv t empty',
    effects: [
      'created empty/deep: - => folder 755',
      'created empty/deep/leaf: - => file 644 5',
      'created empty/twig: - => file 644 5',
      'changed tree/deep/leaf: file 644 5 => file 644 2',
      'deleted tree/twig: file 644 5 => -',
    ],
  },
  { name: 'link changed', script: 'ln -sfn tree link', effects: ['changed link: -> file => -> tree'] },
  { name: 'writing through a link', script: 'echo x > link', effects: ['changed file: file 644 4 => file 644 2'] },
  {
    name: 'hard link',
    script: 'ln file twin; echo x >> file',
    effects: ['changed file: file 644 4 => file 644 6', 'created twin: - => file 644 6'],
  },
  {
    name: 'sparse and with NUL',
    script: 'truncate -s 100000 holes; printf "a\\0b" > nul',
    effects: ['created holes: - => file 644 100000', 'created nul: - => file 644 3'],
  },
  {
    name: 'names that need care',
    script: "mkdir -- $'a\\nb' '-rf'; : > 'ü ,:\\x'; : > __proto__",
    effects: [
      'created -rf: - => folder 755',
      'created __proto__: - => file 644 0',
      'created a\nb: - => folder 755',
      'created ü ,:\\x: - => file 644 0',
    ],
  },
  {
    name: 'pipes and names that are not UTF-8',
    script: "mkfifo pipe; : > $'bad\\xff'; : > good",
    effects: ['created good: - => file 644 0'],
    unrecordable: ['bad\ufffd', 'pipe'],
  },
  { name: 'the workspace itself', script: 'chmod 700 .', effects: [], unrecordable: ['.'] },
]

test('what lies deeper than a path can say is no disk use that could be allowed', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-deep-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const name = 'n'.repeat(200)
  spawnSync('bash', ['-c', `for step in $(seq 25); do mkdir ${name} && cd -P ${name}; done; touch end`], {
    cwd: folder,
  })
  assert.equal(usedBytes(folder, 1e9), Number.POSITIVE_INFINITY)
})

for (const view of ['memory', 'disk', 'copy'] as const)
  test(`folders deeper than a path can say are told as what cannot be recorded (${view})`, { skip }, async (t) => {
    const jail = jailFixture({ views: [view] })
    t.after(jail.remove)
    const workspace = join(jail.base, 'empty')
    mkdirSync(workspace)
    const name = 'n'.repeat(200)
    const result = await jail.run(`for step in $(seq 25); do mkdir ${name} && cd -P ${name}; done; touch end`, {
      workspace,
    })
    // On a disk such folders cannot be counted either: the limit may have ended it.
    if (view === 'memory') assert.equal(result.exitCode, 0)
    const [one, ...others] = result.unrecordable
    assert.deepEqual(one, { path: `${'n'.repeat(80)}…`, reason: 'its path is too long' })
    assert.deepEqual(others, [])
    assert.ok(
      result.effects.length > 15 &&
        result.effects.length < 20 &&
        result.effects.every(({ kind }) => kind === 'created'),
    )
    assert.deepEqual(readdirSync(join(jail.stateDir, 'scratch')), [])
  })

for (const view of ['memory', 'disk', 'copy'] as const) {
  test(`effects of a table of commands (${view})`, { skip }, async (t) => {
    const jail = jailFixture({ views: [view] })
    t.after(jail.remove)
    for (const [index, { name, script, effects, unrecordable = [], closed }] of table.entries()) {
      await t.test(name, async () => {
        const workspace = join(jail.base, `workspace-${index}`)
        mkdirSync(workspace)
        writeFileSync(join(workspace, 'file'), 'one-')
        mkdirSync(join(workspace, 'tree/deep'), { recursive: true })
        mkdirSync(join(workspace, 'empty'))
        writeFileSync(join(workspace, 'tree/twig'), 'twig-')
        writeFileSync(join(workspace, 'tree/deep/leaf'), 'leaf-')
        symlinkSync('file', join(workspace, 'link'))
        const result = await jail.run(`umask 022; ${script}`, { workspace })
        assert.equal(result.isolation.overlay, view === 'copy' ? 'copy' : 'overlayfs')
        assert.deepEqual(
          {
            exitCode: result.exitCode,
            stderr: result.stderr.text,
            effects: result.effects.map(
              ({ path, kind, before, after }) => `${kind} ${path}: ${brief(before)} => ${brief(after)}`,
            ),
            unrecordable: result.unrecordable.map(({ path }) => path).sort(),
          },
          { exitCode: 0, stderr: '', effects, unrecordable },
        )
        // What was seen in the jail can be written, and then taken back.
        const committer = createCommitter({ stateDir: jail.stateDir })
        const [after, before] = (['after', 'before'] as const).map((side) =>
          Object.fromEntries(result.effects.map((effect) => [effect.path, effect[side]])),
        )
        assert.deepEqual(await committer.commit(`run-${index}`, workspace, result.effects), after)
        const undone = committer.undo(`run-${index}`, workspace, result.effects, { force: false })
        // Without root, what is below a folder that may not be searched cannot be compared, so it is not undone blindly.
        if (closed && process.getuid?.() !== 0) await assert.rejects(undone, Fault)
        else assert.deepEqual(await undone, before)
      })
    }
  })
}

test('diffs are for text within the budget', { skip }, async () => {
  const jail = jailFixture()
  try {
    writeFileSync(join(jail.workspace, 'a'), 'one\ntwo\nthree\n')
    writeFileSync(join(jail.workspace, 'd'), Array.from({ length: 20_000 }, (_, line) => `${line}\n`).join(''))
    const { diffs } = await jail.run(
      'sed -i s/two/2/ a; printf "\\0" > b; seq 100000 > c; seq 30001 50000 > d; echo x > e',
      {
        diffBytes: 400_000,
      },
    )
    assert.deepEqual(
      {
        ...diffs,
        c: diffs.c?.split('\n').at(-2)?.replaceAll(/\d+/g, 'N'),
        d: diffs.d?.replaceAll(/\d+/g, 'N'),
        e: diffs.e?.replaceAll(/\d+/g, 'N'),
      },
      {
        a: '--- a/a\n+++ b/a\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n',
        b: 'diff omitted: the file is binary',
        c: '\\ The rest is left out: N of N bytes',
        d: 'diff omitted: it has N bytes',
        e: 'diff omitted: it has N bytes',
      },
    )
  } finally {
    jail.remove()
  }
})

test('the content of every new file is recorded, and the workspace is untouched', { skip }, async () => {
  const jail = jailFixture()
  try {
    writeFileSync(join(jail.workspace, 'a'), 'old')
    linkSync(join(jail.workspace, 'a'), join(jail.base, 'outside'))
    chmodSync(join(jail.workspace, 'a'), 0o600)
    await jail.run('echo new > a; rm -f a; echo newer > a')
    assert.equal(readFileSync(join(jail.workspace, 'a'), 'utf8'), 'old')
    assert.equal(readFileSync(join(jail.base, 'outside'), 'utf8'), 'old')
    const content = await createCommitter({ stateDir: jail.stateDir }).readBlob(sha256('newer\n'))
    assert.equal(Buffer.from(content).toString(), 'newer\n')
  } finally {
    jail.remove()
  }
})

test('ten thousand changed files', { skip }, async () => {
  const jail = jailFixture()
  try {
    const { effects, limitsHit } = await jail.run('for i in {1..10000}; do echo "file $i" > f$i; done')
    assert.deepEqual({ count: effects.length, limitsHit }, { count: 10_000, limitsHit: [] })
    const committer = createCommitter({ stateDir: jail.stateDir })
    const committed = await committer.commit('many', jail.workspace, effects)
    assert.deepEqual(committed, Object.fromEntries(effects.map(({ path, after }) => [path, after])))
  } finally {
    jail.remove()
  }
})

test('what is written outside the workspace is named, because it is thrown away', { skip }, async () => {
  const jail = jailFixture()
  try {
    const { effects, unrecordable } = await jail.run(
      'echo x > ~/report; mkdir -p ~/.cache; : > ~/.cache/y; : > /tmp/left',
    )
    const reason = 'it was written outside of the workspace, where nothing is kept'
    assert.deepEqual(
      { effects, unrecordable },
      {
        effects: [],
        unrecordable: [
          { path: '/tmp/left', reason },
          { path: join(jail.home, 'report'), reason },
        ],
      },
    )
  } finally {
    jail.remove()
  }
})
