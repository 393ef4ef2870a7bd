import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commandParts } from '../../models/embedded/command-parts.ts'
import { Composer } from '../../models/embedded/composing.ts'
import { piecesOf } from '../../models/embedded/pieces.ts'
import { holesIn, kindsOf } from '../../models/embedded/template.ts'
import { nearRows } from './near.ts'

const templates = [
  'sort <A0>',
  'sort -r <A0>',
  'sort -n <A0>',
  'sort -u <A0> | head -n <N0>',
  'wc -l <A0>',
  'head <A0>',
]

test('each template has some that are a step from it, by kinds of holes and parts, the same for a seed', () => {
  const seen: number[] = []
  const [{ parts }, ...rows] = nearRows(templates, 3, 1, (done) => seen.push(done))
  assert.deepEqual(seen, [0])
  assert.deepEqual(
    rows.map((row) => row.template),
    templates,
  )
  const composer = new Composer(templates.map(piecesOf))
  for (const { template, near } of rows) {
    assert.ok(near.length > 0 && near.length <= 3, template)
    // None of them is a known one, and each can be told by its parts.
    const possible = composer.variations(template, kindsOf(holesIn(template))).filter((one) => !templates.includes(one))
    const told = possible.map((one) => commandParts(one).sort().join('\n'))
    for (const [kinds, places] of near) {
      assert.ok(
        told.includes(
          places
            .map((place) => parts[place] as string)
            .sort()
            .join('\n'),
        ),
        template,
      )
      for (const kind of kinds) assert.ok(template.includes(`<${kind}`), template)
    }
  }
  assert.deepEqual(nearRows(templates, 3, 1), [{ parts }, ...rows])
  assert.notDeepEqual(nearRows(templates, 3, 2), [{ parts }, ...rows])
})
