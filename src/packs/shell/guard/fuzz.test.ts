import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guardCommand } from './guard.ts'

/** Mulberry32: the same cases on every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const levels = new Set(['safe', 'review', 'dangerous'])

test('random text never throws, and text that is not shell is never safe', () => {
  const random = randomFrom(1)
  const pieces =
    "rm|-rf|/|~|$x|}|$(|)|`|\"|'|\\|;|&|&&|||\n|<<E|>|<|<(|{a,b}|*|?|[|]|((|))|[[|]]|if|then|fi|for|do|done|case|esac|in|function|f()|eval|sh -c|xargs|find . -exec|sudo|env|awk '{|}'|sed s/|python3 -c|base64 -d|=|a=|:|!|#|\u0000|\u200b|\ue000|\ud800|é|😀|$((|echo|cat|ls|"
      .split('|')
      .concat('$'.concat('{'), '$'.concat('{x:-'), '$'.concat('{x//'), '$'.concat('{#'))
  for (let round = 0; round < 3000; round += 1) {
    let text = ''
    for (let count = Math.floor(random() * 25); count >= 0; count -= 1)
      text += (pieces[Math.floor(random() * pieces.length)] ?? '|') + (random() < 0.6 ? ' ' : '')
    assert.ok(levels.has(guardCommand(text).level), JSON.stringify(text))
  }
  for (let round = 0; round < 1000; round += 1) {
    let text = ''
    for (let count = Math.floor(random() * 60); count >= 0; count -= 1)
      text += String.fromCharCode(Math.floor(random() * (random() < 0.7 ? 128 : 65536)))
    const { level } = guardCommand(text)
    assert.ok(levels.has(level))
    if (/[\u0000-\u0008\u200b\ud800]/.test(text)) assert.notEqual(level, 'safe', JSON.stringify(text))
  }
})

// The timeout is no measurement: without bounds these inputs would not end at all.
test('huge and deep input ends, and never as safe', { timeout: 300_000 }, () => {
  const deep = 10_000
  const inputs: Record<string, string> = {
    subshells: `${'('.repeat(deep)}ls${')'.repeat(deep)}`,
    substitutions: `${'$('.repeat(deep)}ls${')'.repeat(deep)}`,
    backticks: '`'.repeat(deep),
    braces: `echo ${'{a,b}'.repeat(deep)}`,
    'nested braces': `echo ${'{a,'.repeat(deep)}b${'}'.repeat(deep)}`,
    sequence: 'echo {1..100000000}; ./x',
    groups: `${'{ '.repeat(deep)}ls${'; }'.repeat(deep)}`,
    quotes: '"$('.repeat(deep),
    parameters: `echo ${'${x:-'.repeat(deep)}a${'}'.repeat(deep)}`,
    arithmetic: `echo $((${'('.repeat(deep)}1${')'.repeat(deep)})); ./x`,
    conditions: 'if true; then '.repeat(deep),
    'long word': `ls ${'a'.repeat(200_000)}`,
    'many words': `./x ${'a '.repeat(100_000)}`,
    'many commands': 'ls; '.repeat(50_000),
    'long pipeline': `${'cat | '.repeat(30_000)}cat`,
    heredocs: 'cat <<A\n'.repeat(3000),
    doubling: `a=x; ${'a=$a$a; '.repeat(60)} echo $a; ./x`,
    'doubling output': `${'x=$(echo "$x$x")y; '.repeat(60)} $x`,
    recursion: 'f() { f; f; }; f',
    'mutual recursion': 'a() { b; b; }; b() { c; c; }; c() { a; a; }; a',
    'loops in loops': `${'for a in 1 2 3 4 5 6 7 8 9; do '.repeat(12)}./x; ${'done; '.repeat(12)}`,
    'nested shells': Array.from({ length: 40 }).reduce<string>(
      (inner) => `sh -c ${JSON.stringify(inner).slice(0, 20_000)}`,
      'rm x',
    ),
    'slow patterns': `sed 's/\\(a*\\)*b/x/' <<< ${'a'.repeat(5000)}; echo ${'a'.repeat(3000)} | grep -E '(a+)+$'; ./x`,
    'slow expansion': `x=${'a'.repeat(3000)}; echo \${x//*a*a*a*a*b/}; ./x`,
    'slow awk': `awk 'BEGIN{${'print "a" | '.repeat(2000)}}'`,
    'slow python': `python3 -c '${'system('.repeat(5000)}'`,
    'slow literals': `python3 -c '${'"a"+'.repeat(5000)}"b"'`,
    'slow loops': `python3 -c '${'while True: '.repeat(3000)}'`,
    spaces: `./x${' '.repeat(150_000)}`,
    'null bytes': '\0'.repeat(200_000),
    everything: `rm -rf ${'x '.repeat(90_000)} /`,
  }
  for (const [name, input] of Object.entries(inputs)) {
    const { level } = guardCommand(input)
    assert.notEqual(level, 'safe', name)
  }
})

test('an attack behind a wall of harmless text is still seen', () => {
  assert.equal(guardCommand(`${'echo hello; '.repeat(1000)}rm -rf /`).level, 'dangerous')
  assert.equal(guardCommand(`echo ${'a'.repeat(90_000)}; rm -rf /`).level, 'dangerous')
  assert.equal(guardCommand(`echo ${'a'.repeat(250_000)}; rm -rf /`).level, 'dangerous')
  assert.equal(guardCommand(`${'ls; '.repeat(20_000)}rm -rf /`).level, 'dangerous')
  assert.equal(guardCommand('rm -rf / "unclosed').level, 'dangerous')
})
