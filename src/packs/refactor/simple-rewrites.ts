import { stringify } from 'yaml'

type Inline = { language: string; pattern: string; rewrite: string }
type RuleText = { rule: string; fixpoint?: boolean }
export type SimpleAction = { rewrites: (Inline | RuleText)[] }

type Rule = Record<string, unknown>
type Reading = (found: RegExpExecArray, language: string) => (Inline | RuleText)[] | null

/** A name or a dotted path of names, quoted or not. */
const name = String.raw`[\`'"“‘]?([A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)*)(?:\(\))?[\`'"”’]?`
/** Anything in quotes; or one word. */
const code = String.raw`(?:\`([^\`]+)\`|"([^"]+)"|'([^']+)'|(\S+))`
const kindOfName = `(?:the )?(?:(?:function|method|class|component|module|enum|variable|identifier|symbol|field|property|constant|interface|type|struct|parameter|attribute)s? )?(?:called |named )?`
/** What follows may say that everything is meant, or which language; any other restriction is no simple sentence. */
const whole =
  '(?:the |all |this |every |our )*(?:whole |entire )?(?:project|workspace|repository|repo|code ?base|code|source|sources|files?|folder)'
const everywhere = `(?: (?:everywhere|(?:in|throughout|across) (?:${whole}|[a-z+#]+(?: (?:files|code|sources))?)))?\\.?$`
const calls = `(?:all |every |each |any )?(?:(?:the )?(?:calls?|uses?|usages?|occurrences?|invocations?|instances?) (?:to|of) )?(?:the )?(?:function |method )?`

const scripts = ['typescript', 'tsx', 'javascript']

/** Kinds of the nodes that are names, by language; those of other languages are matched by pattern. */
const nameKinds: Record<string, string[]> = {
  javascript: [
    'identifier',
    'property_identifier',
    'shorthand_property_identifier',
    'shorthand_property_identifier_pattern',
  ],
  typescript: [
    'identifier',
    'property_identifier',
    'shorthand_property_identifier',
    'shorthand_property_identifier_pattern',
    'type_identifier',
  ],
  tsx: [
    'identifier',
    'property_identifier',
    'shorthand_property_identifier',
    'shorthand_property_identifier_pattern',
    'type_identifier',
  ],
  python: ['identifier'],
  java: ['identifier', 'type_identifier'],
  go: ['identifier', 'field_identifier', 'type_identifier'],
  rust: ['identifier', 'field_identifier', 'type_identifier', 'shorthand_field_identifier'],
  c: ['identifier', 'field_identifier', 'type_identifier'],
  cpp: ['identifier', 'field_identifier', 'type_identifier'],
  csharp: ['identifier'],
  kotlin: ['identifier'],
  ruby: ['identifier', 'constant'],
  php: ['name'],
  swift: ['simple_identifier', 'type_identifier'],
}

