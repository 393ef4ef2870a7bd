import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type RefactorAction, readAction, renderAction } from './action.ts'
import { checkRule } from './rule.ts'

const rule = 'id: a\nlanguage: ts\nrule:\n  pattern: f($A)\n'

describe('the text form of an action', () => {
  test('is read back without any difference, to the last line end', () => {
    const rules = [
      `${rule}fix: g`,
      `${rule}fix: |\n  g($A)`,
      `${rule}fix: |\n  g($A)\n`,
      `${rule}fix: |+\n  g($A)\n\n\n`,
      `${rule}fix: "tab\\tand\\n"\n---\n${rule}\n`,
      `${rule}fix: g\n`.replaceAll('\n', '\r\n'),
      `# é 雪 \u2028 ${'x'.repeat(300)}\n${rule}`,
      `---\n${rule}   \n`,
    ]
    const commit = { branch: 'refactor/a', message: 'two\n\nlines: "and" more', required: true }
    const actions: RefactorAction[] = rules.flatMap((text) => [
      { rewrites: [{ rule: text }] },
      { rewrites: [{ rule: text, paths: ['src', '**/*.ts'], fixpoint: true }] },
      { rewrites: [{ language: 'python', pattern: 'a\n  b: "c"', rewrite: '' }, { rule: text }], commit },
      {
        rewrites: [
          { rule: text },
          { language: 'tsx', pattern: '<A/>', rewrite: ' => ', strictness: 'ast', selector: 'x' },
        ],
      },
    ])
    for (const action of actions) {
      assert.deepEqual(readAction(renderAction(action), undefined), { action }, JSON.stringify(action))
      assert.deepEqual(readAction(JSON.stringify(action), undefined), { action })
    }
  })

  test('answers of models: fences, single rewrites, lists, rules as objects, the arrow', () => {
    const inline = { language: 'typescript', pattern: 'f($A)', rewrite: 'g($A)' }
    const expected = { action: { rewrites: [inline] } }
    const texts = [
      JSON.stringify({ rewrites: [{ ...inline, language: 'TS' }] }),
      `\`\`\`json\n${JSON.stringify({ rewrites: [inline] }, null, 2)}\n\`\`\``,
      JSON.stringify(inline),
      JSON.stringify([{ pattern: 'f($A)', rewrite: 'g($A)' }]),
      'f($A) => g($A)',
      ' f($A)   =>   g($A) ',
      '- language: ts\n  pattern: f($A)\n  rewrite: g($A)\n',
    ]
    for (const text of texts) assert.deepEqual(readAction(text, 'typescript'), expected, text)
    assert.deepEqual(readAction('f($A) =>', 'typescript'), { action: { rewrites: [{ ...inline, rewrite: '' }] } })
    const object = readAction(
      JSON.stringify({ rewrites: [{ rule: { id: 'a', language: 'ts', rule: { pattern: 'f' }, fix: 'g' } }] }),
      undefined,
    )
    assert('action' in object && 'rule' in (object.action.rewrites[0] ?? {}))
    assert.deepEqual(readAction(`\`\`\`yaml\n${rule}fix: |\n  g\n\`\`\``, undefined), {
      action: { rewrites: [{ rule: `${rule}fix: |\n  g\n` }] },
    })
  })

  test('mistakes are told in one line, and nothing throws', () => {
    const bad: [string, RegExp][] = [
      ['', /empty/],
      ['Sure! Here is the rewrite: {"rewrites": []}', /an action is/],
      ['I would rename it.', /neither/],
      ['{"rewrites":[{"language":"ts","pattern":"","rewrite":"x"}]}', /rewrites\.0\.pattern: the pattern is empty/],
      ['{"rewrites":[{"language":"ts","pattern":"a"}]}', /rewrites\.0\.rewrite/],
      ['{"rewrites":[{"language":"ts","pattern":"a","rewrite":"b","extra":1}]}', /extra/],
      ['{"rewrites":[{"language":"ts","pattern":"a","rewrite":"b","strictness":"very"}]}', /strictness/],
      ['{"rewrites":[{"rule":"id: a"}]}', /rewrites\.0\.rule: language|rule/],
      [`{"rewrites":[${Array(51).fill('{"language":"ts","pattern":"a","rewrite":"b"}').join(',')}]}`, /50|Too big/],
      ['[1,2]', /rewrites/],
      ['{"pattern":"a","rewrite":"b"}', /language/],
      ['x'.repeat(300_000), /characters/],
      ['a => b', /language/],
      ['null', /neither/],
      ['[[[[[[[[', /format/],
    ]
    for (const [text, expected] of bad) {
      const read = readAction(text, undefined)
      assert('problem' in read, text.slice(0, 80))
      assert.match(read.problem, expected)
      assert(read.problem.length < 1_500, read.problem)
    }
  })
})

test('rules are checked with lines, in all documents of a file', () => {
  assert.deepEqual(checkRule(`${rule}---\n${rule}`), [])
  assert.match(
    checkRule(`${rule}---\nid: b\nlanguage: ts\nrule: {patern: x}\n`)[0] ?? '',
    /^rule 2 \(line 6\): rule: .*patern/,
  )
  assert.match(checkRule('id: a\nlanguage: ts\nrule: [').join(), /not YAML/)
  assert.match(checkRule('a: 1\na: 2').join(), /not YAML.*unique/)
  assert.match(checkRule(`${rule}---\n- a`)[0] ?? '', /rule 2 .*a map/)
})
