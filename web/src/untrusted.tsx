import { visible } from '../../src/surfaces/cli/text.ts'

export type Piece = { text: string; mark: boolean }

/** Splits text so that what was made visible can be told from what was there. Pure; the rule itself is the terminal's. */
export function pieces(text: string): Piece[] {
  const whole = text.replaceAll('\r\n', '\n')
  if (visible(whole) === whole) return [{ text: whole, mark: false }]
  const found: Piece[] = []
  let plain = ''
  for (const character of whole) {
    const shown = visible(character)
    if (shown === character) {
      plain += character
      continue
    }
    if (plain !== '') found.push({ text: plain, mark: false })
    plain = ''
    found.push({ text: shown, mark: true })
  }
  if (plain !== '') found.push({ text: plain, mark: false })
  return found
}

/** Text of a model, a command or a file: only ever text nodes, and nothing in it can hide or turn what stands around it. */
export function Untrusted({ text, limit = 20_000 }: { text: string; limit?: number }) {
  const shown = text.length > limit ? text.slice(0, limit) : text
  const parts = pieces(shown)
  const [only] = parts
  return (
    <bdi>
      {parts.length === 1 && only && !only.mark
        ? only.text
        : parts.map((part, index) =>
            part.mark ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
              <mark className="ctl" key={index}>
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )}
      {text.length > limit ? <span className="dim"> … {text.length - limit} more characters</span> : null}
    </bdi>
  )
}
