import type { Random } from '../../generate/random.ts'
import {
  call,
  code,
  type Expr,
  name,
  printExpr,
  type Stmt,
  type Style,
  type SynthLanguage,
  spell,
  text,
  typeName,
} from './code.ts'
import { pickName, type Subject } from './program.ts'
import { libraries, verbs } from './vocabulary.ts'

/** One place where a program is different before and after; imports likewise. */
export type Use = { before: Stmt; after: Stmt }
export type Task = {
  operation: string
  instruction: string
  imports: { before: string[]; after: string[] }
  uses: Use[]
  /** Names of the program's own functions, before and after, where the operation changes one. */
  own?: { before: string; after: string }
  /** Statements that look alike and must stay. */
  decoys: Stmt[]
  rewrites: SynthRewrite[]
}

export type SynthRewrite = { language: SynthLanguage; pattern: string; rewrite: string } | { rule: string }

export type Maker = (random: Random, subject: Subject, style: Style, taken: Set<string>) => Task

export const operations: Readonly<Record<string, Maker>> = {
  rename,
  'replace-call': replaceCall,
  wrap,
  'add-argument': addArgument,
  'remove-argument': removeArgument,
  'add-guard': addGuard,
  modernise,
  'swap-import': swapImport,
}

const noImports = { before: [], after: [] }

function args(random: Random, subject: Subject, count: number): Expr[] {
  const choices: Expr[] = [
    name(subject.many),
    name('limit'),
    name('label'),
    text(random.pick(subject.fields)),
    { kind: 'number', value: random.below(500) },
    { kind: 'flag', value: random.chance(0.5) },
    { kind: 'binary', left: name('limit'), operator: '+', right: { kind: 'number', value: random.below(9) + 1 } },
    call('note', name('label'), name('limit')),
  ]
  return Array.from({ length: count }, () => random.pick(choices))
}

/** The same expression in a statement of some kind, before and after. */
function used(random: Random, index: number, before: Expr, after: Expr): Use {
  const place = random.pick(['let', 'if', 'do', 'call'] as const)
  const put = (value: Expr): Stmt => {
    switch (place) {
      case 'let':
        return { kind: 'let', name: `result ${'abcdefgh'[index % 8]}`, value }
      case 'if':
        return {
          kind: 'if',
          condition: { kind: 'binary', left: value, operator: '!=', right: { kind: 'none' } },
          body: [{ kind: 'do', value: call('note', name('label'), name('limit')) }],
        }
      case 'do':
        return { kind: 'do', value }
      case 'call':
        return { kind: 'do', value: call('note', value, name('label')) }
    }
  }
  return { before: put(before), after: put(after) }
}

const count = (random: Random): number => 1 + random.below(3)

function rename(random: Random, subject: Subject, style: Style, taken: Set<string>): Task {
  const [from, to] = [pickName(random, subject, taken), pickName(random, subject, taken)]
  const { language } = style
  const [old, fresh] = [spell(from, language), spell(to, language)]
  const uses = Array.from({ length: count(random) }, (_, index) => {
    const given = args(random, subject, 1 + random.below(3))
    return used(random, index, call(from, ...given), call(to, ...given))
  })
  return {
    operation: 'rename',
    instruction: random.pick([
      `Rename ${old} to ${fresh}.`,
      `${old} should be called ${fresh} everywhere.`,
      `rename the function ${old} to ${fresh}, its definition and all callers`,
      `Use the name ${fresh} instead of ${old}.`,
    ]),
    imports: noImports,
    uses,
    own: { before: from, after: to },
    // Comments and texts are no code: a rename leaves them.
    decoys: [
      { kind: 'comment', text: `${old} is described in the handbook.` },
      { kind: 'do', value: call('note', text(old), name('label')) },
    ],
    rewrites: [{ language, pattern: old, rewrite: fresh }],
  }
}

