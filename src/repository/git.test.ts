import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { sha256 } from '../core/digest.ts'
import type { Effect } from '../core/effects.ts'
import type { CommitRequest, Repository } from '../core/repository.ts'
import { type JailFixture, jailFixture, skipWithoutSandbox } from '../sandbox/jail-fixture.ts'
import { createGitRepository } from './git.ts'

const skip = await skipWithoutSandbox()

describe('a branch for applied effects', { skip }, () => {
  let jail: JailFixture
  let repository: Repository
  beforeEach(() => {
    jail = jailFixture()
    repository = createGitRepository({ sandbox: jail.sandbox, home: jail.home, path: `.:${process.env.PATH}` })
  })
  afterEach(() => jail.remove())

  const never = new AbortController().signal
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: jail.workspace,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const write = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(jail.workspace, path)), { recursive: true })
      writeFileSync(join(jail.workspace, path), text)
    }
  }
  const start = (files: Record<string, string>) => {
    git('init', '-q', '-b', 'main')
    write(files)
    git('add', '-A')
    git('commit', '-q', '-m', 'first')
  }
  const inspect = (paths: string[]) => repository.inspect(jail.workspace, paths, never)
  /** As the committer leaves it: the file is written, the effect says what it was and is. */
  const change = (path: string, text: string): Effect => {
    const place = join(jail.workspace, path)
    const state = (content: Buffer) => ({
      type: 'file' as const,
      mode: statSync(place).mode & 0o7777,
      size: content.length,
      digest: sha256(content),
    })
    const before = state(readFileSync(place))
    writeFileSync(place, text)
    return { path, kind: 'changed', before, after: state(Buffer.from(text)) }
  }
  const request = async (change: () => Effect[], more: Partial<CommitRequest> = {}): Promise<CommitRequest> => {
    const found = await inspect(git('ls-files').split('\n'))
    assert(found.ready, found.ready ? '' : found.reason)
    return {
      run: 'run-1',
      workspace: jail.workspace,
      base: found.base,
      branch: 'refactor/a',
      message: 'say "why"',
      effects: change(),
      ...more,
    }
  }

  test('exactly these paths are committed; doing it again after a crash changes nothing', async () => {
    start({ 'a.ts': '1\n', 'run me.sh': 'x\n', 'deep/b.ts': '1\n', 'other.ts': '1\n' })
    chmodSync(join(jail.workspace, 'run me.sh'), 0o755)
    git('commit', '-aqm', 'mode')
    const wanted = await request(() => [change('a.ts', '2\n'), change('deep/b.ts', '2\n'), change('run me.sh', 'y\n')])
    write({ 'other.ts': 'mine\n', 'new.ts': 'mine\n' })
    assert.equal(await repository.commit(wanted), 'refactor/a')
    const head = git('rev-parse', 'HEAD')
    assert.equal(await repository.commit(wanted), 'refactor/a')
    assert.equal(git('rev-parse', 'HEAD'), head)
    assert.equal(git('show', '--format=%s', '--name-only', 'HEAD'), 'say "why"\n\na.ts\ndeep/b.ts\nrun me.sh')
    assert.equal(git('ls-tree', 'HEAD', 'run me.sh').slice(0, 6), '100755')
    assert.equal(git('status', '--porcelain'), 'M other.ts\n?? new.ts')
    git('fsck', '--strict')

    for (const [path, text] of [
      ['a.ts', '1\n'],
      ['deep/b.ts', '1\n'],
      ['run me.sh', 'x\n'],
    ] as const)
      write({ [path]: text })
    assert.equal(await repository.withdraw(wanted), 'main')
    assert.equal(await repository.withdraw(wanted), null)
    assert.deepEqual(
      [git('branch', '--format=%(refname:short)'), git('status', '--porcelain')],
      ['main', 'M other.ts\n?? new.ts'],
    )
    assert.equal(readFileSync(join(jail.workspace, '.git/config'), 'utf8').includes('provenly'), false)
  })

  test('a name that is taken gets a number; another run is not mistaken for this one', async () => {
    start({ 'a.ts': '1\n' })
    git('branch', 'refactor/a')
    const first = await request(() => [change('a.ts', '2\n')])
    assert.equal(await repository.commit(first), 'refactor/a-2')
    git('checkout', '-q', 'main')
    const second = await request(() => [change('a.ts', '3\n')], { run: 'run-2' })
    assert.equal(await repository.commit(second), 'refactor/a-3')
    assert.equal(await repository.withdraw({ ...second, run: 'run-3' }), null)
    assert.equal(git('branch', '--show-current'), 'refactor/a-3')
  })

  test('line ends as the repository wants them, without its programs', async () => {
    start({ '.gitattributes': '*.ts text eol=crlf\n', 'a.ts': '1\r\n2\r\n' })
    const wanted = await request(() => [change('a.ts', '1\r\n3\r\n')])
    assert.equal(await repository.commit(wanted), 'refactor/a')
    assert.deepEqual([git('cat-file', 'blob', 'HEAD:a.ts'), git('status', '--porcelain')], ['1\n3', ''])
  })

  test('nothing is committed where something else happened', async () => {
    start({ 'a.ts': '1\n', 'b.ts': '1\n' })
    const wanted = await request(() => [change('a.ts', '2\n')])
    git('commit', '-q', '--allow-empty', '-m', 'meanwhile')
    assert.equal(await repository.commit(wanted), null)
    git('reset', '-q', '--soft', 'HEAD~1')
    git('checkout', '-q', '-b', 'elsewhere')
    assert.equal(await repository.commit(wanted), null)
    assert.equal(git('log', '--format=%s', '--all'), 'first')
  })

  test('what is not ready says why', async () => {
    const reason = async (paths = ['a.ts']) => {
      const found = await inspect(paths)
      return found.ready ? 'ready' : found.reason
    }
    write({ 'a.ts': '1\n' })
    assert.match(await reason(), /not the top folder/)
    git('init', '-q', '-b', 'main')
    assert.match(await reason(), /branch with a commit|HEAD/)
    git('add', '-A')
    git('commit', '-q', '-m', 'first')
    assert.equal(await reason(), 'ready')
    assert.match(await reason(['a.ts', 'untracked.ts']), /untracked\.ts is not in it/)
    write({ 'a.ts': '2\n' })
    assert.match(await reason(), /other changes \(a\.ts\)/)
    git('commit', '-aqm', 'second')
    git('checkout', '-q', '--detach')
    assert.match(await reason(), /not on a branch/)
    git('checkout', '-q', 'main')
    git('worktree', 'add', '-q', join(jail.base, 'tree'))
    const tree = await repository.inspect(join(jail.base, 'tree'), ['a.ts'], never)
    assert.match(tree.ready ? '' : tree.reason, /\.git is not a folder/)
    writeFileSync(join(jail.workspace, 'git'), `#!/bin/sh\ntouch ${join(jail.base, 'trap')}\n`)
    chmodSync(join(jail.workspace, 'git'), 0o755)
    await reason()
    assert.equal(existsSync(join(jail.base, 'trap')), false)
  })
})
