import { visible } from '../../src/surfaces/cli/text.ts'

/** `at` is where it begins among the characters of the text. */
export type Piece = { text: string; mark: boolean; at: number }

/** Splits text so that what was made visible can be told from what was there. Pure; the rule itself is the terminal's. */
export function pieces(text: string): Piece[] {
  const whole = text.replaceAll('\r\n', '\n')
  if (visible(whole) === whole) return [{ text: whole, mark: false, at: 0 }]
  const found: Piece[] = []
  let plain = ''
  let at = 0
  const flush = () => {
    if (plain !== '') found.push({ text: plain, mark: false, at: at - plain.length })
    plain = ''
  }
  for (const character of whole) {
    const shown = visible(character)
    if (shown === character) plain += character
    else {
      flush()
      found.push({ text: shown, mark: true, at })
    }
    at += character.length
  }
  flush()
  return found
}

/** Nothing in it has to be made visible: the text itself can be drawn. */
export function isPlain(text: string): boolean {
  return visible(text) === text
}

type UntrustedProps = { text: string; limit?: number }

/** Text of a model, a command or a file: only ever text nodes, and nothing in it can hide or turn what stands around it. */
export function Untrusted(props: UntrustedProps) {
  return (
    <bdi>
      <UntrustedLine {...props} />
    </bdi>
  )
}

/** The same where its box isolates directions already. */
export function UntrustedLine({ text, limit = 20_000 }: UntrustedProps) {
  const parts = pieces(text.length > limit ? text.slice(0, limit) : text)
  return (
    <>
      {parts.map((part) =>
        part.mark ? (
          <mark className="ctl" key={part.at}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
      {text.length > limit ? <span className="dim"> … {text.length - limit} more characters</span> : null}
    </>
  )
}