function replaceCall(random: Random, subject: Subject, style: Style, taken: Set<string>): Task {
  const { language } = style
  const [owner, other] = [random.pick(libraries), random.pick(libraries.slice(0, 8))]
  const [from, to] = [pickName(random, subject, taken), pickName(random, subject, taken)]
  const swaps = random.chance(0.5)
  const on = (library: string, method: string, given: Expr[]): Expr => ({
    kind: 'method',
    of: name(library),
    name: method,
    args: given,
  })
  const target = other === owner ? 'main desk' : other
  const uses = Array.from({ length: count(random) }, (_, index) => {
    const [first, second] = args(random, subject, 2) as [Expr, Expr]
    return used(
      random,
      index,
      on(owner, from, [first, second]),
      on(target, to, swaps ? [second, first] : [first, second]),
    )
  })
  const holes = (swapped: boolean) => (swapped ? [code('$B'), code('$A')] : [code('$A'), code('$B')])
  const pattern = printExpr(on(owner, from, holes(false)), style)
  const rewrite = printExpr(on(target, to, holes(swaps)), style)
  const [old, fresh] = [pattern, rewrite].map((each) => each.replace(/\(.*$/, '')) as [string, string]
  return {
    operation: 'replace-call',
    instruction: random.pick([
      `Replace calls of ${old} by ${fresh}${swaps ? ', whose arguments come in the opposite order' : ''}.`,
      `${old}(a, b) becomes ${fresh}(${swaps ? 'b, a' : 'a, b'})`,
      `Call ${fresh} instead of ${old}${swaps ? ' and swap the two arguments' : ' with the same arguments'}.`,
    ]),
    imports: noImports,
    uses,
    decoys: [{ kind: 'do', value: on(owner, `${from} all`, args(random, subject, 2)) }],
    rewrites: [{ language, pattern, rewrite }],
  }
}

function wrap(random: Random, subject: Subject, style: Style, taken: Set<string>): Task {
  const { language } = style
  const from = pickName(random, subject, taken)
  const around = `${random.pick(['checked', 'timed', 'traced', 'safe', 'retry'])} ${random.pick(verbs)}`
  taken.add(around)
  const uses = Array.from({ length: count(random) }, (_, index) => {
    const given = args(random, subject, 1 + random.below(3))
    return used(random, index, call(from, ...given), call(around, call(from, ...given)))
  })
  const [inner, outer] = [spell(from, language), spell(around, language)]
  return {
    operation: 'wrap',
    instruction: random.pick([
      `Wrap every call of ${inner} in ${outer}.`,
      `Pass the result of ${inner} through ${outer}, wherever that is not done yet.`,
      `${inner}(...) should become ${outer}(${inner}(...))`,
    ]),
    imports: noImports,
    uses,
    decoys: [{ kind: 'do', value: call('note', call(around, call(from, ...args(random, subject, 1))), name('label')) }],
    rewrites: [
      {
        rule: rule(
          language,
          [
            `pattern: ${inner}($$$ARGS)`,
            'not:',
            '  inside:',
            `    kind: ${{ javascript: 'arguments', typescript: 'arguments', python: 'argument_list', java: 'argument_list' }[language]}`,
            '    inside:',
            `      pattern: ${outer}($$$)`,
          ],
          `${outer}(${inner}($$$ARGS))`,
        ),
      },
    ],
  }
}

function addArgument(random: Random, subject: Subject, style: Style, taken: Set<string>): Task {
  const { language } = style
  const from = pickName(random, subject, taken)
  const arity = 1 + random.below(2)
  const extra = random.pick<Expr>([
    { kind: 'flag', value: true },
    { kind: 'none' },
    { kind: 'number', value: random.below(50) },
    name('limit'),
    text(random.pick(subject.fields)),
  ])
  const isFirst = random.chance(0.3)
  const extended = (given: Expr[]) => (isFirst ? [extra, ...given] : [...given, extra])
  const uses = Array.from({ length: count(random) }, (_, index) => {
    const given = args(random, subject, arity)
    return used(random, index, call(from, ...given), call(from, ...extended(given)))
  })
  const holes = ['$A', '$B'].slice(0, arity).map(code)
  const shown = printExpr(extra, style)
  const called = spell(from, language)
  return {
    operation: 'add-argument',
    instruction: random.pick([
      `Give every call of ${called} ${shown} as its ${isFirst ? 'first' : 'last'} argument.`,
      `${called} now takes ${shown} ${isFirst ? 'before' : 'after'} its other arguments; adapt the callers.`,
      `add ${shown} as ${isFirst ? 'first' : 'last'} argument to the calls of ${called}`,
    ]),
    imports: noImports,
    uses,
    decoys: [{ kind: 'do', value: call(from, ...args(random, subject, arity + 1)) }],
    rewrites: [
      {
        language,
        pattern: printExpr(call(from, ...holes), style),
        rewrite: printExpr(call(from, ...extended(holes)), style),
      },
    ],
  }
}

function removeArgument(random: Random, subject: Subject, style: Style, taken: Set<string>): Task {
  const { language } = style
  const from = pickName(random, subject, taken)
  const at = random.below(3)
  const without = (given: Expr[]) => given.filter((_, index) => index !== at)
  const uses = Array.from({ length: count(random) }, (_, index) => {
    const given = args(random, subject, 3)
    return used(random, index, call(from, ...given), call(from, ...without(given)))
  })
  const holes = ['$A', '$B', '$C'].map(code)
  const called = spell(from, language)
  const place = ['first', 'second', 'third'][at]
  return {
    operation: 'remove-argument',
    instruction: random.pick([
      `Drop the ${place} argument of ${called} where it is called with three.`,
      `${called} no longer takes its ${place} argument: remove it from the calls with three arguments.`,
      `remove the ${place} of the three arguments in calls to ${called}`,
    ]),
    imports: noImports,
    uses,
    decoys: [{ kind: 'do', value: call(from, ...args(random, subject, 2)) }],
    rewrites: [
      {
        language,
        pattern: printExpr(call(from, ...holes), style),
        rewrite: printExpr(call(from, ...without(holes)), style),
      },
    ],
  }
}

function addGuard(random: Random, subject: Subject, style: Style, taken: Set<string>): Task {
  const { language } = style
  const from = pickName(random, subject, taken)
  const called = spell(from, language)
  const end = language === 'java' || (style.semicolons && language !== 'python') ? ';' : ''
  const pad = ' '.repeat(style.indent)
  const guarded = (value: string): string[] => {
    const test = {
      javascript: `${value} != null`,
      typescript: `${value} != null`,
      python: `${value} is not None`,
      java: `${value} != null`,
    }[language]
    return language === 'python'
      ? [`if ${test}:`, `${pad}${called}(${value})`]
      : [`if (${test}) {`, `${pad}${called}(${value})${end}`, '}']
  }
  const values = [name('label'), name(subject.many), name(`${subject.one} ${random.pick(subject.fields)}`)]
  const uses = Array.from({ length: count(random) }, (_, index): Use => {
    const value = values[index % values.length] as Expr
    return {
      before: { kind: 'do', value: call(from, value) },
      after: { kind: 'lines', lines: guarded(printExpr(value, style)) },
    }
  })
  const kinds = {
    javascript: 'expression_statement',
    typescript: 'expression_statement',
    python: 'expression_statement',
    java: 'expression_statement',
  }
  return {
    operation: 'add-guard',
    instruction: random.pick([
      `Call ${called} only when its argument is ${language === 'python' ? 'not None' : 'not null'}.`,
      `Guard the calls of ${called} against ${language === 'python' ? 'None' : 'null'}, unless they are guarded already.`,
      `${called} must not be called with ${language === 'python' ? 'None' : 'null'}: check before`,
    ]),
    imports: noImports,
    uses,
    decoys: [{ kind: 'lines', lines: guarded(spell(`${subject.one} draft`, language)) }],
    rewrites: [
      {
        rule: rule(
          language,
          [
            `kind: ${kinds[language]}`,
            'has:',
            `  pattern: ${called}($VALUE)`,
            'not:',
            '  inside:',
            '    kind: if_statement',
            '    stopBy: end',
          ],
          guarded('$VALUE').join('\n'),
        ),
      },
    ],
  }
}

type Idiom = {
  says: string
  before: (of: string, given: string) => string
  after: (of: string, given: string) => string
  as: 'condition' | 'value'
}

const idioms: Record<SynthLanguage, readonly Idiom[]> = {
  javascript: [
    {
      says: 'Use includes instead of comparing indexOf with -1.',
      before: (of, given) => `${of}.indexOf(${given}) !== -1`,
      after: (of, given) => `${of}.includes(${given})`,
      as: 'condition',
    },
    {
      says: 'Use the exponent operator instead of Math.pow.',
      before: (of, given) => `Math.pow(${of}, ${given})`,
      after: (of, given) => `${of} ** ${given}`,
      as: 'value',
    },
    {
      says: 'Use Object.hasOwn instead of hasOwnProperty.',
      before: (of, given) => `${of}.hasOwnProperty(${given})`,
      after: (of, given) => `Object.hasOwn(${of}, ${given})`,
      as: 'condition',
    },
    {
      says: 'Copy with spread syntax instead of Object.assign with two arguments.',
      before: (of) => `Object.assign({}, ${of})`,
      after: (of) => `{ ...${of} }`,
      as: 'value',
    },
    {
      says: 'Use structuredClone instead of going through JSON.',
      before: (of) => `JSON.parse(JSON.stringify(${of}))`,
      after: (of) => `structuredClone(${of})`,
      as: 'value',
    },
  ],
  typescript: [
    {
      says: 'Use includes instead of comparing indexOf with -1.',
      before: (of, given) => `${of}.indexOf(${given}) !== -1`,
      after: (of, given) => `${of}.includes(${given})`,
      as: 'condition',
    },
    {
      says: 'Use Number.isNaN instead of the global isNaN.',
      before: (of) => `isNaN(${of})`,
      after: (of) => `Number.isNaN(${of})`,
      as: 'condition',
    },
    {
      says: 'Use Object.hasOwn instead of hasOwnProperty.',
      before: (of, given) => `${of}.hasOwnProperty(${given})`,
      after: (of, given) => `Object.hasOwn(${of}, ${given})`,
      as: 'condition',
    },
    {
      says: 'Use nullish coalescing instead of a test for null.',
      before: (of, given) => `${of} !== null ? ${of} : ${given}`,
      after: (of, given) => `${of} ?? ${given}`,
      as: 'value',
    },
    {
      says: 'Use structuredClone instead of going through JSON.',
      before: (of) => `JSON.parse(JSON.stringify(${of}))`,
      after: (of) => `structuredClone(${of})`,
      as: 'value',
    },
  ],
  python: [
    {
      says: 'Use the in operator instead of has_key.',
      before: (of, given) => `${of}.has_key(${given})`,
      after: (of, given) => `${given} in ${of}`,
      as: 'condition',
    },
    {
      says: 'Use isinstance instead of comparing types.',
      before: (of) => `type(${of}) == dict`,
      after: (of) => `isinstance(${of}, dict)`,
      as: 'condition',
    },
    {
      says: 'Write a set display instead of set with a list.',
      before: (of, given) => `set([${of}, ${given}])`,
      after: (of, given) => `{${of}, ${given}}`,
      as: 'value',
    },
    {
      says: 'Use a dict display instead of calling dict without arguments.',
      before: () => 'dict()',
      after: () => '{}',
      as: 'value',
    },
    {
      says: 'Use time.perf_counter instead of time.clock.',
      before: () => 'time.clock()',
      after: () => 'time.perf_counter()',
      as: 'value',
    },
  ],
  java: [
    {
      says: 'Ask isEmpty instead of comparing size with 0.',
      before: (of) => `${of}.size() == 0`,
      after: (of) => `${of}.isEmpty()`,
      as: 'condition',
    },
    {
      says: 'Use Integer.valueOf instead of the constructor of Integer.',
      before: (of) => `new Integer(${of})`,
      after: (of) => `Integer.valueOf(${of})`,
      as: 'value',
    },
    {
      says: 'Use List.of instead of Arrays.asList with two arguments.',
      before: (of, given) => `Arrays.asList(${of}, ${given})`,
      after: (of, given) => `List.of(${of}, ${given})`,
      as: 'value',
    },
    {
      says: 'Use isBlank instead of looking at the length of the trimmed text.',
      before: (of) => `${of}.trim().length() == 0`,
      after: (of) => `${of}.isBlank()`,
      as: 'condition',
    },
    {
      says: 'Use the diamond instead of repeating the type of the list.',
      before: () => 'new ArrayList<String>()',
      after: () => 'new ArrayList<>()',
      as: 'value',
    },
  ],
}

function modernise(random: Random, subject: Subject, style: Style): Task {
  const { language } = style
  const idiom = random.pick(idioms[language])
  const uses = Array.from({ length: count(random) }, (_, index): Use => {
    const of = spell(random.pick([subject.many, 'label', `${subject.one} ${random.pick(subject.fields)}`]), language)
    const given = printExpr(random.pick<Expr>([name('limit'), name('label'), text(random.pick(subject.fields))]), style)
    const put = (made: string): Stmt =>
      idiom.as === 'condition'
        ? {
            kind: 'if',
            condition: code(made),
            body: [{ kind: 'do', value: call('note', name('label'), name('limit')) }],
          }
        : { kind: 'let', name: `value ${'abc'[index % 3]}`, value: code(made) }
    return { before: put(idiom.before(of, given)), after: put(idiom.after(of, given)) }
  })
  return {
    operation: 'modernise',
    instruction: random.pick([idiom.says, `Modernise: ${idiom.says.charAt(0).toLowerCase()}${idiom.says.slice(1)}`]),
    imports: noImports,
    uses,
    decoys: [{ kind: 'comment', text: `Once this was ${idiom.before('x', 'y')} here.` }],
    rewrites: [{ language, pattern: idiom.before('$A', '$B'), rewrite: idiom.after('$A', '$B') }],
  }
}

function swapImport(random: Random, subject: Subject, style: Style, taken: Set<string>): Task {
  const { language, quote } = style
  const [from, to] = [random.pick(libraries.slice(0, 8)), random.pick(libraries.slice(8))]
  const end = language === 'java' || style.semicolons ? ';' : ''
  const used = pickName(random, subject, taken)
  const path = (library: string): string =>
    ({
      javascript: library.replace(' ', '-'),
      typescript: `@${library.replace(' ', '/')}`,
      python: library.replace(' ', '_'),
      java: `com.${library.replace(' ', '.')}.${typeName(subject.one)}`,
    })[language]
  const line = (library: string, names: string): string =>
    ({
      javascript: `import { ${names} } from ${quote}${path(library)}${quote}${end}`,
      typescript: `import { ${names} } from ${quote}${path(library)}${quote}${end}`,
      python: `from ${path(library)} import ${names}`,
      java: `import ${path(library)};`,
    })[language]
  const names = [used, pickName(random, subject, taken)].map((each) => spell(each, language)).join(', ')
  const other = random.pick(libraries.slice(0, 8).filter((each) => each !== from))
  const kept = line(other, spell(pickName(random, subject, taken), language))
  const pattern = { javascript: '$$$NAMES', typescript: '$$$NAMES', python: '$$$NAMES', java: '' }[language]
  const given = args(random, subject, 2)
  return {
    operation: 'swap-import',
    instruction: random.pick([
      `Import from ${path(to)} instead of ${path(from)}.`,
      `The module ${path(from)} moved to ${path(to)}; adapt the import.`,
      `replace the import of ${path(from)} by ${path(to)}`,
    ]),
    imports: { before: [kept, line(from, names)], after: [kept, line(to, names)] },
    uses: [{ before: { kind: 'do', value: call(used, ...given) }, after: { kind: 'do', value: call(used, ...given) } }],
    decoys: [{ kind: 'do', value: call('note', text(path(from)), name('label')) }],
    rewrites: [{ language, pattern: line(from, pattern), rewrite: line(to, pattern) }],
  }
}

function rule(language: SynthLanguage, body: readonly string[], fix: string): string {
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n')
  const fixed = fix.includes('\n') ? `fix: |-\n${indented(fix.split('\n'))}` : `fix: ${JSON.stringify(fix)}`
  return `id: gold\nlanguage: ${language}\nrule:\n${indented(body)}\n${fixed}\n`
}
