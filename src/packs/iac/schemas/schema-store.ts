import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openProviderFile, type StoredProvider } from './provider-file.ts'

/** Where schemas are looked for; the first folder that has one is used. */
export type SchemaFolders = { added: string | null; shipped: string }

export type SchemaStore = {
  /** `hashicorp/aws`; null where none is stored. Throws Fault `corrupt` for a damaged file. */
  provider(address: string): StoredProvider | null
  /** Addresses of all that are stored, sorted. */
  providers(): string[]
  /** The contents of another kind of schema file, such as `kubernetes.schemas`; null where it is missing. */
  file(name: string): Buffer | null
}

const suffix = '.schemas'

export const providerFileName = (address: string): string => `${address.replace('/', '--')}${suffix}`

export function createSchemaStore(folders: SchemaFolders): SchemaStore {
  const opened = new Map<string, StoredProvider>()
  const places = [folders.added, folders.shipped].filter((folder) => folder !== null)
  const find = (...path: string[]): string | null =>
    places.map((folder) => join(folder, ...path)).find((candidate) => existsSync(candidate)) ?? null
  return {
    provider(address) {
      const path = find('terraform', providerFileName(address))
      if (path === null) return null
      const known = opened.get(path)
      if (known !== undefined) return known
      const provider = openProviderFile(readFileSync(path), path)
      opened.set(path, provider)
      return provider
    },
    providers: () =>
      [
        ...new Set(
          places
            .map((folder) => join(folder, 'terraform'))
            .filter((folder) => existsSync(folder))
            .flatMap((folder) => readdirSync(folder))
            .filter((name) => name.endsWith(suffix))
            .map((name) => name.slice(0, -suffix.length).replace('--', '/')),
        ),
      ].sort(),
    file: (name) => {
      const path = find(name)
      return path === null ? null : readFileSync(path)
    },
  }
}
