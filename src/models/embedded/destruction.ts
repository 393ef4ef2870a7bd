import { looksChanging } from './changes.ts'
import { anyOf, runs, saysOneOf } from './patterns.ts'

/**
 * Commands that lose data or stop things, and requests that ask for it. A guard judges what is dangerous; this only keeps a
 * slip of a small model from turning "list" into "delete".
 */
const loses = anyOf(
  runs(
    String.raw`rm rmdir shred unlink truncate kill pkill killall userdel groupdel reboot shutdown poweroff halt mkfs\S* wipefs dd`,
  ),
  /\s-delete\b/,
  /\bgit (reset --hard|clean|restore|branch -[dD]|tag -d|stash (drop|clear)|rm)\b/,
  // Of a branch that is named a file is taken on purpose.
  /\bgit checkout ((HEAD\S* )?-- |\.(\s|$)|-f\b|--force\b)/,
  /\bapt(-get)? (remove|purge|autoremove)\b/,
  /\bsystemctl (stop|disable)\b/,
  /\bcrontab -r\b/,
  /\brsync\b.*--delete/,
)

const asksForLoss = anyOf(
  // To take away.
  saysOneOf(String.raw`delet\w* remov\w* eras\w* wip(e|es|ing) wiped clean\w* rid rm rmdir purg\w* drop\w* discard\w* destroy\w* shred\w*
    clear\w* empty truncat\w* unlink\w* uninstall\w* untrack\w* trash\w* nuk(e|es|ing) blank vanish ditch\w* flush\w* zap gone sweep
    prune strip shrink\w* shorten\w* enlarg\w* resiz\w* grow\w* throw scrap\w* lose overwrite zeros? dd mirror\w*`),
  /\b(can go|(must|ha(ve|s) to|should|got to) go(?! back)|no longer need\w*|free up|take (off|out|away))\b/,
  // To stop.
  saysOneOf(String.raw`kill\w* pkill terminat\w* stop\w* end quit reboot\w* restart shut\w* power poweroff turn halt off disable\w* sigkill send reload
    pause suspend freeze resume continue cancel\w*`),
  // To take back.
  saysOneOf('undo undelete revert reset restore unstage rewind withdraw abandon forget'),
  /\b(go back|(get|bring|roll\w*|put)\b.*\bback)\b/,
  // To make: a file of a size is made by what also destroys.
  saysOneOf('create make size generate add new megabytes? mb'),
  /\bset up\b/,
)

/** True for a command that destroys although nothing in the request says so. `words` in lower case. */
export const destroysUnasked = (words: string, command: string): boolean =>
  destroys(command) && !asksForLoss.test(words)

export const destroys = (command: string): boolean => loses.test(command.replace(losesNothing, ' '))

/** Signal 0 is none, CONT goes on, and what leaves git's index stays in the folder. */
const losesNothing =
  /\bkill (-0|-s 0|-CONT|-s CONT)\b|\bgit (restore --staged\b(?![^|;&]*\s(--worktree|-W)\b)|rm --cached)\b/g

/** What a small model should not be the one to think of, whatever is asked: the damage is large, and it cannot tell who asks. */
const beyond = anyOf(
  // Rewriting what others have fetched.
  /\bgit\b.*\bpush\b.*(--force|\s-f\b|\s\+)/,
  // Losing what the system needs.
  /\b(mv|rm|truncate|shred|dd)\b[^|;]*\s\/(etc|usr|boot|bin|sbin|lib\w*)(\/|\s|$)/,
  // Losing all that a machine or its people keep in one place.
  /\b(rm|truncate|shred)\b[^|;]*\s\/(var(\/(log|lib|spool|mail|backups|www))?|home|root|opt|srv)\/?(\s|$)/,
  /\bfind \/(etc|usr|boot|bin|sbin|lib\w*)\b.*(truncate|shred|-delete|\brm\b)/,
  /\bfind \/(\s|$).*(truncate|shred|-delete|\brm\b)/,
  // What holds or loads what everybody trusts.
  /\/etc\/(shadow|sudoers|ld\.so\.preload)\b/,
  // Recurring jobs.
  /\bcrontab (-e|-$|-r)/,
  // Deleting or moving what a variable happens to hold.
  /\b(rm|mv)\b.*\s\$\w/,
  /\bdocker rm -f \$/,
  // All that docker keeps.
  /\bdocker\b.*\b(prune|system rm)\b.*(-f|-a|--force|--all|--volumes)/,
)

