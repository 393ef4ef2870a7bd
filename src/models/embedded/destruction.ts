/**
 * Commands that lose data or stop things, and requests that ask for it. A guard judges what is dangerous; this only keeps a
 * slip of a small model from turning "list" into "delete".
 */
const loses =
  /(^|[|;&(]\s*|(?:\bxargs(?: -\S+)*|\bsudo|\bdo|\bthen|\s-exec(?:dir)?|\s-ok(?:dir)?) )(rm|rmdir|shred|unlink|truncate|kill|pkill|killall|userdel|groupdel|reboot|shutdown|poweroff|halt|mkfs\S*|wipefs|dd)\b|\s-delete\b|\bgit (reset --hard|clean|restore|checkout --|branch -[dD]|tag -d|stash (drop|clear)|rm)\b|\bapt(-get)? (remove|purge|autoremove)\b|\bsystemctl (stop|disable)\b|\bcrontab -r\b|\brsync\b.*--delete/

const asksForLoss =
  /\b(delet\w*|remov\w*|eras\w*|wip(e|es|ing)|clean\w*|rid|rm|rmdir|purg\w*|drop\w*|discard\w*|destroy\w*|shred\w*|clear\w*|empty|truncat\w*|kill\w*|terminat\w*|stop\w*|end|quit|undo|revert|reset|throw|unlink\w*|uninstall\w*|untrack\w*|restore|get back|reboot|restart|shut\w*|power|turn|halt|mirror\w*|unstage|disable\w*|dd|zeros?|megabytes?|mb|sigkill|send|reload|pause|suspend|freeze|resume|continue|create|make|size|lose|overwrite|poweroff|prune|strip|generate|set up|add|new|trash\w*|nuk(e|es|ing)|blank|vanish|can go|no longer need\w*|ditch\w*|flush\w*|zap|gone|wiped|sweep|must go|cancel\w*|roll\w* back|go back|rewind|withdraw|abandon|forget|take (off|out)|free up|scrap\w*)\b/

/** True for a command that destroys although nothing in the request says so. `words` in lower case. */
export const destroysUnasked = (words: string, command: string): boolean =>
  loses.test(command) && !asksForLoss.test(words)

/**
 * What a small model should not be the one to think of, whatever is asked: the damage is large, and it cannot tell who asks. Force pushes,
 * losing what the system needs, files that hold or load what everybody trusts, recurring jobs, deleting or moving what a variable happens to hold, clearing out all that docker keeps.
 */
const beyond =
  /\bgit\b.*\bpush\b.*(--force|\s-f\b|\s\+)|\b(mv|rm|truncate|shred|dd)\b[^|;]*\s\/(etc|usr|boot|bin|sbin|lib\w*)(\/|\s|$)|\bfind \/(etc|usr|boot|bin|sbin|lib\w*)\b.*(truncate|shred|-delete|\brm\b)|\/etc\/(shadow|sudoers|ld\.so\.preload)\b|\bfind \/(\s|$).*(truncate|shred|-delete|\brm\b)|\bcrontab (-e|-$|-r)|\b(rm|mv)\b.*\s\$\w|\bdocker\b.*\bprune\b.*(-f|-a|--force|--all|--volumes)|\bdocker rm -f \$/

const asksToEdit =
  /\b(replac\w*|chang\w*|substitut\w*|swap\w*|updat\w*|edit\w*|insert\w*|append\w*|prepend\w*|add\w*|put|comment\w*|uncomment\w*|fix\w*|convert\w*|turn\w*|set|renam\w*|indent\w*|join\w*|mak(e|es|ing)|upper\w*|lower\w*|capital\w*|trim\w*|in.?place|correct\w*|migrat\w*|bump\w*|point\w*|becom\w*|instead|should|switch\w*|modif\w*|rewrit\w*|reword\w*|adjust\w*|exchang\w*|repair\w*|normali[sz]\w*|kick|strike|weed|take .* out|get .* out|assign|ought to|must go|s\/|sed)\b|->/

/** Whoever asks to run what a server sends gets no half of it either. */
const runsADownload = /\b(curl|wget)\b[^|]*\|\s*(sudo\s+)?(ba|z|da)?sh\b/

/** True for a command that the built-in model keeps to itself. `words` in lower case. */
export const isBeyondAModel = (words: string, command: string): boolean =>
  beyond.test(command) ||
  runsADownload.test(words) ||
  (/\bsed -i\b/.test(command) && !asksToEdit.test(words) && !asksForLoss.test(words))

const asksToDelete =
  /^(delete|remove|erase|wipe|rm|get rid of|trash|nuke)\b.*\b(files?|folders?|director(y|ies)|dirs?|symlinks?|links?|subdirector(y|ies)|process(es)?)\b/

/** True for a command that leaves everything in place although the request begins with deleting files. */
export const failsToDelete = (words: string, command: string): boolean =>
  asksToDelete.test(words) &&
  !loses.test(command) &&
  !/\bsed\b|\btr\b|\buniq\b|\bsort\b|\bawk\b|\bgrep -v\b|\bcut\b|\bchmod\b|\bls\b.*\| *xargs/.test(command)
