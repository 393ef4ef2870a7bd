import { useQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useMemo, useRef } from 'react'
import type { Effect, PathState } from '../../../src/core/effects.ts'
import { api } from '../api.ts'
import { bytes, permissions, plural } from '../format.ts'
import { Icon } from '../icons.tsx'
import { Untrusted } from '../untrusted.tsx'
import { Failure } from './card.tsx'
import { DiffView } from './diff.tsx'
import { type TreeRow, treeOf } from './tree.ts'

const rowHeight = 26
const mostOpen = 9

type EffectsProps = {
  run: string
  effects: readonly Effect[]
  diffs: Record<string, string>
  /** Too large to come with the card. */
  late: readonly string[]
  chosen: string | null
  choose: (path: string) => void
}

/** What the command really did, as a tree of files and the difference of the one that is chosen. */
export const Effects = memo(function Effects({ run, effects, diffs, late, chosen, choose }: EffectsProps) {
  const rows = useMemo(() => treeOf(effects), [effects])
  const waits = useMemo(() => new Set(late), [late])
  const first = effects.find(({ path }) => diffs[path] !== undefined || waits.has(path)) ?? effects[0]
  const shown = effects.find((effect) => effect.path === chosen) ?? first
  if (effects.length === 0) return <p className="calm">None: it changes nothing.</p>
  const diff = shown === undefined ? undefined : diffs[shown.path]
  return (
    <div className="effects">
      <p className="counts">
        <Counts effects={effects} />
      </p>
      <Tree rows={rows} chosen={shown?.path ?? ''} choose={choose} />
      {shown ? (
        <div className="effect-shown">
          <p className="effect-head">
            <KindMark kind={shown.kind} /> <Path path={shown.path} /> <span className="dim">{detail(shown)}</span>
          </p>
          {diff === undefined ? null : <DiffView key={shown.path} patch={diff} name={shown.path} />}
          {waits.has(shown.path) ? <LateDiff key={shown.path} run={run} path={shown.path} of={shown} /> : null}
        </div>
      ) : null}
    </div>
  )
})

/** Asked for when it is looked at. Its content is named by the digests of both sides, so it is never old. */
function LateDiff({ run, path, of }: { run: string; path: string; of: Effect }) {
  const diff = useQuery({ queryKey: ['diff', run, path, of.before, of.after], queryFn: () => api.diff(run, path) })
  if (diff.data) return <DiffView patch={diff.data.diff} name={path} />
  if (diff.error) return <Failure error={diff.error} />
  return <div className="loading small" aria-busy="true" />
}

export function Counts({ effects }: { effects: readonly Effect[] }) {
  const count = (kind: Effect['kind']) => effects.filter((effect) => effect.kind === kind).length
  const parts: [string, number, string][] = [
    ['created', count('created'), 'created'],
    ['changed', count('changed'), 'changed'],
    ['deleted', count('deleted'), 'deleted'],
    ['mode', count('mode'), 'with other permissions'],
  ]
  return parts
    .filter(([, many]) => many > 0)
    .map(([kind, many, word]) => (
      <span key={kind} className={`count count-${kind}`}>
        {plural(many, 'path')} {word}
      </span>
    ))
}

function Tree({ rows, chosen, choose }: { rows: readonly TreeRow[]; chosen: string; choose: (path: string) => void }) {
  const scroller = useRef<HTMLUListElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  return (
    <ul
      className="tree"
      ref={scroller}
      aria-label="Changed paths"
      style={{ height: Math.min(rows.length, mostOpen) * rowHeight + 2 }}
    >
      <li className="tree-space" aria-hidden="true" style={{ height: virtual.getTotalSize() }} />
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index]
        if (!row) return null
        const style = { transform: `translateY(${item.start}px)`, paddingLeft: 8 + row.depth * 16 }
        return (
          <li key={item.key} className={row.effect ? 'tree-row' : 'tree-row folder'} style={style}>
            {row.effect ? (
              <button type="button" aria-pressed={row.path === chosen} onClick={() => choose(row.path)}>
                <KindMark kind={row.effect.kind} />
                <span className="tree-name">
                  <Untrusted text={row.name} />
                </span>
                <span className="dim">{detail(row.effect)}</span>
              </button>
            ) : (
              <>
                <Icon name="folder" /> <Untrusted text={row.name} />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Path({ path }: { path: string }) {
  return (
    <code className="path">
      <Untrusted text={path} />
    </code>
  )
}

const marks: Record<Effect['kind'], [sign: string, word: string]> = {
  created: ['+', 'created'],
  changed: ['~', 'changed'],
  deleted: ['−', 'deleted'],
  mode: ['%', 'permissions'],
}

function KindMark({ kind }: { kind: Effect['kind'] }) {
  const [sign, word] = marks[kind]
  return (
    <span className={`kind kind-${kind}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  )
}

export function detail(effect: Effect): string {
  const { before, after, kind } = effect
  if (kind === 'mode' && 'mode' in before && 'mode' in after)
    return `${permissions(before.mode)} to ${permissions(after.mode)}`
  if (kind === 'changed' && before.type === 'file' && after.type === 'file')
    return before.size === after.size ? bytes(after.size) : `${bytes(before.size)} to ${bytes(after.size)}`
  return describeState(kind === 'deleted' ? before : after)
}

export function describeState(state: PathState): string {
  switch (state.type) {
    case 'absent':
      return 'not there'
    case 'directory':
      return `folder ${permissions(state.mode)}`
    case 'symlink':
      return 'symbolic link'
    case 'file':
      return `${bytes(state.size)} ${permissions(state.mode)}`
  }
}
