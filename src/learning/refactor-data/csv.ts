/** Rows of RFC 4180 text: fields in quotes may hold commas, line ends and doubled quotes. Empty lines are no rows. */
export function* readCsv(text: string): Generator<string[]> {
  let row: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      let end = at + 1
      for (;;) {
        const quote = text.indexOf('"', end)
        if (quote < 0) {
          field += text.slice(end)
          at = text.length
          break
        }
        field += text.slice(end, quote)
        if (text[quote + 1] !== '"') {
          at = quote + 1
          break
        }
        field += '"'
        end = quote + 2
      }
    }
    const rest = /[,\r\n]/g
    rest.lastIndex = at
    const end = rest.exec(text)?.index ?? text.length
    row.push(field + text.slice(at, end))
    at = end
    if (text[at] === ',') {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    if (row.length > 1 || row[0] !== '') yield row
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  if (row.length > 0) yield row
}
