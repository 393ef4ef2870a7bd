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

= take-file parse
> git restore --source=<branch> <anyfile>
take <anyfile> from the branch <branch>
get the version of <anyfile> that is on branch <branch>
replace my <anyfile> by the one from branch <branch>
copy <anyfile> over from branch <branch>
i need just <anyfile> out of the branch <branch>, no merge
overwrite <anyfile> here with what branch <branch> has
only one file, <anyfile>, should come from branch <branch>
check out <anyfile> of the <branch> branch into my working tree

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
`,
)
