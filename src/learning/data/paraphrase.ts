import type { Random } from '../generate/random.ts'

/** Phrases that say the same to a shell; one of a line may stand for another. Slots and quoted text are left alone. */
const alike: readonly (readonly string[])[] = [
  ['the current directory', 'current directory', 'the current folder', 'this directory', 'the working directory'],
  ['in the current directory', 'here', 'in this folder', 'in the present directory'],
  ['directory', 'folder', 'dir'],
  ['directories', 'folders', 'dirs'],
  ['subdirectories', 'subfolders', 'sub-directories'],
  ['containing', 'that contain', 'which contain', 'including', 'with'],
  ['recursively', 'and all its subdirectories', 'and below'],
  ['larger than', 'bigger than', 'greater than', 'more than'],
  ['smaller than', 'less than'],
  ['modified', 'changed'],
  ['all the', 'all', 'every one of the'],
  ['print', 'show', 'display', 'output'],
  ['delete', 'remove'],
  ['search for', 'look for', 'find'],
  ['with extension', 'with the extension', 'ending in'],
  ['named', 'called', 'with the name'],
  ['starting with', 'beginning with', 'that start with'],
  ['sorted by', 'ordered by'],
  ['case insensitive', 'ignoring case'],
  ['the number of', 'how many'],
  ['each', 'every'],
  ['regular files', 'files'],
]
const verbs: readonly (readonly string[])[] = [
  ['find', 'search for', 'locate', 'list', 'show', 'get'],
  ['list', 'show', 'display', 'print'],
  ['print', 'show', 'display', 'list'],
  ['display', 'show', 'print', 'list'],
  ['show', 'display', 'print', 'list'],
  ['delete', 'remove', 'erase'],
  ['remove', 'delete', 'get rid of'],
  ['create', 'make'],
  ['count', 'get the number of', 'count up'],
  ['copy', 'cp'],
  ['move', 'mv'],
  ['change', 'set'],
  ['replace', 'substitute', 'change'],
]

/** The same request in slightly other words; equal draws give equal words. Only lower-case, already slotted requests. */
export function paraphrase(words: string, random: Random): string {
  let text = words
  const first = /^[a-z]+(?= )/.exec(text)?.[0]
  const others = verbs.find(([verb]) => verb === first)
  if (others !== undefined && random.chance(0.4)) text = random.pick(others) + text.slice((first as string).length)
  for (const group of alike) {
    if (!random.chance(0.35)) continue
    const said = group.find((phrase) => new RegExp(`(?<![\\w-])${phrase}(?![\\w-])`).test(text))
    if (said !== undefined) text = text.replace(new RegExp(`(?<![\\w-])${said}(?![\\w-])`), () => random.pick(group))
  }
  if (random.chance(0.3))
    text = text
      .split(' ')
      .filter((word, index) => index === 0 || !/^(the|a|an)$/.test(word) || random.chance(0.4))
      .join(' ')
  return text
}
