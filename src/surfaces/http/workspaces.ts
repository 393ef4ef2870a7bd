import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, sep } from 'node:path'
import { Fault } from '../../core/fault.ts'
import { hasRole, type Identity } from '../../core/identity.ts'

/** The real path of the workspace that a request may work in. Throws Fault `invalid` or `forbidden`. */
export type WorkspaceGate = (asked: string | undefined, by: Identity) => Promise<string>

/** Only below one of `roots`, after every symbolic link was followed; admins may name any folder. The first root is the default. */
export async function createWorkspaceGate(roots: readonly string[]): Promise<WorkspaceGate> {
  const served = await Promise.all(roots.map((root) => realFolder(root)))
  return async (asked, by) => {
    if (asked === undefined) {
      const [first] = served
      if (first === undefined) throw new Fault('invalid', 'workspace: this server has no default, so name one')
      return first
    }
    if (!isAbsolute(asked)) throw new Fault('invalid', 'workspace: must be an absolute path')
    if (hasRole(by, 'admin')) return realFolder(asked)
    const folder = await realFolder(asked).catch(() => null)
    // One answer for what is missing and for what is outside, so that nobody can ask which folders there are.
    if (folder === null || !served.some((root) => folder === root || folder.startsWith(withSeparator(root)))) {
      throw new Fault('forbidden', 'workspace: not one that this server works in', {
        hint: `it works below ${served.join(', ') || 'no folder'}`,
      })
    }
    return folder
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep
}

async function realFolder(path: string): Promise<string> {
  try {
    const folder = await realpath(path)
    if ((await stat(folder)).isDirectory()) return folder
  } catch (error) {
    throw new Fault('invalid', `workspace: ${path} is not a folder that can be read`, { cause: error })
  }
  throw new Fault('invalid', `workspace: ${path} is not a folder`)
}
