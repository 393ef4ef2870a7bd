import type { Intent } from '../grammar.ts'
import { archive } from './archive.ts'
import { daily } from './daily.ts'
import { everyday } from './everyday.ts'
import { files } from './files.ts'
import { find } from './find.ts'
import { git } from './git.ts'
import { json } from './json.ts'
import { network } from './network.ts'
import { permissions } from './permissions.ts'
import { search } from './search.ts'
import { searchMore } from './search-more.ts'
import { system } from './system.ts'
import { text } from './text.ts'
import { textMore } from './text-more.ts'

export const allIntents: readonly Intent[] = [
  ...files,
  ...everyday,
  ...daily,
  ...text,
  ...textMore,
  ...search,
  ...searchMore,
  ...find,
  ...archive,
  ...permissions,
  ...system,
  ...network,
  ...git,
  ...json,
]
