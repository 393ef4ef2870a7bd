import { z } from 'zod'
import { Digest } from './digest.ts'

/**
 * What one path is. `digest` is the SHA-256 of a file's bytes or of a symbolic link's target; directories have none.
 * `mode` is the permission bits (07777 at most) as a number, `size` is in bytes.
 */
export const PathState = z.discriminatedUnion('type', [
  z.object({ type: z.literal('absent') }),
  z.object({ type: z.literal('file'), mode: z.int(), size: z.int(), digest: Digest }),
  z.object({ type: z.literal('directory'), mode: z.int() }),
  z.object({ type: z.literal('symlink'), target: z.string(), digest: Digest }),
])
export type PathState = z.infer<typeof PathState>

/**
 * One observed change below the workspace. `path` is relative, with `/`, without `.` and `..`, valid UTF-8.
 * A path whose type changes (file to directory, say) is one effect of kind `changed`.
 * `mode` means that only the permission bits differ. `before` is what must still be there when the effect is applied.
 */
export const Effect = z.object({
  path: z.string(),
  kind: z.enum(['created', 'changed', 'deleted', 'mode']),
  before: PathState,
  after: PathState,
})
export type Effect = z.infer<typeof Effect>

export function describeEffects(effects: readonly Effect[]): {
  created: number
  changed: number
  deleted: number
  mode: number
} {
  const counts = { created: 0, changed: 0, deleted: 0, mode: 0 }
  for (const effect of effects) counts[effect.kind] += 1
  return counts
}
