import { sha256 } from '../../../core/digest.ts'
import { Random, seedFor } from '../../generate/random.ts'
import { splitOf } from '../prepare.ts'
import type { EditRecord } from '../record.ts'
import { call, type Module, name, printModule, type Style, type SynthLanguage, synthLanguages } from './code.ts'
import { operations, type SynthRewrite, type Task } from './operations.ts'
import { makeFunction, pickName, pickStyle, pickSubject, type Subject } from './program.ts'

export type GoldAction = { rewrites: SynthRewrite[] }
export type SynthRecord = EditRecord & { gold_action: GoldAction }

export const extensions: Readonly<Record<SynthLanguage, string>> = {
  javascript: 'js',
  typescript: 'ts',
  python: 'py',
  java: 'java',
}

/**
 * The record at a place of a seed's sequence: operations and languages take turns, all else is drawn. Nothing of it is proven yet.
 * The same seed and place give the same record, on every machine.
 */
export function synthesise(seed: number, index: number): SynthRecord {
  const names = Object.keys(operations)
  const operation = names[Math.floor(index / synthLanguages.length) % names.length] as string
  const language = synthLanguages[index % synthLanguages.length] as SynthLanguage
  const random = new Random(seedFor(seed, `refactor ${index}`))
  const subject = pickSubject(random)
  const drawn = pickStyle(random, language)
  // A method is renamed by another pattern than a function: only functions of their own are renamed here.
  const style = operation === 'rename' && language !== 'java' ? { ...drawn, shape: 'functions' as const } : drawn
  const taken = new Set<string>(['note'])
  const make = operations[operation] as (typeof operations)[string]
  const task = make(random, subject, style, taken)
  const { pre, post } = writeBoth(random, subject, style, taken, task)
  return {
    instruction: task.instruction,
    pre,
    post,
    language,
    tags: ['synthetic', `operation:${operation}`],
    origin: {
      source: 'synthetic',
      record: `seed-${seed}-${index}`,
      group: sha256(`${operation} ${language} ${task.instruction}`).slice(0, 16),
      license: 'Apache-2.0',
    },
    gold_action: { rewrites: task.rewrites },
  }
}

export const splitOfRecord = (record: EditRecord) => splitOf(record.origin.group)

function writeBoth(
  random: Random,
  subject: Subject,
  style: Style,
  taken: Set<string>,
  task: Task,
): { pre: string; post: string } {
  const count = 1 + random.below(3)
  // One draw for both texts: they differ where the task says and nowhere else.
  const seeds = Array.from({ length: count }, () => random.below(1 << 30))
  const titles = seeds.map(() => pickName(random, subject, taken))
  const owners = task.uses.map(() => random.below(count))
  const decoysAt = random.below(count)
  const title = pickName(random, subject, taken)
  const ownSeed = random.below(1 << 30)
  const write = (side: 'before' | 'after'): string => {
    const functions = seeds.map((seed, index) => {
      const uses = task.uses.filter((_, use) => owners[use] === index).map((use) => use[side])
      const decoys = index === decoysAt ? task.decoys : []
      return makeFunction(new Random(seed), subject, style, titles[index] as string, [...uses, ...decoys])
    })
    if (task.own) {
      const body = [{ kind: 'do', value: call('note', name('label'), name('limit')) }] as const
      functions.unshift(makeFunction(new Random(ownSeed), subject, style, task.own[side], body))
    }
    const module: Module = { name: `${title.split(' ').at(-1)} desk`, imports: importsOf(task, side, style), functions }
    return printModule(module, style)
  }
  return { pre: write('before'), post: write('after') }
}

function importsOf(task: Task, side: 'before' | 'after', style: Style): string[] {
  const own = task.imports[side]
  return style.language === 'java' ? ['import java.util.ArrayList;', 'import java.util.List;', ...own] : own
}
