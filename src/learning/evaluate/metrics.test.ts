import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  bashTokens,
  bleuCounts,
  bleuScore,
  bootstrapMean,
  commandTemplate,
  compareTexts,
  corpusBleu,
  firstUtility,
  isCommandOnly,
  isExactMatch,
  percentile,
  wilson,
} from './metrics.ts'

function near(actual: number | null, expected: number, digits = 4): void {
  assert.ok(actual !== null && Math.abs(actual - expected) < 10 ** -digits, `${actual} is not ${expected}`)
}

test('tokens are shell words and operators', () => {
  const table: [string, string[]][] = [
    ['ls|wc -l', ['ls', '|', 'wc', '-l']],
    ['  find .  -name "a  b" ;', ['find', '.', '-name', '"a  b"']],
    ['a 2>f 2> g >&2 &>>h', ['a', '2>', 'f', '2>', 'g', '>&', '2', '&>>', 'h']],
    ['echo $(ls | wc) `x y` $((1 + 2))c', ['echo', '$(ls | wc)', '`x y`', '$((1 + 2))c']],
    ['echo "$(echo ")")" \'a"b\' a\\ b', ['echo', '"$(echo ")")"', "'a\"b'", 'a\\ b']],
    ['a &&\\\n b\nc\n', ['a', '&&', 'b', ';', 'c']],
    ['diff <(a) <(b)', ['diff', '<(', 'a', ')', '<(', 'b', ')']],
    ['echo "open', ['echo', '"open']],
    ["echo 'open $(", ['echo', "'open $("]],
    ['', []],
  ]
  for (const [command, tokens] of table) assert.deepEqual(bashTokens(command), tokens, command)
})

test('an exact match ignores whitespace outside quotes and nothing else', () => {
  assert.equal(isExactMatch('ls  -l|wc', ' ls -l | wc\n'), true)
  assert.equal(isExactMatch('echo "a  b"', 'echo "a b"'), false)
  assert.equal(isExactMatch('ls -la', 'ls -al'), false)
  assert.equal(isExactMatch('', ''), false)
})

test('a template keeps programs, flags, operators and control flow', () => {
  const table: [string, string | null][] = [
    ["find . -name '*.py' | wc -l", 'find -name ARG ARG | wc -l'],
    ['find /tmp -type f -exec rm -f {} \\;', 'find -type ARG ARG -exec rm -f ARG'],
    ['sudo -u root rm -rf x', 'sudo -u ARG rm -f -r ARG'],
    ['ls | xargs -I {} cp {} /b', 'ls | xargs -I ARG cp ARG ARG'],
    ['/usr/bin/git push origin', 'git push ARG'],
    ['head -n5 a > b 2>&1', 'head -n ARG ARG >ARG 2>&1'],
    ['head -20 a', 'head -NUMBER ARG'],
    ['grep --color=auto x f', 'grep --color=ARG ARG ARG'],
    ['a && b || ! c & d; e', 'a && b || ! c & ; d ; e'],
    ['FOO=1 make -j4', 'NAME=ARG make -j ARG'],
    ['echo $(date +%s)', 'echo ARG$(date +%s)'],
    ['timeout 5 rm x', 'timeout ARG rm ARG'],
    ['cat <<< word', 'cat <<<ARG'],
    ['echo "unclosed', null],
    ['ls |', null],
    ['', null],
  ]
  for (const [command, template] of table) assert.equal(commandTemplate(command), template, command)
  for (const [one, other] of [
    ['ls -la x', 'ls x -a -l'],
    ['sort -t, -k2 f', 'sort -k 2 -t , f'],
    ['find . -type f -name a -mtime -3', 'find /b -mtime +5 -name c -type d'],
    ['find . -type f -exec grep -l a {} + -print', "find b -type d -exec grep -l 'x' {} \\; -print"],
  ] as const)
    assert.equal(commandTemplate(one), commandTemplate(other))
  // Which test is denied, and which belong together, is a matter of order.
  for (const [one, other] of [
    ['find . ! -name a -type f', 'find . -name a ! -type f'],
    ['find . -name a -o -type d -empty', 'find . -name a -type d -o -empty'],
    ['find . -delete -exec ls {} +', 'find . -exec ls {} + -delete'],
    ['sudo -n ls', 'sudo ls -n'],
  ] as const)
    assert.notEqual(commandTemplate(one), commandTemplate(other))
  const loop = commandTemplate('for f in *.txt; do mv "$f" x; done')
  assert.equal(loop, commandTemplate('for g in a; do mv b c; done'))
  assert.notEqual(loop, commandTemplate('for g in a; do cp b c; done'))
  assert.notEqual(commandTemplate('git push'), commandTemplate('git pull'))
})

