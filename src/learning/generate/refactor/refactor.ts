import { dress } from '../courtesy.ts'
import { Random, seedFor } from '../random.ts'
import { drawTask, listOf, splitOf, type TaskRow, type Values } from '../task-row.ts'

/** Ways to ask for one rewrite. `{a}` is the code as it is, `{b}` what it becomes or gets, in the order that `order` says. */
const operations: Readonly<Record<string, string>> = {
  rename: `rename [the] [(function|class|method|variable|identifier|symbol)] {a} to {b} [everywhere] [in {lang}]
change the name of [the] [(function|class|method|variable)] {a} to {b}
rename every [use of] {a} (to|as|into) {b}
{a} should be called {b}
give [the] (function|class|variable|method) {a} the name {b}
call [the] (function|class|method|variable) {a} {b} from now on`,
  'replace-call': `replace [all|every|each] (call|calls|use|uses|occurrence|occurrences) (to|of) {a} (with|by) {b} [in {lang}]
replace {a} (with|by) {b} [everywhere] [in {lang}]
use {b} instead of {a} [everywhere] [in {lang}]
(change|switch|migrate|convert) [all] calls (to|of|from) {a} to {b}
call {b} (instead of|rather than) {a}
(switch|migrate) from {a} to {b}
{a} is deprecated, use {b} [instead]
swap {a} for {b}`,
  'add-argument': `(add|pass|append) [an|the] (argument|parameter) {b} to [all|every|each] (call|calls) (to|of) {a} [in {lang}]
(add|pass|append) {b} (as|to) [an|the last] argument (to|of) {a} [everywhere]
call {a} with [an|the] (extra|additional|further) argument {b}
every call of {a} (should|must) (get|have|pass) {b} [as last argument]
give [all] calls (to|of) {a} the [extra] argument {b}`,
  'remove-first': `(remove|drop|delete) the first argument (of|from) [all|every] [calls] [(to|of)] {a} [in {lang}]
calls (to|of) {a} (should|must) lose their first argument
{a} no longer takes its first argument`,
  'remove-last': `(remove|drop|delete) the last argument (of|from) [all|every] [calls] [(to|of)] {a} [in {lang}]
calls (to|of) {a} (should|must) lose their last argument
{a} no longer takes its last argument`,
  wrap: `wrap [all|every|each] [calls] [(to|of)] {a} (in|with|inside) [a call to] {b} [in {lang}]
(surround|enclose) [all|every] [calls] [(to|of)] {a} (with|by|in) {b}
put [every|each|all] [call|calls] [(to|of)] {a} (into|inside|in) {b}
(pass|send) the result of [every|all] [calls to] {a} (through|to) {b}`,
  'swap-import': `(swap|change|switch|replace) [the|all|every] (import|imports) (of|from) {m} (to|for|with|by) {o} [in {lang}]
import [from] {o} instead of {m} [in {lang}]
(change|update) [the] (import|imports) {m} to {o}
{m} should be imported from {o}
(move|point) imports (of|from) {m} to {o}`,
  'remove-call': `(remove|delete|drop|strip) [all|every] (call|calls) (to|of) {a} [in {lang}]
(remove|delete|strip) [all] {a} (calls|statements) [in {lang}]
get rid of [all] [the] (call|calls) (to|of) {a}
no more calls (to|of) {a}`,
}

export const refactorValues: Values = {
  a: listOf(
    'fetchUser|get_user|parseDate|UserService|loadConfig|oldName|compute_total|handleClick|Logger|console.log|`getData`|logger.warn|assertEquals|os.path.join|print_report|toJson()|open_file()|Math.max|OrderRepository|`send()`',
  ),
  b: listOf(
    'loadUser|fetch_user|toDate|AccountService|readConfig|newName|total|onClick|Log|logger.debug|`readData`|logger.warning|assertThat|Path.join|timeout|true|dry_run=True|traced|OrderStore|`retry`',
  ),
  m: listOf(
    'lodash|moment|"left-pad"|axios|unittest|java.util.Date|node-fetch|\'request\'|old_package.utils|./helpers',
  ),
  o: listOf(
    'lodash-es|dayjs|"string.prototype.padstart"|ky|pytest|java.time.Instant|undici|\'got\'|new_package.tools|./tools',
  ),
  lang: listOf('javascript|typescript|python|java|our python code|the typescript files|all java sources'),
}

export function refactorRows(seed = 1): TaskRow[] {
  const rows: TaskRow[] = []
  for (const [operation, table] of Object.entries(operations))
    for (const template of table.split('\n').map((line) => line.trim())) {
      const random = new Random(seedFor(seed, operation + template))
      const seen = new Set<string>()
      for (let draw = 0; draw < 120 && seen.size < 80; draw++) {
        const { words: bare, wording } = drawTask(template, refactorValues, random)
        const words = random.chance(0.6) ? bare : dress(bare, random)
        if (seen.has(words)) continue
        seen.add(words)
        rows.push({ words, labels: { operation }, wording, split: splitOf(wording) })
      }
    }
  return rows
}
