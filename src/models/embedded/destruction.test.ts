import assert from 'node:assert/strict'
import test from 'node:test'
import { destroysUnasked, failsToDelete } from './destruction.ts'

test('a command may destroy only when the request says so', () => {
  const cases: [string, string, boolean][] = [
    ['list all <E0> files', 'rm *.pdf', true],
    ['list all <E0> files', "find . -name '*.pdf' -delete", true],
    ['show files', 'ls | xargs rm', true],
    ['show files', 'grep rm notes.txt', false],
    ['delete all <E0> files', 'rm *.pdf', false],
    ['list processes named <S0>', 'pkill nginx', true],
    ['kill the process <N0>', 'kill 12', false],
    ['show python caches', "find . -name '__pycache__' -exec rm -r {} +", true],
    ['trash python caches', "find . -name '__pycache__' -exec rm -r {} +", false],
    ['show the last commit', 'git reset --hard HEAD~1', true],
    ['undo the last commit', 'git reset --hard HEAD~1', false],
  ]
  for (const [words, command, unasked] of cases)
    assert.equal(destroysUnasked(words, command), unasked, `${words}: ${command}`)
})

test('a request to delete files wants a command that deletes', () => {
  assert.equal(failsToDelete('delete all <E0> files', "find . -name '*.tmp'"), true)
  assert.equal(failsToDelete('delete all <E0> files', "find . -name '*.tmp' -delete"), false)
  assert.equal(failsToDelete('remove duplicate lines from <P0>', 'sort -u a.txt'), false)
  assert.equal(failsToDelete('remove blank lines from the file <P0>', "sed -i '/^$/d' a.txt"), false)
})
