import assert from 'node:assert/strict'
import test from 'node:test'
import { observeAll } from '../generate/observe-all.ts'
import { sameExecution } from './same-execution.ts'

test('what two commands did is compared: output, its order where one of them sorts, effects and success', async () => {
  const cases: [expected: string, proposed: string, same: boolean | null][] = [
    ["printf 'a\\nb\\n'", "printf 'b\\na\\n'", true],
    ["printf 'b\\na\\n' | sort", "printf 'b\\na\\n'", false],
    ["printf 'b\\na\\n' | sort", "printf 'a\\nb\\n'", true],
    ["printf 'a\\n'", "printf 'a\\n'; false", false],
    ['touch new-one', 'true > new-one', true],
    ['touch new-one', 'touch new-two', false],
    ['touch new-one', 'no-such-program', false],
    // Whatever does nothing would look like these.
    ['true', 'rm -f no-such-file', null],
    ['no-such-program', 'no-such-program', null],
    ['sleep 9', 'sleep 9', null],
  ]
  const seen = await observeAll(
    cases.flatMap(([expected, proposed]) => [expected, proposed]),
    new AbortController().signal,
  )
  for (const [expected, proposed, same] of cases)
    assert.equal(sameExecution(expected, proposed, seen), same, `${expected} / ${proposed}`)
  assert.equal(sameExecution('never ran', 'true', seen), null)
  assert.equal(sameExecution("printf 'a\\n'", 'never ran', seen), false)
})
