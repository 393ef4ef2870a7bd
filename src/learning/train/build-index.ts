import { digestOf, sha256 } from '../../core/digest.ts'
import type { IndexFile } from '../../models/embedded/index.ts'
import { bytesOf, packFile } from '../../models/embedded/index-file.ts'
import { type MatcherFile, packParts } from '../../models/embedded/matcher.ts'
import { templateOf } from '../../models/embedded/template.ts'
import type { PackedMatrix } from '../../models/embedded/tensors.ts'
import { macros } from '../generate/macros.ts'

/** Macros whose choices mean the same to a request, so that one wording finds another. */
const meaning = [
  'delete',
  'create',
  'copy',
  'move',
  'rename',
  'replace',
  'extract',
  'sort',
  'dirs',
  'show',
  'find',
  'contain',
  'big',
  'less',
  'modified',
]

const more = [
  'show display print list output get give see view enumerate find locate search look',
  'delete remove erase wipe rm',
  'directory directories folder folders dir dirs subdirectory subdirectories subfolder subfolders',
  'larger bigger greater over above exceeding',
  'smaller under below less',
  'largest biggest',
  'newest latest recent',
  'count number many',
  'modified changed edited updated altered',
  'permission permissions mode perms',
  'symlink symlinks symbolic soft',
  'containing contain contains includes include mentioning',
  'archive tarball compress pack',
  'extract unpack untar decompress uncompress unzip',
  'create make new generate',
  'current this here',
  'machine computer system host',
  'memory ram',
  'process processes',
  'branch branches',
  'duplicate duplicates repeated duplicated',
  'unique distinct different',
  'column field columns fields',
  'empty blank',
]

/** Every word in one group only. */
export function synonymGroups(): string[] {
  const taken = new Set<string>()
  const groups: string[] = []
  for (const group of [...more.map((text) => text.split(' ')), ...meaning.map((name) => macros[name] ?? [])]) {
    const words = [...new Set(group)].filter(
      (word) =>
        /^[a-z]+$/.test(word) &&
        !taken.has(word) &&
        !['the', 'a', 'of', 'up', 'with', 'put', 'set', 'add', 'which', 'having', 'change'].includes(word),
    )
    for (const word of words) taken.add(word)
    if (words.length > 1) groups.push(words.join(' '))
  }
  return groups
}

/** First words of the simple commands in a command, roughly: enough to list the programs our own commands use. */
export function programsIn(commands: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const command of commands)
    for (const [, program = ''] of command
      .replace(/'[^']*'|"[^"]*"/g, '_')
      .matchAll(/(?:^|[|;&(]\s*|\$\(|\bxargs (?:-\S+ (?:\d+ )?)*|-exec |\bdo |\bthen )([a-z][\w.+-]*)/g))
      counts.set(program, (counts.get(program) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([program]) => program)
    .sort()
}

/** Tables as bytes, whichever way they came, and the parts of the templates beside them. */
export async function packIndex(index: IndexFile): Promise<Buffer> {
  const { matcher } = index
  const tablesOf = <Tables extends Record<string, PackedMatrix>>(tables: Tables): Tables =>
    Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, inBytes(table)])) as Tables
  return await packFile({
    ...index,
    matcher: {
      ...matcher,
      members: matcher.members.map(tablesOf),
      ...(matcher.sentence === undefined ? {} : { sentence: tablesOf(matcher.sentence) }),
      templateParts: packParts(matcher),
    },
  } satisfies IndexFile)
}

/** An index that says which model it makes with the weights of this SHA-256: any of the parts may change without the others. */
export const withDigest = async (index: IndexFile, weights: string): Promise<IndexFile> => ({
  ...index,
  digest: digestOf({ weights, index: sha256(await packIndex(index)) }).slice(0, 12),
})

const inBytes = (table: PackedMatrix): PackedMatrix => ({
  ...table,
  scales: bytesOf(table.scales),
  values: bytesOf(table.values),
})

/**
 * Commands that it was trained on the matcher knows better than the nearest words do (findCandidates): their entries would only cost
 * loading time. Of the others a few of each template are enough.
 */
export function unknownTo(
  matcher: Pick<MatcherFile, 'templates'>,
  entries: IndexFile['entries'],
): IndexFile['entries'] {
  const trained = new Set(matcher.templates)
  const counts = new Map<string, number>()
  return entries.filter(([, command]) => {
    const { text } = templateOf(command)
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return !trained.has(text) && count <= entriesPerTemplate
  })
}

const entriesPerTemplate = 3
