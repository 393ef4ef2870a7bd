/** As data sets spell them, to SPDX. What is not here is `unknown`: a licence is never guessed. */
const spdx: Readonly<Record<string, string>> = {
  mit: 'MIT',
  'apache-2.0': 'Apache-2.0',
  'bsd-2-clause': 'BSD-2-Clause',
  'bsd-3-clause': 'BSD-3-Clause',
  isc: 'ISC',
  unlicense: 'Unlicense',
  'cc0-1.0': 'CC0-1.0',
  'cc-by-4.0': 'CC-BY-4.0',
  'cc by 4.0': 'CC-BY-4.0',
  cc0: 'CC0-1.0',
  'cc-by-sa-4.0': 'CC-BY-SA-4.0',
  'artistic-2.0': 'Artistic-2.0',
  'epl-1.0': 'EPL-1.0',
  'mpl-2.0': 'MPL-2.0',
  'gpl-2.0': 'GPL-2.0',
  'gpl-3.0': 'GPL-3.0',
  'agpl-3.0': 'AGPL-3.0',
  'lgpl-2.1': 'LGPL-2.1',
  'lgpl-3.0': 'LGPL-3.0',
}

export function toSpdx(name: unknown): string {
  return typeof name === 'string' ? (spdx[name.trim().toLowerCase()] ?? 'unknown') : 'unknown'
}

/** True for every licence when the list is null. */
export function isAllowed(license: string, allowed: readonly string[] | null): boolean {
  return allowed === null || allowed.some((each) => each.trim().toLowerCase() === license.toLowerCase())
}
