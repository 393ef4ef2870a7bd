/** Words of a request, lower case, in order, with signs that belong to names kept inside them. */
export function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .split(/[^a-z0-9.+#/_:@*-]+/)
    .map((token) => token.replaceAll(/^[.:/-]+|[.:/-]+$/g, ''))
    .filter((token) => token !== '')
}

/** Singular for comparing only: what it makes of a word need not be one. */
export function stem(token: string): string {
  if (token.length > 4 && token.endsWith('ies')) return `${token.slice(0, -3)}y`
  return token.length > 3 && token.endsWith('s') && !token.endsWith('ss') ? token.slice(0, -1) : token
}

const stemmed = new Map<string, string[]>()

function phraseOf(phrase: string): string[] {
  const known = stemmed.get(phrase)
  if (known) return known
  const made = tokensOf(phrase).map(stem)
  if (stemmed.size < 10_000) stemmed.set(phrase, made)
  return made
}

/** Places where a phrase begins among stemmed tokens. */
export function placesOf(phrase: string, stems: readonly string[]): number[] {
  const wanted = phraseOf(phrase)
  if (wanted.length === 0) return []
  const places: number[] = []
  for (let start = 0; start + wanted.length <= stems.length; start += 1)
    if (wanted.every((token, offset) => stems[start + offset] === token)) places.push(start)
  return places
}

export function hasPhrase(phrase: string, stems: readonly string[]): boolean {
  return placesOf(phrase, stems).length > 0
}
