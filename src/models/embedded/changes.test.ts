import assert from 'node:assert/strict'
import test from 'node:test'
import { looksChanging } from './changes.ts'

test('the forms of a program that only read do not count as changing, the others do', () => {
  const reading = [
    'ssh a@b df -h',
    'ssh -p 22 a@b uptime',
    'git tag | wc -l',
    'git config --global --list',
    'git push --dry-run',
    'git clean -nd',
    'git stash list',
    'unzip -t a.zip',
    'tar -tf a.tar',
    'curl -s -o /dev/null -w x http://a',
    'rsync -avn a b',
    'wget -qO- http://a',
    'kill -0 1 && echo yes',
    'find . -type f -exec wc -l {} +',
    "grep 'rm' <P0>",
    'sort a.txt > /dev/null',
    'ls --help 2>&1 | head',
    'diff <(cd a && find .) <(cd b && find .)',
  ]
  const changing = [
    'ssh -p 22 a@b',
    'ssh a@b rm x',
    'git tag v1',
    'git config --global user.name x',
    'git push',
    'git clean -fd',
    'unzip a.zip',
    'tar -xf a.tar',
    'curl -o a http://b',
    'rsync -av a b',
    'wget http://a',
    'kill -9 2; kill -0 1',
    'pip freeze > r.txt',
    'find . -type f -exec rm {} +',
    'find . -type d -execdir mv {} x \\;',
    'sort a.txt > b.txt',
    'sort a.txt > b.txt 2>&1',
    '(cd a && rm b)',
    'cd a && ls',
    'ls | xargs rm',
  ]
  for (const command of reading) assert.equal(looksChanging(command), false, command)
  for (const command of changing) assert.equal(looksChanging(command), true, command)
})
