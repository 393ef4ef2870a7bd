const defaultHosts = ['registry.terraform.io', 'registry.opentofu.org']

/** A source as written, or a local name without one, as the address that schemas are stored under and the host it is from. */
export function providerAddress(localName: string, source: string | null): { address: string; hosts: string[] } {
  const parts = (source ?? localName).toLowerCase().split('/')
  if (parts.length === 1) return { address: `hashicorp/${parts[0]}`, hosts: defaultHosts }
  if (parts.length === 2) return { address: parts.join('/'), hosts: defaultHosts }
  const host = parts[0] ?? ''
  return { address: parts.slice(1).join('/'), hosts: defaultHosts.includes(host) ? defaultHosts : [host] }
}
