/** Closed word classes that tell a name from ordinary English. Tables only: slots.ts holds the rules. */

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Words that are never an argument, whatever stands before them. */
export const functionWords = list(`
  a an the this that these those each every any all both no not only just also same other another its it their them they my your our his her
  and or but if then than as so to of in on at by for from with without within into onto over under below above inside between before after
  until since during through across per via is are was were be been being am do does did has have had can could should would will shall may
  might must who whom whose which what when where why how there here out up down off i you he she we us me one ones more most less least few
  some many much several such case-insensitively case-sensitively recursively sorted sort file files line lines folder folders directory
  directories named called containing contains contain contents content whose only either neither nor using use uses long short new old
  current currently running owned owner owners name names list lists count counts number numbers id ids pid pids information info size sizes
  type types usage used space status path paths line-by-line output input first last next previous top bottom start
  starts starting end ends ending begin begins beginning match matches matching exactly full whole empty blank hidden existing given
  following specified recent recently modified changed created accessed larger smaller bigger greater older newer
  character characters char chars letter letters digit digits word words string strings text pattern patterns column columns field fields
  row rows space spaces tab tabs newline newlines comma commas semicolon semicolons colon colons dot dots dash dashes hyphen hyphens
  underscore underscores slash slashes pipe pipes quote quotes lowercase uppercase lower upper whitespace nothing everything anything
  occurrence occurrences every
`)

/** After one of these the next word is a name, unless it is a function word: "a folder called build", "the user alice". */
export const nameCues = list(`
  named called user username group branch process processes string word pattern phrase text variable package service module alias tag remote
  container image host hostname server domain containing contain contains includes including mention mentions mentioning reading says
  saying label key prefix suffix keyword term function substring owner stash session unit daemon
`)

/** After these the next word is a name however ordinary it looks. */
export const strongNameCues = list('named called')

/** "the logs folder", "main branch": the word before one of these is a name when an article or a preposition stands before it. */
export const nameHeads = list(
  'folder directory dir subdirectory subfolder branch user group process package service variable daemon tag container',
)

/** Ordinary qualifiers of those nouns, no names. */
export const qualifiers = list(`
  current working parent home new empty same first last whole entire each hidden temporary temp git root system given specified remote local
  running default top largest biggest smallest old following destination target source child sub nested single entire present other this that
  my his our your their any every all another particular specific existing the a an of in and environment shell active background specified
  login effective primary real present-working deep deepest merged unmerged stopped parent's named called linux unix operating bash
`)

/** English number words the way people write small counts; `one` is left out because it is mostly a pronoun. */
export const numberWords: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  hundred: '100',
  thousand: '1000',
}

export const ordinalWords: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
}

/** File name extensions people say without a dot: "all pdf files". */
export const extensions = list(`
  txt pdf csv tsv json jsonl xml yaml yml html htm css js ts jsx tsx py rb go rs c h cpp hpp java php pl sh bash md rst log tmp bak jpg jpeg png
  gif svg bmp webp mp3 mp4 wav flac avi mkv mov zip tar gz bz2 xz tgz sql db sqlite conf cfg ini env toml doc docx xls xlsx ppt pptx odt o so
  a out class jar swp lock pyc cache old orig patch diff tex bib ipynb
`)

/** "python files" means *.py. */
export const spokenExtensions: Readonly<Record<string, string>> = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
  markdown: 'md',
  ruby: 'rb',
  rust: 'rs',
  golang: 'go',
  perl: 'pl',
  jpeg: 'jpg',
  yaml: 'yaml',
  java: 'java',
  php: 'php',
  'c++': 'cpp',
  excel: 'xlsx',
  latex: 'tex',
}

/** What people write in capitals without meaning it literally. */
export const usualCapitals = list(`
  ASCII API AND ALL ANY BOTH BUT BZIP2 CIDR CPU CSS CSV DNS DO EACH EOF EVERY FTP GB GID GIT GMT GNU GPU GZIP HTML HTTP HTTPS ICMP ID IDS INI IP IPS ISO JPEG JPG
  JS JSON KB KIB LAN LF CRLF LTS MAC MB MD MD5 MIB MIME NEVER NFS NO NOT NTP NUL OFF ONLY OR OS PATH PDF PGP PHP PID PIDS PNG PS RAM RSA SCP SFTP SHA SHA1 SHA256
  SHA512 SQL SSD SSH SSL STDERR STDIN STDOUT SUID SVG TAR TB TCP TGZ TIB TLS TSV TTY TXT UDP UID URI URL URLS USB UTC UTF UTF8 UUID VM VPN WITHOUT XML XZ YAML YML ZIP
`)
