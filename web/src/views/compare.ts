import type { ModelVersions } from '../api.ts'

type Version = ModelVersions['versions'][number]
type Compared = {
  suite: string
  metric: string
  rows: { name: string; value: number; low: number | null; high: number | null; tone?: string }[]
}

/** Only what was measured on the same rows is put beside each other; of each suite, on the newest rows. Pure. */
export function compare(versions: readonly Version[], live: string | null): Compared[] {
  const compared: Compared[] = []
  const suites = new Set(versions.flatMap(({ evaluations }) => evaluations.map(({ suite }) => suite)))
  for (const suite of suites) {
    const all = versions.flatMap(({ id, evaluations }) =>
      evaluations.filter((each) => each.suite === suite).map((evaluation) => ({ id, evaluation })),
    )
    const newest = all.reduce((a, b) => (a.evaluation.at >= b.evaluation.at ? a : b))
    const same = all.filter(({ evaluation }) => evaluation.data === newest.evaluation.data)
    for (const metric of new Set(newest.evaluation.metrics.map(({ name }) => name))) {
      const rows = same.flatMap(({ id, evaluation }) => {
        const found = evaluation.metrics.find(({ name }) => name === metric)
        if (!found || found.value === null) return []
        const { value, low, high } = found
        return [{ name: id === live ? `${id} (live)` : id, value, low, high, ...(id === live ? { tone: 'low' } : {}) }]
      })
      if (rows.length > 0) compared.push({ suite, metric, rows })
    }
  }
  return compared
}
