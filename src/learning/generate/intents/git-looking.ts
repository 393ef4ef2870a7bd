import { intents } from '../grammar.ts'

/** Looking into the history of a repository and recording and exchanging work, beyond the everyday forms. */
export const gitLooking = intents(
  'git',
  String.raw`
= log-format parse
> git log --pretty=format:'%h %an %s'
log with short hash, author name and subject of every commit
one row per commit: abbreviated id, who, title
history as hash, person, headline
custom git log format with id, author and subject
for each revision who made it and its title, next to the short id
who did what, a line per commit, id first, then name, then subject
compact log that also names the author
i want the author in the one-line log, after the hash and before the title
git log with pretty format of %h, %an and %s
revisions with abbreviated id, person and what they wrote as a title
terse history including who did it
hash + author + message headline for every commit
a row each: short sha, name of the author, summary

= log-range parse
> git log --since=<date> --until=<date2>
commits between the dates <date> and <date2>
what was committed from <date> till <date2>
history limited to the time from <date> to <date2>
revisions dated after <date> but before <date2>
restrict the log to the period starting <date> and ending <date2>
project activity in the window <date> .. <date2>
for my invoice: all check-ins made from <date> until <date2>
git log, lower bound <date>, upper bound <date2>
since <date>, until <date2>, which commits are there
work done after <date> and no later than <date2>
what happened in the repo in the time span <date> to <date2>
<date> through <date2>: commits
the log for a given period, first day <date>, last day <date2>

= log-until parse
> git log --until=<date>
commits up to <date>
commits before <date>
revisions older than <date>
what had been committed by <date>
history that ends at <date>
leave out everything newer than <date> from the log
state of the commit journal as of <date>
old check-ins, dated <date> or earlier
ignore commits made after <date>, list those before
how far had the project come by <date>, commits so far
nothing after <date>, please: commit log
which commits already existed on <date>
past work, but stop at <date>

= log-author-oneline parse
> git log --oneline --author='<user>'
commits by <user>, one line each
titles of everything <user> committed
short list of the revisions authored by <user>
<user>'s commits as hash and headline
compact log, author <user>
what did <user> do, in brief, a row per commit
terse history restricted to <user>
subjects of the contributions of <user>
oneline git log filtered by the author <user>
brief rundown of what <user> checked in
headlines of the check-ins by <user>
<user>, all commits, compact
id and title for whatever <user> contributed

= log-author-count parse
> git rev-list --count --author='<user>' HEAD
how many commits did <user> make
number of commits by <user>
count what <user> has committed
commit total of the author <user>
<user>'s commits as a number
tally the revisions whose author is <user>
how often has <user> checked something in
how diligent is <user>, count of commits on this branch
total of check-ins by <user>
<user> made how many commits
contributions of <user>, only the number
sum of the revisions that <user> authored

= log-file-oneline parse
> git log --oneline -- <anyfile>
commits that touched <anyfile>, one line each
short history of <anyfile>
titles of the commits that changed <anyfile>
compact log for the file <anyfile>
<anyfile>: past revisions, hash and headline
condensed commit list for <anyfile>
in brief, which commits modified <anyfile>
what happened to <anyfile>, a row per commit
terse list of check-ins involving <anyfile>
<anyfile>, brief log
headlines of all changes to <anyfile>
oneline git log of <anyfile>
quick summary of the commits behind <anyfile>

= log-file-n parse
> git log -n <n> -- <anyfile>
last <n> commits that changed <anyfile>
<n> most recent revisions of <anyfile>
the latest <n> changes to <anyfile>, as commits
recent history of <anyfile>, <n> entries
who edited <anyfile> the last <n> times
newest <n> check-ins involving <anyfile>
log of <anyfile>, cut off after <n> commits
for <anyfile> only, the <n> youngest commits
<anyfile>: the last <n> commits
up to <n> recent check-ins that affect <anyfile>
what were the latest <n> commits on the file <anyfile>
limit the history of <anyfile> to <n>

= log-branch parse
> git log <branch>
commits of the branch <branch>
history of branch <branch>
what was committed on <branch>
log of <branch> instead of the branch i am on
without switching, read the commit history of <branch>
full commit journal of the branch <branch>
revisions reachable from <branch>
who committed to the <branch> branch and when
<branch> branch: all commits with author and date
see the commits on another branch, <branch>
which work has been done on branch <branch>, as a commit log
<branch>: its log
read through what lies on the branch <branch>

= log-branch-oneline parse
> git log --oneline <branch>
commits of the branch <branch>, one line each
short history of the <branch> branch
titles of what was committed on <branch>
compact log of branch <branch>
terse commit list for <branch> without switching to it
ids and headlines on the branch <branch>
condensed commit journal, branch <branch>
in brief, which commits does the branch <branch> have
<branch>, brief log
headlines for the commits of branch <branch>
oneline log of <branch>
quick summary of the work on the <branch> branch

= log-p-n parse
> git log -p -n <n>
last <n> commits with their diffs
the <n> most recent commits including patches
what exactly changed in the newest <n> commits, line by line
log of <n> entries, each followed by its patch
review the latest <n> check-ins together with the code changes
<n> newest revisions, full diff for each
recent work in detail: <n> commits plus line changes
let me read the diffs of the past <n> commits
<n> latest commits, patches shown
show the code changes of the last <n> commits
go through the previous <n> check-ins with added and removed lines
recent <n> revisions along with what they altered

= log-deleted parse
> git log --diff-filter=D --summary
which files were deleted over time, and in which commits
history of deletions
commits that removed files, with the names of those files
find out when a file got removed from the repo
a file has vanished from the project, list all deletions in the log
log of deleted files
every commit in which something was deleted, deletions named
what has been removed from this repository since it began
list removed files with the commits that took them out
when did files disappear from the repo
names of files erased in the past, commit by commit
all deletions recorded in git

= log-deleted-file parse
> git log --diff-filter=D -- <anyfile>
which commit deleted <anyfile>
when was <anyfile> removed from the repository
who deleted <anyfile>
find the commit in which <anyfile> disappeared
<anyfile> is gone from git, by whom and when
commit that got rid of <anyfile>
log of the deletion of <anyfile>
in what revision did somebody erase <anyfile>
trace the removal of <anyfile>
<anyfile> no longer exists, which revision is responsible
the commit where <anyfile> was taken out
why was <anyfile> deleted, find that commit
last seen <anyfile>: show the deletion commit

= log-added-file parse
> git log --diff-filter=A -- <anyfile>
which commit added <anyfile>
when was <anyfile> first committed
who created <anyfile> in this repository
find the commit that introduced the file <anyfile>
since when is <anyfile> part of the project
first appearance of <anyfile> in the history
by whom was <anyfile> brought into the repo
birth of <anyfile>: the commit that added it
how did <anyfile> get into the project
the commit where <anyfile> came in
origin of <anyfile>: its first commit
why does <anyfile> exist, find the commit that put it there

= log-remote parse
> git log origin/<branch>
commits on origin/<branch>
history of the remote branch <branch> on origin
what does the log of origin's <branch> say
commit journal of origin/<branch>
what have the others committed on origin's <branch> as far as i fetched
log for the remote-tracking branch origin/<branch>
read the commits of origin/<branch> without checking it out
revisions of <branch> as known from origin
origin/<branch>: what commits are in it
latest work on origin/<branch>, as last fetched
see what lies on the server's <branch>, origin, in the log
without a checkout, the history of origin/<branch>

= log-dates parse
> git log --pretty=format:'%h %ad %s' --date=short
one-line log with the date of every commit
short hash, day and title for each commit
history with dates in the form year-month-day, a line each
when was which commit made, compact, with titles
commit list with calendar day in front of the subject
id, date, headline per revision
compact log that tells the day of each commit
on what day did we do what, as a brief commit list
oneline log is missing the dates, add them in short form
compact log including the calendar date
list of commits: id, date, title
timeline of the project, a line per commit with its day
terse history and when each thing was done

= commits-per-day parse
> git log --date=short --pretty=%ad | sort | uniq -c
number of commits per day
how many commits were made on each day
tally the commits by date
commit activity day by day
on which days did we commit, and how much
count check-ins for every calendar day
daily commit statistics
histogram of the history by day
daily count of commits
how many check-ins each day
per date, the amount of commits
which days were busy, commit totals by date

= hot-files parse
> git log --pretty=format: --name-only | sed '/^$/d' | sort | uniq -c | sort -rn | head -n <n>
the <n> files that were changed most often in the history
which <n> files do commits touch most
top <n> hot spots of this repository by number of commits
most frequently modified files according to git, <n> of them
churn: <n> files with the most commits
rank files by how many commits changed them, first <n>
where do we keep making changes, the <n> busiest files
<n> most edited files in the project's history
files which appear in the most commits, <n> at most
<n> files that are edited again and again
what are the <n> most volatile files here
most touched files of the project, limit <n>

= show-last parse
> git show
last commit with its diff
what did the newest commit change, line by line
patch of the latest commit
show HEAD with the changes
line changes made by the most recent check-in
let me review the code of the commit i just made
message and diff of the tip commit
what exactly went into the previous commit
full content of the newest revision, patch too
my previous commit as a patch
read the latest commit with its code changes
newest revision: message and line changes
what did i just commit, lines and all

= show-stat parse
> git show --stat <commit>
changed files and line counts of [commit] <commit>
statistics for <commit>
how big was the commit <commit>, per file
which files did <commit> touch and how many lines in each
diffstat of revision <commit>
summary of <commit> with insertions and deletions for every file
commit <commit>: extent of the change, not the patch itself
how much did <commit> modify
how many lines per file did <commit> add and delete
short statistics of revision <commit>
<commit> in numbers, by file
was <commit> a large change, per file figures

= show-file parse
> git show <commit> -- <anyfile>
what did <commit> change in <anyfile>
diff of <anyfile> in the commit <commit>
only the part of <commit> that concerns <anyfile>
patch that <commit> made to <anyfile>
line changes in <anyfile> by revision <commit>
limit the display of <commit> to the file <anyfile>
how did commit <commit> modify the single file <anyfile>
<anyfile>: which lines were altered by <commit>
<commit> restricted to <anyfile>
what happened to <anyfile> in revision <commit>
just <anyfile> from the patch of <commit>
look at the edit which <commit> made in <anyfile>

= show-message parse
> git log -1 --pretty=%B <commit>
message of [the] commit <commit> [only]
what was the commit message of <commit>
text that was written for <commit>, without the diff
just the description of revision <commit>
quote the message of <commit>
how was <commit> worded
subject and body of <commit>, nothing else
commit <commit>: print its message alone
<commit>'s log message
why was <commit> made, its message only
read the words written for revision <commit>
message text, commit <commit>

= show-author parse
> git show -s --format=%an <commit>
who made [the] commit <commit>
author of <commit> [only]
name of the person behind commit <commit>
who wrote <commit>, just the name
whose commit is <commit>
<commit>: author's name and nothing else
by whom was revision <commit> made
tell me the author name for <commit>
<commit> was written by whom
name of <commit>'s author
who is responsible for revision <commit>, name only
person who committed <commit> as author

= file-branch parse
> git show <branch>:<bare>
contents of <bare> on the branch <branch>
how does <bare> look on branch <branch>
print <bare> the way it is on <branch>, without switching
version of <bare> in the <branch> branch
view <bare> from branch <branch> in the terminal
what is in <bare> over on the branch <branch>
dump the <branch> branch's copy of <bare>
read <bare> as it exists on branch <branch>
look at another branch's copy of <bare>, the branch being <branch>
<bare> from <branch>, just print it
cat <bare> on branch <branch>
show me <branch>'s <bare> while i stay on mine

= take-file parse
> git checkout <branch> -- <anyfile>
take <anyfile> from the branch <branch>
get the version of <anyfile> that is on branch <branch>
replace my <anyfile> by the one from branch <branch>
copy <anyfile> over from branch <branch>
i need just <anyfile> out of the branch <branch>, no merge
overwrite <anyfile> here with what branch <branch> has
only one file, <anyfile>, should come from branch <branch>
check out <anyfile> of the <branch> branch into my working tree
bring only <anyfile> from branch <branch>
i want <branch>'s copy of <anyfile> here
restore <anyfile> the way branch <branch> has it
single file <anyfile>, source branch <branch>, into my working copy

= diff-branch parse
> git diff <branch>
compare my working tree with the branch <branch>
what is different here from branch <branch>, uncommitted edits included
diff against branch <branch>
how do my files differ from <branch>
line changes between what i have on disk and the branch <branch>
git diff relative to branch <branch>
working copy versus <branch>
patch from <branch> to my present files
everything that separates my current files from branch <branch>
what would i see changed relative to <branch>, my unsaved commits aside
line by line, my files against the branch <branch>
show how far my working tree is from <branch>, as a diff

= diff-branch-names parse
> git diff --name-only <branch>
which files differ from the branch <branch>
names of the files that are not the same as on <branch>
files changed in comparison with branch <branch>, names only
list the paths where i deviate from <branch>
what files have i altered relative to <branch>
bare file list of differences to the branch <branch>
changed paths against <branch>, no diff
which paths would a diff with branch <branch> mention
which of my files are not like those of branch <branch>
only names: what is different from branch <branch>
against <branch>, list changed files
paths that deviate from the branch <branch>

= diff-branches-names parse
> git diff --name-only <branch> <newbranch>
which files differ between the branches <branch> and <newbranch>
names of files that are not the same on <branch> and <newbranch>
changed paths from <branch> to <newbranch>, no diff
file list of the differences of branch <newbranch> to branch <branch>
compare <branch> with <newbranch>, file names only
what files are affected when going from branch <branch> to <newbranch>
bare names of files in which <branch> and <newbranch> deviate
between branches <branch> and <newbranch>, list altered files
filenames that changed between <branch> and <newbranch>
list of files not identical on branches <branch> and <newbranch>
<branch> to <newbranch>: modified paths only
two branches, <branch> and <newbranch>: in which files is there a difference

= diff-branches-stat parse
> git diff --stat <branch> <newbranch>
how much do the branches <branch> and <newbranch> differ, lines per file
diffstat between <branch> and <newbranch>
summary of the differences of <branch> and <newbranch> with plus and minus counts
size of the change from branch <branch> to <newbranch>, file by file
how extensive is branch <newbranch> compared with <branch>, statistics
insertions and deletions per file when going from <branch> to <newbranch>
compare <branch> and <newbranch>, only the numbers per file
branch <newbranch> relative to <branch>: how many lines in which file
<branch> versus <newbranch> in numbers
statistics of the diff from <branch> to <newbranch>
how many lines changed per file between branch <branch> and branch <newbranch>
extent of the differences, <branch> compared to <newbranch>

= diff-staged-file parse
> git diff --staged <anyfile>
staged changes of <anyfile> [only]
what did i stage in <anyfile>
which lines of <anyfile> will be committed
diff of <anyfile> between index and last commit
review what was added to the index for <anyfile>
cached diff, just <anyfile>
before committing, inspect the staged lines of <anyfile>
what of <anyfile> have i already git added
index version of <anyfile> versus the committed one
which edits in <anyfile> are already added
staged lines in <anyfile>
look over what i am about to commit in <anyfile>

= diff-staged-stat parse
> git diff --staged --stat
summary of the staged changes
how many lines per file will be committed
diffstat of the index
size of the commit i am preparing, per file
insertions and deletions already staged, file by file
statistics of what i have git added
how big is the coming commit, per file
overview of the stage with plus and minus counts
numbers for what is on the stage, file by file
staged work in figures
how many lines go into my next commit, per file
added and deleted lines in the index for each file

= diff-short parse
> git diff --shortstat
total of my unstaged changes in a single line
how many files and lines did i change altogether
one line summary of insertions and deletions
sum of added and removed lines, not yet staged
overall size of my uncommitted, unstaged edits
how much did i write today, total lines against the index
number of files changed, insertions and deletions, just the totals
shortstat of the working tree
lines added and deleted in total since i last staged
sum up my edits in a sentence
overall numbers of the unstaged work
how much have i changed, one line answer

= diff-check parse
> git diff --check
do my changes contain whitespace errors
find trailing spaces in what i edited, by git
whitespace check of my unstaged edits
did i leave conflict markers or trailing blanks in my changes
let git warn me about bad whitespace in my edits
lint my diff for stray white space
which lines did i add that end in spaces
check the diff for whitespace problems
any trailing blanks among my edits
warn about spaces at line ends in my uncommitted work
whitespace problems in what i have not staged yet
clean diff, or did i introduce stray blanks

= diff-outside parse
> git diff --no-index <bare> <bare2>
compare <bare> and <bare2> with git although they are not in a repository
use git diff on the two ordinary files <bare> and <bare2>
git style diff of <bare> and <bare2>, no repository involved
colored git diff between any two files, <bare> and <bare2>
let git show how <bare2> differs from <bare> outside of version control
no-index diff: <bare> against <bare2>
differences of <bare> and <bare2> using git's diff instead of plain diff
neither <bare> nor <bare2> is tracked, git diff them
git diff for <bare> and <bare2>, both outside of any repo
put <bare> and <bare2> through git's diff engine
i like git's diff output, use it on <bare> and <bare2>
contrast <bare> with <bare2> using git, not diff

= add-two parse
> git add <anyfile> <anyfile2>
stage <anyfile> and <anyfile2>
add both <anyfile> and <anyfile2> to the index
git add <anyfile> together with <anyfile2>
the next commit should contain <anyfile> and <anyfile2>
put the two files <anyfile> and <anyfile2> on the stage
mark <anyfile> plus <anyfile2> for committing
prepare <anyfile> and <anyfile2> for check-in
two files are ready to be committed: <anyfile>, <anyfile2>
both of these go into my commit: <anyfile>, <anyfile2>
get <anyfile> as well as <anyfile2> ready to commit
stage two files, namely <anyfile> and <anyfile2>
include <anyfile> and <anyfile2> in what i commit next

= add-ext parse
> git add '*.<ext>'
stage all <ext> files
git add every file ending in .<ext>
put all .<ext> files into the index
the next commit should contain my <ext> files, no matter in which folder
stage anything with the extension .<ext>
add the <ext> files in the whole tree to git
mark all files of the type <ext> for committing
only .<ext> files belong on the stage, add them
all of my .<ext> files, everywhere in the project, to the stage
ready every <ext> file for the commit
git should pick up the <ext> files, nothing else
schedule each .<ext> for check-in

= add-commit parse
> git add -A && git commit -m '<message>'
add everything, new files too, and commit as <message>
stage all files and commit with the message <message>
commit all i have, untracked files included, saying <message>
git add all then commit <message>
snapshot of the complete folder as a commit titled <message>
put every change and each new file in a commit, message <message>
check in the whole working copy including unversioned files, note <message>
<message>: one commit of everything, fresh files as well
save all my work in git, also what was never added, under the message <message>
everything here into one commit called <message>
save the state of the whole project in git as <message>
new and changed files, all in a commit, <message>
record the entire folder, message <message>

= commit-push parse
> git commit -am '<message>' && git push
commit all tracked changes as <message> and push
check in my edits with the message <message> and upload them
commit and push, message <message>
record modified tracked files as <message>, then send the commit to the server
<message>: commit the tracked modifications and publish at once
in one go: commit edits to known files saying <message>, push if that worked
store my tracked edits under the title <message> and deliver them to the remote
save to git with <message> and sync it to the server
save my edits to git as <message> and send them off
<message>: commit what i modified and upload
finish up: commit tracked changes saying <message>, afterwards push
publish my modifications under the message <message>

= commit-file parse
> git commit -m '<message>' <anyfile>
commit only <anyfile> with the message <message>
record the changes of <anyfile> and nothing else as <message>
check in just <anyfile>, note <message>
commit the single file <anyfile> saying <message>
<anyfile> alone should be committed, titled <message>
make a commit <message> that has only <anyfile> in it
leave the rest uncommitted, commit <anyfile> as <message>
with message <message> commit the file <anyfile>, not the others
only <anyfile> goes in, message <message>
one-file commit: <anyfile>, <message>
save just <anyfile> to the history as <message>
<message> is the text for a commit of <anyfile> by itself

= commit-fixup parse
> git commit --fixup <commit>
make a fixup commit for <commit>
commit the staged correction as a fixup of <commit>
what is staged repairs <commit>, mark it so for autosquash
record my staged changes as a fix to the earlier commit <commit>
fixup for revision <commit> from the index
prepare an autosquash of the staged edits into <commit>
the staged work belongs to the older <commit>, commit it as its fixup
staged correction, to be squashed into <commit> later on
correct <commit> by a fixup commit from the stage
later i will squash this into <commit>, so commit it as fixup
store the staged work as repair of <commit>
fixup! commit aimed at <commit>

= amend-author parse
> git commit --amend --reset-author --no-edit
make me the author of the last commit
the last commit has the wrong author, set it to my configured name
fix name and email on the newest commit, message stays
reset the author of the previous commit
i committed under a wrong identity, correct that in the last commit
update the tip commit to my current name and mail address
take over authorship of the latest check-in, no editor
amend HEAD so that it carries my present git identity
replace the author of my newest commit with who i am now
author of HEAD should be me
after changing my git email, refresh it in the last commit
correct the identity on the most recent check-in

= push-head parse
> git push -u origin HEAD
push the current branch to origin and set its upstream
publish the branch i am on for the first time
upload this branch to origin under the same name and track it
my branch has no upstream, push it with one
first push of the checked out branch, with tracking
send whatever branch i am on to origin and remember that
git complains about a missing upstream for the current branch, push and define it
make the active branch available at origin, tracking included
push this new branch without typing its name, setting upstream
publish this branch
get the branch i have checked out onto origin and link both
initial push of the present branch including upstream setup
new branch, not on the server yet, send it there and track

= push-origin parse
> git push origin <branch>
push the branch <branch> to origin without changing its upstream
send my commits on <branch> to origin
upload <branch> to origin
git push <branch> at origin
bring origin's <branch> up to date with mine
transfer local <branch> to the same branch on origin
origin should get what i have on <branch>
deliver <branch> to the remote origin
origin/<branch> should have my commits
hand <branch> over to origin
upload what is on <branch> to the remote origin
send branch <branch> to origin

= push-dry parse
> git push --dry-run
what would git push do, do not really push
dry run of a push
simulate pushing
preview a push without sending anything
would my push be accepted, only test it
pretend to upload my commits
check which refs a push would update, nothing transferred
rehearse git push
what is going to be uploaded if i push
test push only
would anything be sent to the server, do not send
push in simulation mode

= push-all parse
> git push --all
push all branches
upload every local branch to the remote
publish all my branches at once
send all local heads to the server
get each of my branches onto the remote
transfer the commits of all branches, not just this one
all branches should be on the server too
mirror my local branches to the default remote, every one
every branch i have, onto the server
all my local branches need to be on the remote
upload branches, the whole set
push each branch in one go

= pull-branch parse
> git pull origin <branch>
pull <branch> from origin
get the newest commits of origin's <branch> into my branch
merge the current state of <branch> on the server into what i have checked out
update my branch with <branch> from origin
fetch <branch> from origin and merge it here
bring in what is new on origin's <branch>
pull changes out of the remote branch <branch>
my branch should receive the latest server version of <branch>, by pulling
take the server's <branch> and merge it into mine
main line has moved: pull origin's <branch> into this branch
get origin <branch> and integrate it here
what was pushed to <branch> on origin should be merged to where i am

= pull-ff parse
> git pull --ff-only
pull only if it is a fast-forward
update from the remote but refuse to merge
get new commits, stop if my branch has diverged
pull without ever making a merge commit, fail otherwise
fast-forward my branch to the upstream or give an error
safe update: only move forward, no merge no rebase
fast-forward only pull
bring my branch forward to the server's state if i have no commits of my own
pull, but no merge commits under any circumstances
move my branch up to upstream if that is possible without merging
update strictly by fast forward
take the remote commits unless histories have diverged

= fetch-origin parse
> git fetch origin
fetch from origin
get the new commits of origin without merging them
download news from the remote called origin, leave my branches as they are
update my view of origin
ask origin for new commits and branches
refresh the remote-tracking branches of origin
contact origin and obtain its refs, integrate nothing
what is new at origin, only download it
look what is new at origin but merge nothing
retrieve origin's latest refs
sync remote-tracking branches with origin
load commits from origin without touching my work

= fetch-tags parse
> git fetch --tags
fetch all tags
download the tags of the remote
i am missing the version tags from the server
get every tag that exists on the server
bring release tags from the remote here
update my local tags from origin's side
tags made by colleagues, get them
synchronize tags from the server to me
tags exist on the server that i lack, retrieve them
load every version label from the remote
refresh my list of tags from the server
retrieve release tags

= ls-remote parse
> git ls-remote <url>
which branches and tags does <url> have, without cloning
list the refs of the remote repository <url>
look at the branches of <url> from afar
references available at <url>
heads and tags in the repository <url>, do not download it
ask <url> for its branches, tags and their hashes
peek into the remote repo <url>
is there a branch or tag in <url>, print all refs
contents of <url> in terms of refs
before cloning, which branches are there at <url>
remote heads at <url>
query the refs of the repository <url>

= remote-show parse
> git remote show origin
details about the remote origin
everything on origin: urls, branches, what is tracked
how are my branches related to origin, ask the server
which branches of origin are new or stale
describe the remote called origin
what is the default branch of origin, show remote information
inspect origin with its tracked branches
overview of the remote origin, push and pull configuration included
tell me all about origin
what does git know about the remote origin
origin: head branch, tracked branches, configured pulls
report on origin

= remote-prune parse
> git remote prune origin
drop references to branches that were deleted on origin, without fetching
remove stale origin branches from my list
forget remote-tracking branches that origin no longer has
prune origin
clean up dead branches of origin locally, no download
branches deleted on origin still show, delete those references only
tidy my list of origin's branches
sweep away outdated remote-tracking refs of origin
clear out origin references that are gone
local leftovers of branches which origin deleted, remove those
origin's vanished branches, forget them here
throw away stale tracking refs for origin

= remote-rename parse
> git remote rename origin upstream
rename the remote origin to upstream
origin should be called upstream
call the remote upstream instead of origin
change the remote's name from origin to upstream
my fork's source is named origin, make that upstream
give origin the new name upstream
relabel the remote origin as upstream
the remote known as origin becomes upstream
i want upstream as the name for what is origin now
turn origin into upstream, name only
upstream instead of origin in the remote list
change how the remote origin is called, to upstream

= upstream-add parse
> git remote add upstream <url>
add a remote called upstream with the url <url>
i forked <url>, add it as upstream
register <url> under the name upstream
connect my fork to the original repository <url> as upstream
second remote upstream pointing to <url>
set up upstream as a remote for <url>
original project is at <url>, make that the remote upstream
define the additional remote upstream at <url>
let my clone know the source project <url> as upstream
new remote: upstream, <url>
the repo that i forked lives at <url>, call it upstream
to follow the original at <url>, add upstream

= branches-remote parse
> git branch -r
remote branches only
which branches are on the server
list the branches of origin, not mine
branches known from the remotes, local ones left out
remote-tracking branches
what branches have the others pushed
names of the branches that exist remotely
only the branches which live on the server, as of the last fetch
see origin's branches
branches over at the server as i know them
everything under remotes, branch names
list remote heads only

= branch-count parse
> git branch | wc -l
number of local branches
how many branches do i have here
count my local branches
branch total in this clone
tally of local heads
do i have too many branches, how many are there
amount of branches on my machine
count the lines of git branch
how many heads exist locally
sum of branches i have
branches on my disk, a number
number of lines of development in this clone

= branch-from parse
> git switch -c <newbranch> <branch>
create <newbranch> from <branch> and switch to it
start the branch <newbranch> at <branch> and check it out
new branch <newbranch> based on <branch>, take me there
branch off <branch> as <newbranch> and begin working on it
fork <newbranch> out of <branch> and move to it
<newbranch> shall begin where <branch> is, and i want to be on it
open a branch <newbranch> with <branch> as its starting point and enter it
spin <newbranch> off <branch>, checked out at once
from <branch>, start <newbranch> and go there
base a branch <newbranch> on <branch>, then use it
derive <newbranch> from <branch> and make it current
i want to begin <newbranch> at the state of <branch>

= branch-at parse
> git branch <newbranch> <commit>
create the branch <newbranch> at commit <commit>
new branch <newbranch> pointing to <commit>, do not switch
make a branch called <newbranch> starting from the commit <commit>
rescue the commit <commit> by giving it the branch <newbranch>
put the branch label <newbranch> on <commit>
let <newbranch> begin at revision <commit> while i stay where i am
<commit> should become the tip of a new branch <newbranch>
branch <newbranch>, start point <commit>, no checkout
at the older commit <commit>, start a branch <newbranch>, but leave my checkout alone
<newbranch> is to point at <commit>
save <commit> under a branch named <newbranch>
mark revision <commit> by a branch <newbranch>

= branch-rename-from parse
> git branch -m <branch> <newbranch>
rename the branch <branch> to <newbranch>
branch <branch> should be called <newbranch>
change the name of branch <branch> into <newbranch>
<newbranch> is a better name for the branch <branch>
give the branch <branch> the new name <newbranch>
git branch rename, old <branch>, new <newbranch>
move branch <branch> to the name <newbranch>
relabel branch <branch> as <newbranch>
<branch> is to be known as <newbranch>
different name for branch <branch>: <newbranch>
i am on another branch, but rename <branch> to <newbranch>
call the branch <branch> <newbranch> from here on
`,
)
