import { intents } from '../grammar.ts'

/** Combinations people ask for often that belong to no single tool. */
export const everyday = intents(
  'everyday',
  String.raw`
= lines-all
> find <where> -type f -exec cat {} + | wc -l
$count the total [number of] lines in all files <where>
total [number of] lines (in|of|across) all files <where>
how many lines are in all files <where> (combined|together|in total)

= lines-each
> find <where> -type f -exec wc -l {} +
$count the lines (in|of) (each|every|all) file[s] <where>
number of lines in each file <where>
$show [the] line counts of all files <where>

= words-each
> find <where> -type f -exec wc -w {} +
$count the words (in|of) (each|every) file <where>

= cat-ext
> cat *.<ext>
$show the contents of all <ext> files [<here>]
(cat|print the text of|concatenate) all <ext> files here

= cat-find
> find <where> -type f -name '*.<ext>' -exec cat {} +
$show the contents of (all|every) <ext> file[s] <where>
(cat|print the text of|concatenate) (all|every) <ext> file[s] <where>

= delete-except quiet
> find <where> -type f ! -name '*.<ext>' -delete
$delete [all] files <where> (except|other than|that are not|but keep the) <ext> files
$delete everything <where> except <ext> files

= files-only
> ls -p | grep -v /
$list [only] files [<here>] (without|but not|excluding|and not) (directories|folders)
$list only [the] regular files (here|in this directory)

= sort-ext
> ls -X
$list files [<here>] sorted by (extension|file type)
$list files <here> grouped by extension

= user-host parse
> echo "$(whoami)@$(hostname)"
$show my user name and host name [as user@host]

= md5-sort
> find <where> -type f -exec md5sum {} + | sort
$show the md5 (sums|checksums|hashes) of all files <where> sorted
compute md5 of all files <where> and sort [the result|them|by hash]

= md5-ext
> find <where> -type f -name '*.<ext>' -exec md5sum {} +
$show the md5 (sum|checksum|hash|sums|checksums) of (all|every|each) <ext> file[s] <where>
calculate [the] md5 (sum|checksum|hash) of (all|every|each) <ext> file[s] <where>

= sha-ext
> find <where> -type f -name '*.<ext>' -exec sha256sum {} +
$show the sha256 (sum|checksum|hash|sums|checksums) of (all|every|each) <ext> file[s] <where>

= md5-depth
> md5sum *.<ext>
$show the md5 (sums|checksums|hashes) of [all] [the] <ext> files (here|in this directory)

= newest-file-content
> cat "$(ls -t | head -n 1)"
$show the contents of the (newest|latest|most recent) file <here>

= dir-count
> find <where> -mindepth 1 -maxdepth 1 -type d | wc -l
$count the (subdirectories|subfolders|folders|directories) directly <where>
how many (folders|directories|subdirectories) are [there] directly <where>

= dir-count-all
> find <where> -mindepth 1 -type d | wc -l
$count all subdirectories <where> [recursively]

= size-total
> du -ch <bare> <bare2> | tail -n 1
$show the total size of <bare> and <bare2>

= sum-sizes
> find <where> -type f -printf '%s\n' | awk '{ s += $1 } END { print s }'
$show the (total|summed) size of all files <where> in bytes
sum [up] the sizes of all files <where>
add up the size of (every|all) file[s] <where>

= sum-sizes-ext
> find <where> -type f -name '*.<ext>' -printf '%s\n' | awk '{ s += $1 } END { print s }'
$show the (total|summed) size of all <ext> files <where> in bytes
sum [up] the sizes of all <ext> files <where>

= avg-size
> find <where> -type f -printf '%s\n' | awk '{ s += $1 } END { print s / NR }'
$show the average (size of all files|file size) <where>

= grep-count-sort
> grep -rc '<word>' <where> | grep -v ':0$' | sort -t: -k2 -rn
$list files <where> by how often they contain <word>
which files <where> contain <word> most often

= grep-replace-list
> grep -rl '<word>' <where> | sort
$list [all] files $contain <word> <where> sorted [by name|alphabetically]

= copy-found quiet
> grep -rl '<word>' <where> | xargs -r cp -t <mydir>
$copy [all] files $contain <word> <where> to <mydir>

= delete-containing quiet
> grep -rl '<word>' <where> | xargs -r rm
$delete [all] files $contain [the (word|text)] <word> <where>

= mkdir-cd change
> mkdir -p <new> && cd <new>
$create a $dir [called|named] <new> and (go|change|cd) into it
make [the] $dir <new> and enter it

= backup-date change
> cp <bare> "<bare>.$(date +%F)"
$copy <bare> (to|into) a backup with (today's date|the current date) [in its name|in the name]
back up <bare> with today's date appended

= move-old quiet
> find <where> -type f -mtime +<days> -exec mv {} <mydir> \;
$move [all] files <where> older than <days> to <mydir>

= compress-old quiet
> find <where> -type f -mtime +<days> -exec gzip {} +
(gzip|compress) [all] files <where> older than <days>

= tar-old quiet
> find <where> -type f -mtime +<days> -print0 | tar -czf <newtgz> --null -T -
archive [all] files <where> older than <days> (to|into|in) <newtgz>

= tar-recent quiet
> find <where> -type f -mtime -<days> -print0 | tar -czf <newtgz> --null -T -
archive [all] files <where> $modified in the last <days> (to|into|in) <newtgz>

= unique-first-col
> awk '{ print $1 }' <log> | sort -u
$show the (unique|distinct) first (columns|fields|words|values) (of|in) <log>

= top-ips
> awk '{ print $1 }' <log> | sort | uniq -c | sort -rn | head -n <n>
$show the <n> most frequent (clients|hosts|visitors|first fields) in <log>
which <n> (hosts|clients) occur most often in <log>

= status-count
> grep -c ' 404 ' <log>
$count [the] 404 (errors|responses) in <log>
how many 404 errors are in <log>

= http-codes
> awk '{ print $5 }' <log> | sort | uniq -c
$count [the] requests per status code in <log>

= lines-diff-count
> diff <bare> <bare2> | grep -c '^[<>]'
$count the (lines that differ|differing lines) between <bare> and <bare2>
how many lines differ between <bare> and <bare2>

= head-tail
> head -n <lineb> <file> | tail -n <small>
$show the last <small> of the first <lineb> lines of <file>

= first-last
> sed -n '1p;$p' <file>
$show the first and [the] last line of <file>
first and last line of <file>

= middle-word
> awk '{ print $<small> }' <file>
$show [the] word <small> (of|on) (each|every) line (of|in) <file>
$show the <small>th word (of|on) (each|every) line (of|in) <file>

= lines-between-count
> sed -n '<line>,<lineb>p' <file> | wc -w
$count the words in lines <line> to <lineb> of <file>

= longest-name
> ls | awk '{ print length, $0 }' | sort -rn | head -n 1
$show the file with the longest name [<here>]

= name-lengths
> ls | awk '{ print length, $0 }'
$show (each|every) file name with its length

= sort-by-ext-count
> ls | wc -l
$count everything in (this directory|the current directory)

= executables
> find /usr/bin -type f -executable | wc -l
$count [the] executable (files|programs) in /usr/bin

= in-path
> command -v <cmd>
check (if|whether) [the] <cmd> [command] (is installed|exists|is available)
is <cmd> (installed|available)

= which-all
> which -a <cmd>
$show all (locations|paths) of [the command] <cmd>

= bash-loop-files
> for f in *; do echo "$f"; done
(loop over|print the name of each of) [all] [the] files <here> [and print each name]

= seq-files change
> for i in $(seq 1 <n>); do touch file_$i.txt; done
(use a loop to create|create) <n> files named file_1.txt to file_<n>.txt

= mkdir-seq change
> mkdir dir{1..<n>}
$create <n> (directories|folders) named dir1 to dir<n>
$create (directories|folders) dir1 through dir<n>

= echo-newline
> echo -e '<text>\n<value>'
print <text> and <value> on two lines

= echo-date
> echo "Today is $(date +%F)"
print a sentence with today's date

= split-words
> echo '<phrase>' | tr ' ' '\n'
split [the (string|text)] <phrase> into words [one per line]
$show each word of [the (string|text)] <phrase> on its own line

= sort-words
> echo '<phrase>' | tr ' ' '\n' | sort
$sort the words (of|in) [the (string|text)] <phrase>

= count-vowels
> grep -o '[aeiou]' <file> | wc -l
$count the vowels in <file>

= upper-first
> sed 's/^./\U&/' <file>
capitalize the first letter of (each|every) line (of|in) <file>

= remove-ext
> for f in *.<ext>; do echo "§{f%.<ext>}"; done
$show the names of all <ext> files without [the|their] extension

= dir-tree-dirs
> find <where> -type d | sort
$list all $dirs <where> sorted
$show the directory structure <where>

= chmod-tree
> find <where> -type f -exec stat -c '%a %n' {} +
$show the (octal|numeric) permissions (of|and name of) (all|each|every) file[s] <where>
$list (all|) files <where> with [their] octal permissions

= last-access
> stat -c %x <anyfile>
when was <anyfile> last (accessed|read|opened)
$show the [last] access time of <anyfile>

= last-change
> stat -c %z <anyfile>
when did the (status|metadata) of <anyfile> last change
$show the [last] change time of <anyfile>

= blocks
> stat -c %b <anyfile>
how many (disk|) blocks does <anyfile> (use|occupy|take)
$show the number of blocks [allocated (to|for)] <anyfile>

= hardlinks
> stat -c %h <anyfile>
how many hard links does <anyfile> have
$show the [number of] hard (link|links) [count] of <anyfile>

= type-mime
> file --mime-type <anyfile>
$show the mime type of <anyfile>

= encoding
> file -i <file>
$show the (encoding|character encoding|charset) of <file>

= path-entries
> echo "$PATH" | tr ':' '\n' | wc -l
$count the (directories|entries) in [my|the] PATH

= home
> echo "$HOME"
$show (my|the) home directory [path]
what is (my home directory|the path of my home directory)

= users-sorted
> cut -d: -f1 /etc/passwd | sort
$list [all] users [on the system] (sorted|alphabetically|in alphabetical order)

= groups-sorted
> cut -d: -f1 /etc/group | sort
$list [all] groups [on the system] (sorted|alphabetically)

= nologin
> grep -c nologin /etc/passwd
$count users (without a login shell|with nologin [as shell])

= shells-count
> cut -d: -f7 /etc/passwd | sort | uniq -c
$count users (per|by) [login] shell
how many users use each [login] shell

= ps-names
> ps -eo comm --no-headers | sort -u
$list [the] (unique|distinct) names of [all] running processes

= ps-root-names
> ps -U root -u root -o pid,comm
$list pid and name of [all] processes (owned by|of|run by) root

= kill-matching parse
> pkill -f '<word>'
kill [all] processes whose command line (contains|matches) <word>

= tail-syslog
> tail -n <n> /var/log/syslog
$show the last <n> (lines|entries|messages) of the (syslog|system log)

= grep-syslog
> grep -i error /var/log/syslog
$show [all] errors in the (syslog|system log)
$search the (syslog|system log) for errors

= disk-percent
> df -h / | tail -n 1 | awk '{ print $5 }'
$show [only] the [disk] usage [percentage|percent] of the root (file system|partition|disk)
how full is the root (file system|partition|disk)

= mem-free-only parse
> free -m | awk '/^Mem/ { print $4 }'
$show [only] the [amount of] free memory in (megabytes|MB)

= load
> cat /proc/loadavg
$show [only] the load average
what is the (load average|system load)

= utc-epoch
> date -d '<date>' '+%d %B %Y'
$show <date> in the format day month year

= days-between
> echo $(( ($(date -d <date> +%s) - $(date -d <date2> +%s)) / 86400 ))
how many days are [there] between <date2> and <date>
$count the days from <date2> to <date>

= reverse-words
> awk '{ for (i = NF; i > 0; i--) printf "%s%s", $i, (i > 1 ? OFS : ORS) }' <file>
reverse the order of [the] words (on|in) (each|every) line of <file>

= col-max
> awk 'NR == 1 || $<col> > m { m = $<col> } END { print m }' <log>
$show the (maximum|largest value|highest value) (of|in) <col> of <log>

= col-min
> awk 'NR == 1 || $<col> < m { m = $<col> } END { print m }' <log>
$show the (minimum|smallest value|lowest value) (of|in) <col> of <log>

= cols-range
> cut -d' ' -f<small>- <log>
$show all columns (of|in) <log> from column <small> on[wards]
$show <log> starting (at|from) (field|column) <small>

= drop-col
> cut -d, -f<col> --complement <csv>
$show <csv> without <col>
$delete <col> from [the csv] <csv> and print it

= add-header
> sed '1i <text>' <csv>
$show <csv> with [the] header <text> (added|on top)

= sum-two
> paste -sd+ <nums> | bc
add [up] [all] [the] lines of <nums> (with|using) bc
`,
)
