import { chmodSync, constants, lstatSync, statSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * Copies a workspace without its hidden places, sharing blocks where the file system can. Returns the time after which a
 * change of an inode in the copy was made by the command: the file system's clock has moved on when this resolves.
 */
export async function copyWorkspace(
  workspace: string,
  copy: string,
  scratch: string,
  hidden: ReadonlySet<string>,
): Promise<number> {
  await cp(workspace, copy, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => {
      if (hidden.has(source)) return false
      const stats = lstatSync(source)
      return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink()
    },
  })
  chmodSync(copy, statSync(workspace).mode & 0o7777)
  const marker = join(scratch, 'clock')
  writeFileSync(marker, '')
  const copied = statSync(marker).ctimeMs
  for (;;) {
    await delay(2)
    writeFileSync(marker, '.')
    if (statSync(marker).ctimeMs > copied) return copied
  }
}
