export type Instruction = {
  /** In capitals. */
  name: string
  /** Without flags, joined over continued lines; here-documents are kept apart. */
  value: string
  flags: ReadonlyMap<string, string>
  line: number
  onBuild: boolean
}

export type ParsedDockerfile = {
  instructions: Instruction[]
  problems: { rule: string; message: string; line: number }[]
}

export const instructionNames = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
)

/** Instructions with their lines. Never throws: what is no instruction is a problem, and reading goes on after it. */
export function readDockerfile(text: string): ParsedDockerfile {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const continuation = escapeCharacter(lines)
  const parsed: ParsedDockerfile = { instructions: [], problems: [] }
  let index = 0
  while (index < lines.length) {
    const start = index
    if (isSkipped(lines[index] ?? '')) {
      index++
      continue
    }
    const words: string[] = []
    for (; index < lines.length; index++) {
      const line = lines[index] ?? ''
      // Comments and empty lines may stand between continued lines.
      if (index > start && isSkipped(line)) continue
      const trimmed = line.trimEnd()
      const continues = trimmed.endsWith(continuation)
      words.push(continues ? trimmed.slice(0, -1) : line)
      if (!continues) break
    }
    index++
    const joined = words.join(' ').trim()
    index = skipHereDocuments(joined, lines, index, start, parsed)
    addInstruction(joined, start + 1, false, parsed)
  }
  return parsed
}

const isSkipped = (line: string): boolean => /^\s*(#|$)/.test(line)

function escapeCharacter(lines: readonly string[]): string {
  for (const line of lines) {
    const directive = /^\s*#\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line)
    if (directive === null) break
    if (directive[1]?.toLowerCase() === 'escape') return directive[2] === '`' ? '`' : '\\'
  }
  return '\\'
}

function skipHereDocuments(
  joined: string,
  lines: readonly string[],
  from: number,
  start: number,
  parsed: ParsedDockerfile,
): number {
  if (!/^(RUN|COPY|ADD)\b/i.test(joined)) return from
  let index = from
  for (const [, dash, , name] of joined.matchAll(/(?<![<\w])<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
    const isEnd = (line: string) => (dash === '-' ? line.replace(/^\t+/, '') : line) === name
    const end = lines.findIndex((line, at) => at >= index && isEnd(line))
    if (end === -1) {
      parsed.problems.push({
        rule: 'open-here-document',
        message: `the here-document ${name} has no end`,
        line: start + 1,
      })
      return lines.length
    }
    index = end + 1
  }
  return index
}

function addInstruction(text: string, line: number, onBuild: boolean, parsed: ParsedDockerfile): void {
  const match = /^(\S+)\s*([\s\S]*)$/.exec(text)
  const word = match?.[1] ?? ''
  const name = word.toUpperCase()
  if (!instructionNames.has(name)) {
    parsed.problems.push({ rule: 'unknown-instruction', message: `${word.slice(0, 60)} is no instruction`, line })
    return
  }
  let value = match?.[2] ?? ''
  if (name === 'ONBUILD') {
    if (/^(FROM|ONBUILD|MAINTAINER)\b/i.test(value)) {
      parsed.problems.push({
        rule: 'bad-onbuild',
        message: `ONBUILD cannot be followed by ${value.split(/\s/)[0]}`,
        line,
      })
      return
    }
    addInstruction(value, line, true, parsed)
    return
  }
  const flags = new Map<string, string>()
  for (
    let flag = /^--([\w-]+)(?:=("[^"]*"|\S*))?\s*/.exec(value);
    flag !== null;
    flag = /^--([\w-]+)(?:=("[^"]*"|\S*))?\s*/.exec(value)
  ) {
    flags.set(flag[1] ?? '', (flag[2] ?? '').replace(/^"|"$/g, ''))
    value = value.slice(flag[0].length)
  }
  parsed.instructions.push({ name, value: value.trim(), flags, line, onBuild })
}
