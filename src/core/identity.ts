import { z } from 'zod'
import { Fault } from './fault.ts'

export const Role = z.enum(['requester', 'approver', 'admin'])
export type Role = z.infer<typeof Role>

/**
 * Names are compared byte for byte to tell two people apart, so nothing is allowed in them that could look like somebody else
 * or like a separator: lower-case ASCII letters, digits, `.`, `_`, `-` and `@`, at most 64.
 */
export const IdentityName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._@-]{0,63}$/, 'a name is 1-64 of a-z 0-9 . _ - @ and starts with a letter or digit')
export type IdentityName = z.infer<typeof IdentityName>

/** Somebody whom a surface has authenticated. Only surfaces make these; nothing read from a request body becomes one. */
export const Identity = z.object({ name: IdentityName, roles: z.array(Role) })
export type Identity = z.infer<typeof Identity>

export function hasRole(identity: Identity, role: Role): boolean {
  return identity.roles.includes(role) || identity.roles.includes('admin')
}

export function requireRole(identity: Identity, role: Role): void {
  if (hasRole(identity, role)) return
  throw new Fault('forbidden', `${identity.name} does not have the role "${role}"`, {
    hint: `an admin can issue a token with it: provenly token create --name ${identity.name} --role ${role}`,
  })
}
