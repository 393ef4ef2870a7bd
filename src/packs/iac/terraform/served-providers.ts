import type { SchemaSection, StoredProvider } from '../schemas/provider-file.ts'
import type { Schema } from '../schemas/provider-schema.ts'
import type { SchemaStore } from '../schemas/schema-store.ts'
import { closest } from '../validate/closest.ts'
import { blocksOf, type Folder, type objectSections, providersOf } from './configuration.ts'
import { inferProvider } from './inferred-provider.ts'
import { providerAddress } from './provider-address.ts'
import type { ServedProvider } from './provider-server.ts'

export type NeededProvider = {
  address: string
  hosts: string[]
  served: ServedProvider
  /** null for one that is only inferred from its use: nothing of it is checked. */
  stored: StoredProvider | null
}

/** What Terraform will ask for, given the folders of one root: each provider once, with the types that the text names. */
export function neededProviders(
  folders: readonly Folder[],
  texts: ReadonlyMap<string, string>,
  store: SchemaStore,
): NeededProvider[] {
  const used = new Map<string, { hosts: string[]; localNames: Set<string> }>()
  for (const folder of folders) {
    for (const [name, source] of providersOf(folder, texts)) {
      const { address, hosts } = providerAddress(name, source)
      if (address === 'builtin/terraform' || hosts.includes('terraform.io')) continue
      const known = used.get(address) ?? { hosts, localNames: new Set<string>() }
      known.localNames.add(name)
      used.set(address, known)
    }
  }
  const words = wordsOf(folders, texts)
  return [...used].map(([address, { hosts, localNames }]) => {
    const stored = store.provider(address)
    const served =
      stored === null
        ? inferProvider(address, localNames, folders, texts)
        : servedProvider(address, stored, folders, words)
    return { address, hosts, served, stored }
  })
}

function wordsOf(folders: readonly Folder[], texts: ReadonlyMap<string, string>): Set<string> {
  const words = new Set<string>()
  for (const folder of folders) {
    for (const file of folder.files.keys()) {
      for (const [word] of (texts.get(file) ?? '').matchAll(/[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]+/g)) words.add(word)
    }
  }
  return words
}

function servedProvider(
  address: string,
  stored: StoredProvider,
  folders: readonly Folder[],
  words: ReadonlySet<string>,
): ServedProvider {
  const section = (name: SchemaSection): Map<string, Schema> => {
    const chosen = new Map<string, Schema>()
    const add = (type: string) => {
      const schema = stored.schema(name, type)
      if (schema !== null) chosen.set(type, schema)
    }
    for (const word of words) add(word)
    // Terraform proposes another name only among those that it was told.
    for (const type of declaredTypes(folders, name)) {
      if (chosen.has(type)) continue
      const near = closest(type, stored.types(name))
      if (near !== null) add(near)
    }
    return chosen
  }
  return {
    address,
    configuration: stored.configuration,
    resources: section('resource'),
    dataSources: section('data'),
    ephemeral: section('ephemeral'),
    functions: stored.functions,
  }
}

function declaredTypes(folders: readonly Folder[], section: (typeof objectSections)[number]): Set<string> {
  return new Set(folders.flatMap((folder) => blocksOf(folder, section).map(({ block }) => block.labels[0] ?? '')))
}