test('the first utility is that of the first simple command', () => {
  const table: [string, string | null][] = [
    ['/bin/ls -l | wc', 'ls'],
    ['A=1 find .', 'find'],
    ['for f in a; do mv $f b; done', 'mv'],
    ['"gr"ep x', 'grep'],
    ['$EDITOR x', null],
    ['X=1', null],
    ['ls |', null],
  ]
  for (const [command, utility] of table) assert.equal(firstUtility(command), utility, command)
})

describe('BLEU-4', () => {
  test('of a sentence, by hand', () => {
    // p1 = 2/3, p2 = (1+1)/(2+1), p3 = (0+1)/(1+1), p4 = 1; no brevity penalty.
    near(bleuScore(bleuCounts('ls -l a', 'ls -l b')), (2 / 9) ** 0.25)
    // All precisions 1; brevity exp(1 - 2/1).
    near(bleuScore(bleuCounts('ls', 'ls -l')), Math.exp(-1))
    // Clipped: "a a a" holds the one "a" of the reference once. p1 = 1/3, p2 = 1/3, p3 = 1/2.
    near(bleuScore(bleuCounts('a a a', 'a b c')), (1 / 3 / 3 / 2) ** 0.25)
    assert.equal(bleuScore(bleuCounts('ls', 'ls')), 1)
    assert.equal(bleuScore(bleuCounts('du -sh . | sort', 'du -sh .|sort')), 1)
    assert.equal(bleuScore(bleuCounts('pwd', 'ls')), 0)
    assert.equal(bleuScore(bleuCounts('', 'ls')), 0)
  })

  test('of a corpus adds counts, not scores', () => {
    // p1 = 3/4, p2 = 2/3, p3 = 1/2, p4 = 1; lengths 4 and 5.
    near(corpusBleu([bleuCounts('ls -l a', 'ls -l b'), bleuCounts('ls', 'ls -l')]), Math.exp(-0.25) * 0.25 ** 0.25)
    assert.equal(corpusBleu([]), null)
  })
})

test('every measure takes the best of the references', () => {
  const scores = compareTexts('ls -la /tmp', ['find /tmp', 'ls -la /tmp', 'echo'])
  assert.deepEqual(
    { ...scores, bleuCounts: null },
    { exact: true, template: true, utility: true, bleu: 1, bleuCounts: null },
  )
  const other = compareTexts('ls -la /var', ['find /tmp', 'ls -la /tmp'])
  assert.deepEqual([other.exact, other.template, other.utility], [false, true, true])
  const none = compareTexts('', ['ls'])
  assert.deepEqual([none.exact, none.template, none.utility, none.bleu], [false, false, false, 0])
})

test('Wilson intervals, against published values', () => {
  const table: [number, number, number, number][] = [
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
  ]
  for (const [successes, total, low, high] of table) {
    const rate = wilson(successes, total)
    near(rate.low, low)
    near(rate.high, high)
  }
  for (let total = 1; total < 200; total += 1) {
    assert.equal(wilson(0, total).low, 0)
    assert.equal(wilson(total, total).high, 1)
  }
  assert.deepEqual(wilson(0, 0), { successes: 0, total: 0, rate: null, low: null, high: null })
})

test('bootstrap of a mean is seeded and surrounds the mean', () => {
  const values = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 0 : 1))
  const first = bootstrapMean(values, { seed: 7 })
  assert.deepEqual(first, bootstrapMean(values, { seed: 7 }))
  const spread = values.map((_, index) => Math.sqrt(index))
  assert.notDeepEqual(bootstrapMean(spread, { seed: 7 }), bootstrapMean(spread, { seed: 8 }))
  // The standard error is 0.05, so the interval is about 0.5 -+ 0.098.
  assert.equal(first.mean, 0.5)
  near(first.low, 0.402, 1)
  near(first.high, 0.598, 1)
  assert.ok((first.low ?? 1) < 0.43 && (first.high ?? 0) > 0.57)
  assert.deepEqual(bootstrapMean([3, 3, 3]), { count: 3, mean: 3, low: 3, high: 3 })
  assert.equal(bootstrapMean([]).mean, null)
})

test('percentiles interpolate', () => {
  assert.equal(percentile([4, 1, 3, 2], 0.5), 2.5)
  assert.equal(percentile([5], 0.99), 5)
  assert.equal(percentile([], 0.5), null)
})

test('command-only is a command with nothing around it', () => {
  const yes = [
    'ls -la',
    'find . -name "*.py"',
    '  ls\n',
    'for f in *; do\n  echo "$f"\ndone',
    'R -q -e 1',
    'echo Hello dear world',
  ]
  const no = [
    '```bash\nls\n```',
    '`ls`',
    '$ ls',
    'Here is the command:\nls',
    'Use the find command.',
    'Sure, ls',
    '**ls**',
    'bash\nls',
    'ls |',
    '',
  ]
  for (const text of yes) assert.equal(isCommandOnly(text), true, text)
  for (const text of no) assert.equal(isCommandOnly(text), false, text)
})
