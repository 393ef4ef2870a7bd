import { hideMarked } from '../../models/embedded/slots.ts'
import type { Random } from './random.ts'

const before = split(
  "please |can you |could you |can you please |could you please |i want to |i need to |i would like to |i'd like to |how do i |how can i |how to |how would i |help me |what is the command to |whats the command to |give me a command to |command to |show me how to |now |ok, |hey, |hi, please |let's |i am trying to |is there a way to |in bash, |bash: |write a command to |quickly |just |go ahead and |we need to |kindly ",
)
const after = split(
  ' please| for me| thanks| in bash| from the command line| in the terminal| using the command line| in linux|, please| if possible|, thanks| in one line',
)

function split(text: string): readonly string[] {
  return text.split('|')
}

/** Dresses a bare request the way people do: politeness, question forms, capitals, stops, typing errors. Marked arguments stay as they are. */
export function dress(words: string, random: Random, options: { keepMarks?: boolean } = {}): string {
  const { hidden, shown } = hideMarked(words, options)
  let text = random.chance(0.12) ? telegraphic(hidden, random) : hidden
  const asks = /^(what|which|how|where|who|is|are|does|do|when|why|did|will)\b/.test(text)
  const noun = !asks && !/^(\w+)\s/.test(text)
  if (!asks && !noun && random.chance(0.45)) text = random.pick(before) + text
  if (random.chance(0.12)) text += random.pick(after)
  if (random.chance(0.08)) text = slip(text, random)
  if (random.chance(0.35)) text = (text[0] ?? '').toUpperCase() + text.slice(1)
  const request = shown(text)
  if (/^(how|what|which|where|who|is|are|does|can|could|when)\b/i.test(request))
    return random.chance(0.5) ? `${request}?` : request
  return random.chance(0.25) && !/[./*?]$/.test(request) ? `${request}.` : request
}

/** Small words left out, as in a hurry. */
function telegraphic(text: string, random: Random): string {
  const short = text
    .split(' ')
    .filter((word, index) => index === 0 || !/^(the|a|an|of|all|that|are|which|is)$/.test(word) || random.chance(0.3))
    .join(' ')
  return short.length > 5 ? short : text
}

/** One typing error in one ordinary word of at least five letters: two letters swapped, one lost, one doubled. */
function slip(text: string, random: Random): string {
  const words = text.split(' ')
  const places = words.flatMap((word, index) => (/^[a-z]{5,}$/.test(word) ? [index] : []))
  if (places.length === 0) return text
  const place = random.pick(places)
  const word = words[place] as string
  const at = 1 + random.below(word.length - 2)
  const kind = random.below(3)
  words[place] =
    kind === 0
      ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
      : kind === 1
        ? word.slice(0, at) + word.slice(at + 1)
        : word.slice(0, at) + word[at] + word.slice(at)
  return words.join(' ')
}
