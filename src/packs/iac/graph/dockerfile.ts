import type { Comment, Span } from '../hcl/ast.ts'
import { Lines } from '../hcl/lines.ts'
import type { Graph } from './resource.ts'
import type { Places, Values } from './value.ts'

export const isDockerfile = (path: string): boolean =>
  /(^|\/)(Dockerfile|Containerfile)(\.[\w.-]+)?$|\.(dockerfile|containerfile)$/i.test(path) &&
  !/\.(md|txt|json|ya?ml|dockerignore)$/.test(path)

export type Instruction = { name: string; value: string; flags: Values; stage: number; line: number; endLine: number }

const words =
  /^(FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)$/i

/** One resource for a file: `values.instructions` in order, `values.stages` with the image of each. */
export function addDockerfile(path: string, source: string, graph: Graph): void {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  const lines = text.split(/\r?\n/)
  const places: Places = new WeakMap()
  const instructions: Instruction[] = []
  const stages: Values[] = []
  const comments: Comment[] = []
  const args: Record<string, string> = {}
  const continuation = /^#\s*escape\s*=\s*`/im.test(lines.slice(0, 3).join('\n')) ? '`' : '\\'
  let index = 0
  let known = false
  while (index < lines.length) {
    const first = lines[index] ?? ''
    const start = index
    if (/^\s*(#|$)/.test(first)) {
      if (first.includes('#')) comments.push({ text: first.replace(/^\s*#\s?/, ''), line: index + 1 })
      index++
      continue
    }
    const [, word = '', rest = ''] = /^\s*(\S+)\s*(.*)$/.exec(first) ?? []
    const collected: string[] = []
    let current = rest
    for (;;) {
      const continues = current.trimEnd().endsWith(continuation)
      collected.push(continues ? current.trimEnd().slice(0, -1) : current)
      index++
      if (!continues) break
      while (index < lines.length && /^\s*(#|$)/.test(lines[index] ?? '')) {
        if ((lines[index] ?? '').includes('#'))
          comments.push({ text: (lines[index] ?? '').replace(/^\s*#\s?/, ''), line: index + 1 })
        index++
      }
      if (index >= lines.length) break
      current = lines[index] ?? ''
    }
    let value = collected.join('\n')
    const heredocs = /^(RUN|COPY|ADD)$/i.test(word) ? [...value.matchAll(/<<-?["']?(\w+)["']?/g)] : []
    for (const heredoc of heredocs) {
      const end = lines.findIndex((line, at) => at >= index && line.trim() === heredoc[1])
      if (end < 0) break
      value += `\n${lines.slice(index, end).join('\n')}`
      index = end + 1
    }
    if (!words.test(word)) {
      if (!known || instructions.length === 0)
        graph.troubles.push({
          kind: 'broken',
          rule: 'dockerfile-syntax',
          message: `"${word.slice(0, 40)}" is no instruction of a Dockerfile`,
          file: path,
          line: start + 1,
          column: 1,
        })
      if (!known) break
      continue
    }
    known = true
    const name = word.toUpperCase()
    const flags: Values = {}
    let body = value.trim()
    for (let flag = /^--([\w-]+)(?:=(\S+))?\s+/.exec(body); flag; flag = /^--([\w-]+)(?:=(\S+))?\s+/.exec(body)) {
      flags[flag[1] ?? ''] = flag[2] ?? true
      body = body.slice(flag[0].length)
    }
    if (name === 'ARG' && stages.length === 0) {
      const [, key = '', given] = /^(\w+)(?:=(.*))?$/.exec(body) ?? []
      if (given !== undefined) args[key] = given.replace(/^["']|["']$/g, '')
    }
    if (name === 'FROM') {
      const [image = '', , alias] = body.split(/\s+/)
      const filled = image.replace(
        /\$\{?(\w+)(?::-([^}]*))?\}?/g,
        (all, key: string, fallback?: string) => args[key] ?? fallback ?? all,
      )
      stages.push({ image: filled, alias: alias ?? '', line: start + 1, platform: flags['platform'] ?? '' })
    }
    instructions.push({ name, value: body, flags, stage: stages.length - 1, line: start + 1, endLine: index })
  }
  const counted = new Lines(text)
  const at = new Map<string | number, Span>()
  for (const [position, instruction] of instructions.entries()) {
    const from = counted.startOf(instruction.line)
    at.set(position, {
      line: instruction.line,
      column: 1,
      endLine: instruction.endLine,
      start: from,
      end: counted.startOf(instruction.endLine + 1),
    })
  }
  places.set(instructions, at)
  graph.files.set(path, { path, text, comments })
  if (instructions.length === 0) return
  graph.add({
    address: `/${path}.`,
    kind: 'dockerfile',
    type: 'dockerfile',
    name: path,
    file: path,
    line: 1,
    column: 1,
    endLine: lines.length,
    values: { instructions, stages },
    meta: {},
    scope: path,
    places,
  })
}
