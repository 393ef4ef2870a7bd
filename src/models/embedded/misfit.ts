/** Programs that cannot read a kind of file: slots hide the name from the model, so this is looked at after filling. */
const misfits: readonly RegExp[] = [
  /\bunzip\b[^|;]*\.(tar|tgz|tar\.\w+|gz|bz2|xz|7z)\b/,
  /\b(gunzip|zcat|zgrep|gzip -[dtlk]+)\b[^|;]*\.(zip|tar|bz2|xz)(\s|$)/,
  /\btar\b[^|;]*\s-?-?[xtrz]\S*[^|;>]*\.zip\b/,
  /\btar -\w*z\w*f? \S+\.(tar|tar\.bz2|tar\.xz|tbz|txz)(\s|$)/,
  /\btar -\w*j\w*f? \S+\.(tar|tar\.gz|tgz|tar\.xz)(\s|$)/,
  /\btar -(?=\w*c)(?!\w*[za])\w+ \S+\.(tar\.gz|tgz)(\s|$)/,
  /\bjq\b[^|;]*\.(csv|txt|log|md|xml|ya?ml|html)(\s|$)/,
  /\bzip -?\w* ?\S+\.(tar|gz|tgz)(\s|$)/,
  /\bunrar\b[^|;]*\.(zip|tar|gz)\b/,
]

/** A script where a program stands: without a folder before its name the shell looks for it among the installed programs. */
const bareScript =
  /(^|[|;&(]\s*|\b(timeout( -\S+)* \d\S*|nice( -n ?\S+)?|nohup|time|setsid|xargs)\s+)[\w-]+\.(sh|bash|py|pl|rb|js)(?=\s|$|[|;&)])/

/** A whole setting where its key belongs: who changes "timeout=30 to timeout=60" replaces text. */
const settingAsKey = /\bsed\b[^|;]*s\/\^[\w.-]+=[\w.-]+\s*=\.\*/

/** A file where only a folder can stand. */
const fileAsFolder =
  /[\w-]\.(txt|csv|tsv|log|json|ya?ml|md|py|sh|js|ts|css|html?|xml|sql|conf|ini|tmp|bak|pdf|png|jpe?g|gif|gz|zip|tar)\/(\S|$)/

/**
 * True for a command that reads a file with a program for another kind of file, takes one for a folder or a setting for its key, or starts a
 * script as no shell would find it. `command` with its arguments in place.
 */
export const misfitsFile = (command: string): boolean =>
  misfits.some((misfit) => misfit.test(command)) ||
  bareScript.test(command) ||
  settingAsKey.test(command) ||
  takesFileForFolder(command)

/** What stands in quotes may be a pattern, and what a server calls its folders is its own business. */
const takesFileForFolder = (command: string): boolean =>
  fileAsFolder.test(command.replace(/'[^']*'|"[^"]*"|\w+:\/\/\S+/g, '_'))
