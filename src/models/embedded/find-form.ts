const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Of GNU find 4.9, by how many arguments they take. */
const alone = list(
  '-print -print0 -ls -delete -prune -quit -empty -depth -d -xdev -mount -follow -daystart -noleaf -nouser -nogroup -readable -writable -executable -true -false -warn -nowarn --help --version -ignore_readdir_race -noignore_readdir_race',
)
const withOne = list(
  '-name -iname -path -ipath -wholename -iwholename -regex -iregex -regextype -type -xtype -size -mtime -mmin -ctime -cmin -atime -amin -used -newer -anewer -cnewer -perm -user -group -uid -gid -links -inum -lname -ilname -fstype -samefile -maxdepth -mindepth -printf -fprint -fprint0 -fls -files0-from -context',
)
const running = list('-exec -execdir -ok -okdir')
const operators = list('! -not -a -and -o -or , ( )')

/**
 * True for a command with a call of find that find itself would refuse: a place behind the conditions, a condition without its argument,
 * an -exec without an end, parentheses that do not close. Commands that were put together fail so; `bash -n` cannot see it.
 */
export const breaksFind = (command: string): boolean => callsOfFind(command).some((words) => !isExpression(words))

/**
 * True for a command with a call of find that asks for the same twice, or for what cannot be: `-type f -type d`, `-size +9k -size -9k`. Only where all
 * conditions must hold.
 */
export const contradictsFind = (command: string): boolean =>
  callsOfFind(command).some((words) => {
    if (words.some((word) => operators.has(word) && !/^-(a|and)$/.test(word))) return false
    const said = words.flatMap((word, at) => (onlyOnce.test(word) ? [[word, words[at + 1] ?? '']] : []))
    const seen = new Set<string>()
    return said.some(([test = '', value = '']) => {
      const key = test === '-type' ? test : `${test} ${value.replace(/^[+-]/, '')}`
      if (seen.has(key)) return true
      seen.add(key)
      return false
    })
  })
const onlyOnce = /^-(type|size|mtime|mmin|atime|ctime|name|iname|path|perm|user|group|newer|maxdepth|mindepth)$/

const callsOfFind = (command: string): string[][] =>
  [...command.matchAll(/(?:^|[|;&(]|\bsudo|\bthen|\bdo)\s*find(?=\s|$)/g)].map((match) =>
    wordsFrom(command, match.index + match[0].length),
  )

/** The words of one simple command from `start` on, quotes and backslashes taken off; a substitution is one word. */
function wordsFrom(command: string, start: number): string[] {
  const words: string[] = []
  let word: string | null = null
  const end = (): void => {
    if (word !== null) words.push(word)
    word = null
  }
  for (let at = start; at < command.length; at++) {
    const letter = command[at] as string
    const opens = /[$<>]/.test(letter) && command[at + 1] === '('
    if (opens || letter === '`') {
      const close: number = opens ? closingOf(command, at + 1) : command.indexOf('`', at + 1)
      if (close < 0) break
      word = `${word ?? ''}x`
      at = close
    } else if (letter === "'" || letter === '"') {
      const close = closingQuote(command, at)
      if (close < 0) break
      word = (word ?? '') + command.slice(at + 1, close)
      at = close
    } else if (letter === '\\') {
      word = (word ?? '') + (command[at + 1] ?? '')
      at += 1
    } else if (/\s/.test(letter)) end()
    else if (/[|;&)<>]/.test(letter)) {
      // `2>/dev/null` and `> out` are no words of find; what follows them may be, but nobody writes so.
      if (/^\d$/.test(word ?? '')) word = null
      break
    } else word = (word ?? '') + letter
  }
  end()
  return words
}

function closingQuote(text: string, at: number): number {
  const quote = text[at]
  for (let next = at + 1; next < text.length; next++) {
    if (quote === '"' && text[next] === '\\') next += 1
    else if (text[next] === quote) return next
  }
  return -1
}

function closingOf(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === "'" || text[at] === '"') {
      at = closingQuote(text, at)
      if (at < 0) return -1
    } else if (text[at] === '(') depth += 1
    else if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}

function isExpression(words: readonly string[]): boolean {
  let at = words.findIndex((word) => (word.startsWith('-') && !/^-[HLP]$|^-[OD]/.test(word)) || operators.has(word))
  if (at < 0) return true
  let open = 0
  for (; at < words.length; at++) {
    const word = words[at] as string
    if (word === '(') open += 1
    else if (word === ')' && --open < 0) return false
    else if (operators.has(word) || alone.has(word)) continue
    else if (running.has(word)) {
      const end = words.findIndex(
        (one, place) => place > at && (one === ';' || (one === '+' && words[place - 1] === '{}')),
      )
      if (end < 0 || end === at + 1) return false
      at = end
    } else {
      const wanted = word === '-fprintf' ? 2 : withOne.has(word) || /^-newer[aBcm][aBcmt]$/.test(word) ? 1 : -1
      if (wanted < 0) return false
      for (let argument = 1; argument <= wanted; argument++)
        if (words[at + argument] === undefined || /^-[a-z]{2}/.test(words[at + argument] as string)) return false
      at += wanted
    }
  }
  return open === 0
}