const asksToEdit = anyOf(
  saysOneOf(String.raw`replac\w* chang\w* substitut\w* swap\w* updat\w* edit\w* insert\w* append\w* prepend\w* add\w* put comment\w*
    uncomment\w* fix\w* convert\w* turn\w* set renam\w* indent\w* join\w* mak(e|es|ing) upper\w* lower\w* capital\w* trim\w* in.?place
    correct\w* migrat\w* bump\w* point\w* becom\w* instead should switch\w* modif\w* rewrit\w* reword\w* adjust\w* exchang\w* repair\w*
    normali[sz]\w* kick strike weed assign sed`),
  /\b(take .* out|get .* out|ought to|must go)\b|\bs\/|->/,
)

/** Whoever asks to run what a server sends gets no half of it either. */
const runsADownload = anyOf(
  /\b(curl|wget)\b[^|]*\|\s*(sudo\s+)?(ba|z|da)?sh\b/,
  /\b(download|fetch|curl|wget|get|grab|pull)\b.*<[HhPp]\d>.*\b(run|execute|start|launch|source)\s+(it|that|this|them)\b/,
)

/** Nor whoever asks to send what only its owner may have. */
const sendsASecret =
  /\b(upload|send|post|e?mail|share|publish|transmit|exfiltrate)(s|ing)?\b.*(\b(private key|id_(rsa|dsa|ecdsa|ed25519)|passwords?|credentials|secrets|etc\/(g?shadow|sudoers))\b|\/\.(ssh|aws|gnupg|kube)\b)/

/** Removing by force all that docker keeps, however it is written. */
const forcesAllOfDocker = (words: string, command: string): boolean =>
  /\b(all|every\w*)\b/.test(words) && /\bdocker\b.*\b(rmi?|remove|prune)\b.*\s(-[a-z]*f|--force)/.test(command)

/** Nor what changes anything, for whoever asks for a thing that only does harm; to look for it, guard against it or remove it is another matter. */
const asksForHarm = (words: string, command: string): boolean =>
  /\b(backdoors?|rootkits?|keyloggers?|malware|ransomware|spyware|trojans?|botnets?|reverse shells?)\b/.test(words) &&
  !/\b(scan|detect|find|search|check|remove|delete|protect|against|anti-?)\w*\b/.test(words) &&
  looksChanging(command)

/** True for a command that the built-in model keeps to itself. `words` in lower case: slotted and as they were said, a line each. */
export const isBeyondAModel = (words: string, command: string): boolean =>
  beyond.test(command) ||
  runsADownload.test(words) ||
  sendsASecret.test(words) ||
  forcesAllOfDocker(words, command) ||
  asksForHarm(words, command) ||
  (/\bsed -i\b/.test(command) && !asksToEdit.test(words) && !asksForLoss.test(words))

const asksToDelete =
  /^(delete|remove|erase|wipe|rm|get rid of|trash|nuke)\b.*\b(files?|folders?|director(y|ies)|dirs?|symlinks?|links?|subdirector(y|ies)|process(es)?)\b/

/** They delete lines, not files. */
const deletesText = anyOf(saysOneOf('sed tr uniq sort awk cut chmod'), /\bgrep -v\b|\bls\b.*\| *xargs/)

/** True for a command that leaves everything in place although the request begins with deleting files. */
export const failsToDelete = (words: string, command: string): boolean =>
  asksToDelete.test(words) && !destroys(command) && !deletesText.test(command)
