/** One rewrite of ast-grep: code with `$NAME` for one node and `$$$NAME` for any number. */
export type Rewrite = { language: string; pattern: string; rewrite: string }

const spoken: readonly [RegExp, string][] = [
  [/\btypescript\b|\bts files?\b/i, 'typescript'],
  [/\bjavascript\b|\bjs files?\b/i, 'javascript'],
  [/\bpython\b|\bpy files?\b/i, 'python'],
  [/\bjava\b(?!\.)/i, 'java'],
]
const known = new Set(['javascript', 'typescript', 'python', 'java'])

/** Languages that the words name, else those of the workspace that `context` tells. */
export function languagesOf(words: string, context: string): string[] {
  const said = spoken.filter(([pattern]) => pattern.test(words)).map(([, language]) => language)
  if (said.length > 0) return said
  const list = /^Languages in the workspace: ([^.\n]*)/m.exec(context)?.[1] ?? ''
  return list.split(/,\s*/).filter((language) => known.has(language))
}

const codeWord =
  /^(?:[\w$]+(?:\.[\w$]+)+(?:\(\))?|[a-z]+[A-Z]\w*(?:\(\))?|[A-Z]\w*[a-z]\w*(?:\(\))?|\w+_\w+(?:\(\))?|\w+\(\)|\w+=\S+|\.{1,2}\/\S+)$/
/** Words of the sentence that could pass for a name of code only where a name must stand. */
const plain =
  /^(?:rename|change|replace|use|call|calls|add|pass|append|wrap|remove|drop|delete|swap|switch|import|imports|migrate|convert|every|all|each|the|a|an|of|to|with|by|in|into|inside|from|for|as|at|and|is|it|name|function|class|method|variable|identifier|symbol|argument|parameter|first|last|extra|additional|further|new|instead|rather|than|everywhere|now|on|should|must|be|called|get|have|give|lose|their|its|no|longer|takes|deprecated|result|through|put|surround|enclose|send|use|uses|occurrence|occurrences|usage|usages|statements?|code|files?|sources?|our|javascript|typescript|python|java|please|update|move|point|strip|rid|more|imported)$/i

/** Pieces of code in the order of the sentence: quoted first of all, then what looks like code, then what is no word of the sentence. */
export function codeNames(words: string): string[] {
  const quoted = [...words.matchAll(/`([^`]+)`|"([^"]+)"|'([^']+)'/g)].map((found) => ({
    at: found.index,
    name: found[1] ?? found[2] ?? found[3] ?? '',
  }))
  const bare = [...words.replace(/`[^`]+`|"[^"]+"|'[^']+'/g, (text) => ' '.repeat(text.length)).matchAll(/[^\s,;]+/g)]
    .map((found) => ({ at: found.index, name: found[0].replace(/[.?!:]+$/, '') }))
    .filter(({ name }) => name !== '')
  // A capital at the start of the sentence makes no name.
  const shaped = bare.filter(
    ({ at, name }) => codeWord.test(name) && !(at === 0 && /^[A-Z][a-z]+$/.test(name)) && !plain.test(name),
  )
  const sure = [...quoted, ...shaped].sort((left, right) => left.at - right.at)
  const list =
    sure.length >= 2
      ? sure
      : [...quoted, ...bare.filter(({ name }) => !plain.test(name))].sort((left, right) => left.at - right.at)
  return list.map(({ name }) => name.replace(/\(\)$/, ''))
}

/** Rewrites of an operation on the names of the sentence; none where names or language are missing. */
export function rewritesFor(operation: string, words: string, context: string): Rewrite[] {
  const names = codeNames(words)
  const turned =
    /\binstead of\b|\brather than\b/i.test(words) ||
    (operation === 'add-argument' && /\b(?:add|pass|append)\b/i.test(words.slice(0, 30)))
  const [first, second] = turned ? [names[1], names[0]] : [names[0], names[1]]
  if (first === undefined) return []
  return languagesOf(words, context).flatMap((language) => rewrite(operation, first, second, language))
}

function rewrite(operation: string, from: string, to: string | undefined, language: string): Rewrite[] {
  const one = (pattern: string, rewritten: string): Rewrite[] => [{ language, pattern, rewrite: rewritten }]
  switch (operation) {
    case 'remove-first':
      return one(`${from}($FIRST, $$$REST)`, `${from}($$$REST)`)
    case 'remove-last':
      return one(`${from}($$$REST, $LAST)`, `${from}($$$REST)`)
    case 'remove-call':
      return one(language === 'java' ? `${from}($$$ARGS);` : `${from}($$$ARGS)`, '')
    default:
      return to === undefined ? [] : withTwo(operation, from, to, language)
  }
}

function withTwo(operation: string, from: string, to: string, language: string): Rewrite[] {
  const one = (pattern: string, rewritten: string): Rewrite[] => [{ language, pattern, rewrite: rewritten }]
  switch (operation) {
    case 'rename':
      return one(from, to)
    case 'replace-call':
      return one(`${from}($$$ARGS)`, `${to}($$$ARGS)`)
    case 'add-argument':
      // Calls with several arguments first: what the later forms make would match theirs.
      return [
        ...one(`${from}($FIRST, $$$ARGS)`, `${from}($FIRST, $$$ARGS, ${to})`),
        ...one(`${from}($ONLY)`, `${from}($ONLY, ${to})`),
        ...one(`${from}()`, `${from}(${to})`),
      ]
    case 'wrap':
      return one(`${from}($$$ARGS)`, `${to}(${from}($$$ARGS))`)
    case 'swap-import':
      if (language === 'python')
        return [
          ...one(`import ${from}`, `import ${to}`),
          ...one(`from ${from} import $$$NAMES`, `from ${to} import $$$NAMES`),
        ]
      if (language === 'java') return one(`import ${from};`, `import ${to};`)
      return [
        ...one(`import $WHAT from '${from}'`, `import $WHAT from '${to}'`),
        ...one(`import { $$$NAMES } from '${from}'`, `import { $$$NAMES } from '${to}'`),
        ...one(`require('${from}')`, `require('${to}')`),
      ]
    default:
      return []
  }
}
