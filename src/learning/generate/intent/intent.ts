import { dress } from '../courtesy.ts'
import type { Pair } from '../generate.ts'
import { Random, seedFor } from '../random.ts'
import { drawTask, splitOf, type TaskRow } from '../task-row.ts'
import { templates } from './templates.ts'
import { values } from './values.ts'

export const domains = ['general', 'infrastructure', 'shell', 'code', 'iac'] as const

/** What writes, moves, stops or sends: a request for such a command is a changing one. Doubt counts as changing. */
const writes =
  /(^|[|;&(]\s*|(?:\bxargs(?: -\S+)*|\bsudo|\bdo|\bthen|-exec) )(rm|rmdir|mv|cp|mkdir|touch|ln|chmod|chown|chgrp|truncate|shred|dd|tee|install|split|gzip(?! -[tl])|gunzip|bzip2|xz|zip|unzip(?! -l)|kill|pkill|useradd|userdel|usermod|groupadd|passwd|reboot|shutdown|wget|scp|rsync|mktemp|su|renice|nice|nohup|export|unset|alias|source|bash(?! -n)|cd|rename|umask|sleep|exit|crontab -e|ssh\S*|pip)\b|-delete\b|\bsed -i|\bsort -o|>(?!\s*\/dev\/null|\()|\btar -[a-z]*[cxr]|\bsystemctl (start|stop|restart|enable|disable)|\bapt-get\b|\bcurl\b.*( -[oOXdu]| --data)|\bgit (init|clone|add|commit|push|pull|fetch|switch|branch (-[dDmMcC]|[a-z])|merge|rebase|cherry-pick|revert|restore|reset|stash(?! list)|tag (?!$)|remote add|clean|rm|mv|config --global|bisect|submodule|archive)|&\s*$/

export const changesSomething = (effect: string, command: string): boolean =>
  effect === 'change' || writes.test(command.replace(/'[^']*'/g, '_'))

/** Requests of all kinds with their domain and effect. Shell requests are the generator's own, with its splits. */
export function intentRows(pairs: Iterable<Pair>, seed = 1): TaskRow[] {
  const rows: TaskRow[] = []
  for (const [domain, effect, template] of templates) {
    const random = new Random(seedFor(seed, template))
    const seen = new Set<string>()
    for (let draw = 0; draw < 60 && seen.size < 40; draw++) {
      const { words: bare, wording } = drawTask(template, values, random)
      const words = random.chance(0.5) ? bare : dress(bare, random)
      if (seen.has(words)) continue
      seen.add(words)
      rows.push({ words, labels: { domain, effect }, wording, split: splitOf(wording) })
    }
  }
  let at = 0
  for (const pair of pairs) {
    // Many alike: every twelfth says enough.
    at += 1
    if (at % 12 !== 0) continue
    const split = pair.part === 'train' ? 'train' : pair.part === 'valid' ? 'valid' : 'test'
    const effect = changesSomething(pair.effect, pair.cmd) ? 'changing' : 'read-only'
    rows.push({ words: pair.nl, labels: { domain: 'shell', effect }, wording: `${pair.intent} ${pair.words}`, split })
  }
  return rows
}
