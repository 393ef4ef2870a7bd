import type { IacAction } from '../action.ts'

/**
 * Run by bash in the jail, on the copy of the workspace. Reads `w <bytes> <path>`, `d 0 <path>` and `p <bytes>` lines from stdin, the
 * bytes following a `w` or `p` line as they are. Existing files keep their permissions; nothing is written through a symbolic link.
 */
export const writeScript = `set -u
umask 022
refuse() { echo "$1" >&2; exit 3; }
check() {
  local part=''
  local IFS=/
  for piece in $1; do
    part="$part\${part:+/}$piece"
    [ -L "$part" ] && refuse "$part is a symbolic link"
  done
  return 0
}
set -f
while IFS=' ' read -r verb size path; do
  case $verb in
    p) head -c "$size" || exit 4 ;;
    d) check "$path"; [ -f "$path" ] || refuse "there is no file $path"; rm -- "$path" || exit 4 ;;
    w)
      check "$path"
      case $path in */*) mkdir -p -- "\${path%/*}" || exit 4 ;; esac
      [ ! -e "$path" ] || [ -f "$path" ] || refuse "$path is no file"
      head -c "$size" > "$path" || exit 4
      ;;
    *) refuse "not understood: $verb" ;;
  esac
done`

/** What the script reads. `report` is what it prints: text for the card. */
export function writeInput(action: Pick<IacAction, 'files' | 'deletes'>, report: string): string {
  const parts = action.deletes.map((path) => `d 0 ${path}\n`)
  for (const { path, content } of action.files) parts.push(`w ${Buffer.byteLength(content)} ${path}\n${content}`)
  if (report !== '') parts.push(`p ${Buffer.byteLength(report)}\n${report}`)
  return parts.join('')
}
