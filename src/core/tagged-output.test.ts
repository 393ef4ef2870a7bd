import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseTaggedOutput, renderTaggedOutput } from './tagged-output.ts'

describe('tagged output', () => {
  it('is read', () => {
    const text =
      '\n<think>a < b, so <b>swap</b></think>\n<action>{"pattern":"f($A)"}</action>\n<state_update>{}</state_update>\n'
    assert.deepEqual(parseTaggedOutput(text), {
      ok: true,
      output: { think: 'a < b, so <b>swap</b>', action: { pattern: 'f($A)' }, stateUpdate: {} },
    })
    assert.deepEqual(parseTaggedOutput('<action>{}</action>'), {
      ok: true,
      output: { think: null, action: {}, stateUpdate: null },
    })
  })

  const bad: [string, RegExp][] = [
    ['', /no <action>/],
    ['<think>x</think>', /no <action>/],
    ['sure! <action>{}</action>', /outside of the tags/],
    ['<action>{}</action> done', /outside of the tags/],
    ['```xml\n<action>{}</action>\n```', /outside of the tags/],
    ['<plan>x</plan><action>{}</action>', /<plan> is not a known tag/],
    ['<Action>{}</Action>', /<Action> is not a known tag/],
    ['<action >{}</action>', /outside of the tags/],
    ['<action>{}</action><action>{}</action>', /twice/],
    ['<action>{}</action><think>x</think>', /too late/],
    ['<think>x<action>{}</action></think>', /<action> stands inside <think>/],
    ['<think>x<think>y</think></think><action>{}</action>', /<think> stands inside <think>/],
    ['</think><action>{}</action>', /closes nothing/],
    ['<think>x<action>{}</action>', /<think> is not closed/],
    ['<action>{"a":1}', /not closed/],
    ['<action>{a:1}</action>', /not JSON/],
    ['<action>{"a":1}{"b":2}</action>', /not JSON/],
    ['<action>[1]</action>', /one JSON object/],
    ['<action>null</action>', /one JSON object/],
    ['<action></action>', /not JSON/],
    ['<action>{}</action><state_update>"x"</state_update>', /<state_update> must hold/],
    ['<action>{"x":"</action>"}</action>', /outside of the tags/],
    [`<action>{"x":"${'y'.repeat(200_001)}"}</action>`, /characters/],
  ]
  for (const [text, expected] of bad)
    it(`is refused: ${JSON.stringify(text.slice(0, 60))}`, () => {
      const result = parseTaggedOutput(text)
      assert.equal(result.ok, false)
      assert.match(result.ok ? '' : result.problem, expected)
    })

  it('is written so that it can be read back', () => {
    const outputs = [
      { think: null, action: { rewrite: '</action><action>{}' }, stateUpdate: null },
      { think: 'two\nlines', action: { html: '<think>' }, stateUpdate: { goals: ['a </state_update> b'] } },
    ]
    for (const output of outputs) assert.deepEqual(parseTaggedOutput(renderTaggedOutput(output)), { ok: true, output })
    const tricky = parseTaggedOutput(renderTaggedOutput({ think: 'ends </think> here', action: {}, stateUpdate: null }))
    assert.equal(tricky.ok, true)
  })
})