/** The node that holds a call's arguments, and the statement that is an expression alone. */
const argumentKinds: Record<string, string> = {
  javascript: 'arguments',
  typescript: 'arguments',
  tsx: 'arguments',
  python: 'argument_list',
  java: 'argument_list',
  go: 'argument_list',
  rust: 'arguments',
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

function rule(language: string, id: string, body: Rule, fix: unknown): string {
  return stringify({ id, language, rule: body, fix }, { lineWidth: 0 })
}

/** Every call of `callee`: of a bare name also as a method of anything. The callee's own spelling is `OBJ.name` there. */
function callForms(callee: string, language: string): { callee: string; receiver: string }[] {
  const bare = [{ callee, receiver: '' }]
  const methods = !/[.:]/.test(callee) && language !== 'php' && language !== 'bash'
  return methods ? [...bare, { callee: `$OBJ.${callee}`, receiver: '$OBJ.' }] : bare
}

function rename(from: string, to: string, language: string): (Inline | RuleText)[] {
  const kinds = nameKinds[language]
  if (from.includes('.') || from.includes('::') || !kinds) return [{ language, pattern: from, rewrite: to }]
  const regex = `^${escaped(from)}$`
  return [{ rule: rule(language, 'rename', { any: kinds.map((kind) => ({ kind, regex })) }, to) }]
}

function replaceCalls(from: string, to: string, language: string): (Inline | RuleText)[] {
  // A path in place of a method would lose what the method is called on.
  const forms = callForms(from, language).filter((form) => form.receiver === '' || !/[.:]/.test(to))
  const rules = forms.map((form) => {
    const target = `${form.receiver}${to}`
    return rule(
      language,
      form.receiver ? 'replace-method' : 'replace-call',
      { pattern: `${form.callee}($$$ARGS)` },
      `${target}($$$ARGS)`,
    )
  })
  return [{ rule: rules.join('---\n'), fixpoint: true }]
}

const readings: readonly { form: RegExp; read: Reading }[] = [
  // var -> const / let
  {
    form: /^(?:replace|change|convert|turn|rewrite|modernis?e|use)\b.*?\b[`'"]?var[`'"]?(?: declarations?| statements?)? ?(?:to|with|into|by|=>|->) [`'"]?(let|const)\b/i,
    read: ([, word = ''], language) =>
      scripts.includes(language)
        ? [{ language, pattern: 'var $NAME = $VALUE', rewrite: `${word.toLowerCase()} $NAME = $VALUE` }]
        : null,
  },
  {
    form: /^use [`'"]?(let|const)[`'"]? instead of [`'"]?var\b/i,
    read: ([, word = ''], language) =>
      scripts.includes(language)
        ? [{ language, pattern: 'var $NAME = $VALUE', rewrite: `${word.toLowerCase()} $NAME = $VALUE` }]
        : null,
  },
  // == -> ===
  {
    form: /(?:strict (?:in)?equality|=== instead of ==|(?<![=!])== (?:to|with|by) ===)/i,
    read: (_, language) =>
      scripts.includes(language)
        ? [
            { language, pattern: '$A == $B', rewrite: '$A === $B' },
            { language, pattern: '$A != $B', rewrite: '$A !== $B' },
          ]
        : null,
  },
  // imports
  {
    form: new RegExp(
      `^(?:replace|change|switch|swap|move|update|rewrite) (?:all |every |the )*imports? (?:of |from |for )?(?:the )?(?:module |package )?${code} (?:with|to|by|from|for|=>|->)(?: (?:imports? )?(?:of|from) )? ?${code}${everywhere}`,
      'i',
    ),
    read: (found, language) => swapImport(firstOf(found, 1), firstOf(found, 5), language),
  },
  {
    form: new RegExp(String.raw`^import (\w+) from ${code} instead of ${code}${everywhere}`, 'i'),
    read: (found, language) => {
      const [what, to, from] = [found[1], firstOf(found, 2), firstOf(found, 6)]
      return language === 'python'
        ? [{ language, pattern: `from ${from} import ${what}`, rewrite: `from ${to} import ${what}` }]
        : swapImport(from, to, language)
    },
  },
  // removing calls that are statements
  {
    form: new RegExp(
      `^(?:remove|delete|drop|strip)(?: out)? (?:all |every |any |the )*(?:calls? (?:to|of) |uses? of )?${name}(?: calls?| statements?| lines?| logging| debugging)*${everywhere}`,
      'i',
    ),
    read: ([, callee = ''], language) => removeStatements(callee, language),
  },
  // wrapping
  {
    form: new RegExp(
      String.raw`^(?:add|put|use) (?:an? |the )?[\`'"]?await[\`'"]? (?:to|before|in front of|on|for) ${calls}${name}(?: calls?)?${everywhere}`,
      'i',
    ),
    read: ([, callee = ''], language) => {
      const outer = scripts.includes(language) ? 'await_expression' : language === 'python' ? 'await' : null
      if (!outer) return null
      const body = { pattern: `${callee}($$$ARGS)`, not: { inside: { kind: outer } } }
      return [{ rule: rule(language, 'await', body, `await ${callee}($$$ARGS)`) }]
    },
  },
  {
    form: new RegExp(
      `^(?:wrap|enclose|surround) ${calls}${name}(?: calls?)? (?:in|with|inside|by) (?:a call (?:to|of) )?(?:an? |the )?${name}(?: calls?)?${everywhere}`,
      'i',
    ),
    read: ([, callee = '', outer = ''], language) => {
      const holder = argumentKinds[language]
      if (!holder) return null
      const within = { kind: holder, inside: { pattern: `${outer}($$$OUTER)` } }
      const body = { pattern: `${callee}($$$ARGS)`, not: { inside: within } }
      return [{ rule: rule(language, 'wrap', body, `${outer}(${callee}($$$ARGS))`) }]
    },
  },
  // arguments
  {
    form: new RegExp(
      String.raw`^(?:add|append|pass) (?:an? |the )?(?:(?:extra|new|last|additional|second|third|trailing) )*(?:keyword )?(?:argument |parameter |option )?${code} (?:as (?:an? |the )?(?:\w+ )?argument )?(?:to|in|into) ${calls}${name}(?: calls?)?${everywhere}`,
      'i',
    ),
    read: (found, language) => addArgument(found[5] ?? '', literalOf(found, 1), language, 'last'),
  },
  {
    form: new RegExp(
      `^(?:insert|prepend|add|pass) (?:an? |the )?(?:first )?(?:argument |parameter )?${code} (?:as (?:the )?first argument )(?:to|of|in|into) ${calls}${name}(?: calls?)?${everywhere}`,
      'i',
    ),
    read: (found, language) => addArgument(found[5] ?? '', literalOf(found, 1), language, 'first'),
  },
  {
    form: new RegExp(
      `^(?:remove|drop|delete) the (first|last|second|third|only) (?:argument|parameter) (?:from|of|in) ${calls}${name}(?: calls?)?${everywhere}`,
      'i',
    ),
    read: ([, which = '', callee = ''], language) => removeArgument(callee, which.toLowerCase(), language),
  },
  {
    form: new RegExp(
      `^(?:remove|drop|delete) (?:the )?(?:argument |parameter )${code} (?:from|of|in) ${calls}${name}(?: calls?)?${everywhere}`,
      'i',
    ),
    read: (found, language) => {
      const [argument, callee] = [literalOf(found, 1), found[5] ?? '']
      const forms = [
        [`($$$BEFORE, ${argument})`, '($$$BEFORE)'],
        [`(${argument})`, '()'],
        [`(${argument}, $$$AFTER)`, '($$$AFTER)'],
        [`($$$BEFORE, ${argument}, $$$AFTER)`, '($$$BEFORE, $$$AFTER)'],
      ] as const
      return oneOf('remove-argument', callee, forms, language)
    },
  },
  // renaming
  {
    form: new RegExp(`^rename ${kindOfName}${name} (?:to|as|into|=>|->) ${kindOfName}${name}${everywhere}`, 'i'),
    read: ([, from = '', to = ''], language) => rename(from, to, language),
  },
  {
    form: new RegExp(`^change the name of ${kindOfName}${name} (?:to|into) ${name}${everywhere}`, 'i'),
    read: ([, from = '', to = ''], language) => rename(from, to, language),
  },
  // code in back quotes for code in back quotes
  {
    form: /^(?:replace|change|convert|rewrite|turn|migrate|update|swap) (?:all |every |each |the |calls? to |uses? of )*`([^`]+)` (?:calls? )?(?:with|to|by|into|as|for|=>|->) `([^`]*)`/i,
    read: ([, from = '', to = ''], language) => exactly(from, to, language),
  },
  {
    form: /^use `([^`]+)` (?:instead of|rather than|in place of|for) `([^`]+)`/i,
    read: ([, to = '', from = ''], language) => exactly(from, to, language),
  },
  // calls
  {
    form: new RegExp(
      `^(?:replace|change|convert|swap|switch|migrate|update|rewrite|move) ${calls}${name}(?: calls?)? (?:with|to|by|for|into|over to|=>|->) (?:calls? (?:to|of) )?(?:the )?${name}(?: calls?)?${everywhere}`,
      'i',
    ),
    read: ([, from = '', to = ''], language) => replaceCalls(from, to, language),
  },
  {
    form: new RegExp(`^(?:use|call|prefer) ${name} (?:instead of|rather than|in place of) ${name}${everywhere}`, 'i'),
    read: ([, to = '', from = ''], language) => replaceCalls(from, to, language),
  },
]

/** Rewrites out of a sentence of a usual form; null for any other. Deterministic: no model takes part. */
export function readSimpleRewrites(words: string, languages: readonly string[]): SimpleAction | null {
  const text = words
    .trim()
    .replace(/^(?:please|could you|can you|i want to|let's|we should)\s+/i, '')
    .replaceAll(/\s+/g, ' ')
  for (const { form, read } of readings) {
    const found = form.exec(text)
    if (!found) continue
    const rewrites = languages.flatMap((language) => read(found, language) ?? [])
    if (rewrites.length > 0) return { rewrites }
  }
  return null
}

/** The one of four alternatives (back quotes, two kinds of quotes, a bare word) that is there. */
function firstOf(found: RegExpExecArray, from: number): string {
  return [0, 1, 2, 3].map((step) => found[from + step]).find((text) => text !== undefined) ?? ''
}

/** The same where quotes belong to the code: a text in quotes is meant as one, back quotes only set code apart. */
function literalOf(found: RegExpExecArray, from: number): string {
  const [inBackQuotes, inDouble, inSingle] = [found[from], found[from + 1], found[from + 2]]
  if (inBackQuotes !== undefined) return inBackQuotes
  return inDouble !== undefined ? `"${inDouble}"` : inSingle !== undefined ? `'${inSingle}'` : (found[from + 3] ?? '')
}

/** Code as it stands; two bare names are callees, two with different shapes are what they are. */
function exactly(from: string, to: string, language: string): (Inline | RuleText)[] {
  const isName = /^[\w$]+(?:\.[\w$]+)*$/
  if (isName.test(from) && isName.test(to)) {
    // A bare path of names is no code of its own in Java and its kin.
    if (['java', 'csharp', 'kotlin', 'c', 'cpp'].includes(language)) return replaceCalls(from, to, language)
    return from.includes('.') || to.includes('.')
      ? [{ language, pattern: from, rewrite: to }]
      : rename(from, to, language)
  }
  const callee = /^([\w$.]+)\(\)$/
  const [calledFrom, calledTo] = [callee.exec(from)?.[1], callee.exec(to)?.[1]]
  if (calledFrom && calledTo) return replaceCalls(calledFrom, calledTo, language)
  return [{ language, pattern: from, rewrite: to }]
}

function removeStatements(callee: string, language: string): (Inline | RuleText)[] | null {
  if (!/\./.test(callee) && !['print', 'debugger', 'println', 'alert'].includes(callee)) return null
  if (callee === 'debugger') return scripts.includes(language) ? [{ language, pattern: 'debugger', rewrite: '' }] : null
  const kind = ['go'].includes(language) ? null : 'expression_statement'
  if (!kind || !argumentKinds[language]) return [{ language, pattern: `${callee}($$$ARGS)`, rewrite: '' }]
  return [{ rule: rule(language, 'remove-call', { kind, has: { pattern: `${callee}($$$ARGS)` } }, '') }]
}

function addArgument(
  callee: string,
  argument: string,
  language: string,
  place: 'first' | 'last',
): (Inline | RuleText)[] | null {
  if (callee === '' || argument === '') return null
  const filled = place === 'last' ? `($$$ARGS, ${argument})` : `(${argument}, $$$ARGS)`
  const already = { pattern: place === 'last' ? `${callee}($$$SOME, ${argument})` : `${callee}(${argument}, $$$SOME)` }
  const alone = { pattern: `${callee}(${argument})` }
  const empty = { pattern: `${callee}()` }
  const rules = [
    rule(
      language,
      'add-argument',
      { pattern: `${callee}($$$ARGS)`, not: { any: [empty, alone, already] } },
      `${callee}${filled}`,
    ),
    rule(language, 'add-only-argument', empty, `${callee}(${argument})`),
  ]
  return [{ rule: rules.join('---\n'), fixpoint: true }]
}

/** Forms of one call of which the first that fits is taken, once: as rules of one file. */
function oneOf(
  id: string,
  callee: string,
  forms: readonly (readonly [from: string, to: string])[],
  language: string,
): RuleText[] {
  const rules = forms.map(([from, to], index) => {
    const earlier = forms.slice(0, index).map(([before]) => ({ pattern: callee + before }))
    const body = { pattern: callee + from, ...(earlier.length > 0 ? { not: { any: earlier } } : {}) }
    return rule(language, `${id}-${index + 1}`, body, callee + to)
  })
  return [{ rule: rules.join('---\n') }]
}

/** By the number of arguments: `$$$` before the last one matches nothing. */
function removeArgument(callee: string, which: string, language: string): RuleText[] {
  const letters = ['$A', '$B', '$C', '$D', '$E', '$F', '$G', '$H']
  const place = ['first', 'second', 'third'].indexOf(which)
  const forms = letters.flatMap((_, index) => {
    const all = letters.slice(0, index + 1)
    const gone = which === 'last' || which === 'only' ? index : place
    if (gone > index || (which === 'only' && index > 0)) return []
    return [[`(${all.join(', ')})`, `(${all.filter((_, at) => at !== gone).join(', ')})`] as const]
  })
  return oneOf(`remove-${which}-argument`, callee, forms, language)
}

function swapImport(from: string, to: string, language: string): (Inline | RuleText)[] | null {
  if (scripts.includes(language)) {
    const string = (quote: string) =>
      rule(
        language,
        quote === "'" ? 'import-single' : 'import-double',
        {
          kind: 'string',
          regex: `^${quote}${escaped(from)}${quote}$`,
          inside: {
            any: [
              { kind: 'import_statement' },
              { kind: 'export_statement' },
              { kind: 'arguments', inside: { pattern: 'require($$$)' } },
              { kind: 'arguments', inside: { pattern: 'import($$$)' } },
            ],
          },
        },
        `${quote}${to}${quote}`,
      )
    return [{ rule: [string("'"), string('"')].join('---\n') }]
  }
  if (language === 'python') {
    const module = (pattern: string) => ({
      kind: 'dotted_name',
      regex: `^${escaped(from)}$`,
      inside: { kind: pattern },
    })
    return [
      {
        rule: [
          rule(language, 'import-from', { ...module('import_from_statement') }, to),
          rule(language, 'import', module('import_statement'), to),
        ].join('---\n'),
      },
    ]
  }
  if (language === 'java') {
    return [
      {
        rule: rule(
          language,
          'import',
          {
            kind: 'scoped_identifier',
            regex: `^${escaped(from)}$`,
            inside: { kind: 'import_declaration', stopBy: 'end' },
          },
          to,
        ),
      },
    ]
  }
  return [{ language, pattern: `import ${from}`, rewrite: `import ${to}` }]
}
