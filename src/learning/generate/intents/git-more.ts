import { intents } from '../grammar.ts'

/** More of daily work with git: looking back, looking closer, putting things right. */
export const gitMore = intents(
  'git',
  String.raw`
= log-today parse
> git log --since=midnight
what was committed today
today's commits
commits since midnight
history of this day
work recorded since the day began
did anybody commit something today
log limited to today
what got checked in since midnight
revisions dated today
has the team been busy today, show the commits
all of today's work in the history
anything new in the log for today
check-ins of the current day
the commits made so far today

= log-mine parse
> git log --author="$(git config user.name)"
my own commits
what have i committed
commits made by me
history restricted to my configured name
use git log with my user name as the author
list what i did in this repository
which commits are mine
what did i personally check in
everything in the history that carries my name
revisions by myself, name taken from the git configuration
filter the log down to me
my contributions to this project, as commits
i need a list of the work i committed, for my report
author is me: commit log

= log-stat parse
> git log --stat
history with the changed files of every commit
log with per file counts of added and removed lines
commits together with the files that they touched and how many lines
git log including a diffstat
which files were changed in each commit, with statistics
read the history along with change statistics
which files did each commit modify and by how much
each revision with the paths it affected plus insertions and deletions
commit journal with a little change summary beneath every entry
for every past commit, how large was it per file
log plus bar chart of modified lines
past revisions and the amount of lines they altered in which files
browse the commits, each followed by its file list and line counts
history, verbose about affected files and sizes

= log-between parse
> git log <tag>..HEAD
commits since [the tag] <tag>
what is new since <tag>
history from <tag> up to now
which commits came after the release <tag>
log of everything that is not yet in <tag>
changes made after tagging <tag>, commit by commit
all commits between <tag> and the present state
full log of the work done after version <tag>
who committed what since we released <tag>
revisions later than <tag> up to HEAD, complete entries
everything that was checked in on top of <tag>
from <tag> to HEAD: commits
starting after <tag>, list the commits with author and date
the release was <tag>, what has been committed in the meantime

= log-tag-oneline parse
> git log --oneline <tag>..HEAD
commits since <tag>, one line each
titles of the commits made after <tag>
short changelog from <tag> to now
what is new since <tag>, hash and subject only
condensed history after the release <tag>
release notes draft: subjects of all commits after <tag>
one-line list of everything committed after <tag>
headlines for everything after version <tag>
what goes into the next release, <tag> being the previous one, a row per commit
abbreviated commit list, <tag> up to HEAD
terse listing of revisions later than <tag>
material for the changelog: titles since <tag>
<tag> to HEAD, compact
quick rundown of commit subjects since version <tag>

= log-branch-not parse
> git log --oneline <branch>..HEAD
commits of this branch that are not in <branch>, one line each
what do i have that <branch> does not have
which of my commits are missing in <branch>
subjects of the commits ahead of <branch>
short list of what this branch adds to <branch>
commits that a merge into <branch> would bring, in short form
how far is this branch ahead of <branch>, list the commits briefly
which commits exist here but not on <branch>, terse
outgoing titles relative to <branch>
before i open a pull request against <branch>: titles of my commits
my branch minus <branch>, compact commit list
one row for each commit that <branch> has not got
this feature branch compared with <branch>: which commits are extra, briefly
compact list of the work not yet contained in <branch>

= log-merges parse
> git log --merges
only [the] merge commits
history of merges
which branches were merged and when, merge commits
log restricted to merges
commits with more than one parent
leave ordinary commits out and list merges
show merges only
when did branches come together, list those commits
just the commits that unite branches
revisions having two parents
pull request merges in the history
junctions of the history, no regular commits
only those log entries that stem from merging
merge history of the project

= log-no-merges parse
> git log --no-merges
commits without the merge commits
history leaving merges out
log of ordinary commits only
hide merge commits in the history
all commits that are not merges
real work only, no merge commits
filter merge commits out of the log
history free of merge noise
skip every revision with two parents
i am tired of "merge branch" entries, leave them out
single-parent commits exclusively
past commits apart from those made by merging
commit journal without the merge entries
show what people really did, merges omitted

= log-reverse parse
> git log --reverse
history (beginning with|starting from) the oldest commit
commits from old to new
log in chronological order, first commit on top
oldest commits first
read the history from the beginning
git log the other way round
log turned upside down, the first commit leads
oldest revision on top, then forward in time
tell the project's story from its beginning to now
ascending by age: the commits
flip the log so that the earliest commit comes up first
chronicle of the repo, earliest entry leading
past to present order for the commit list
sort the history the opposite way, ancient commits before new ones

= log-search-code parse
> git log -S '<word>'
which commits added or removed <word> in the code
when did <word> appear or vanish in the sources
search the history of the contents for <word>
pickaxe search for <word>
commits that changed the number of occurrences of <word>
who took <word> out of the code, look through the history
in which commits did <word> come into or go out of the code
the code once had <word>, which commit got rid of it or brought it
find revisions whose diff adds or deletes the string <word>
where did <word> go, search old changes for it
trace the introduction and removal of <word> in the code base
<word> used to be in the source, find the commit in question
search through all past diffs for a changed count of <word>
commits by which the string <word> entered or left the source

= log-line parse
> git log -L <line>,<lineb>:<bare>
history of lines <line> to <lineb> of <bare> [in git]
how did lines <line> through <lineb> in <bare> evolve
commits that touched the lines <line> to <lineb> of <bare>
who changed lines <line> to <lineb> in <bare> over time
git log for the line range <line> to <lineb> of <bare>
trace the development of lines <line>-<lineb> in the tracked file <bare>
past versions of lines <line>-<lineb> in <bare>
every past edit to lines <line> up to <lineb> of <bare>
<bare>, from line <line> till line <lineb>: all its commits
how did the block between line <line> and line <lineb> in <bare> come about
evolution of a line range, <line> to <lineb>, in <bare>
follow lines <line>,<lineb> of <bare> back in time
show the commits and diffs that shaped lines <line> to <lineb> of <bare>
the passage in <bare> going from line <line> to <lineb>, its history please

= log-follow parse
> git log --follow -- <anyfile>
history of <anyfile> (across|including|even before) renames
commits of <anyfile>, following it through renames
what happened to <anyfile> also when it had another name
log of <anyfile> that goes on beyond a rename
git history of the renamed file <anyfile>
all commits for <anyfile>, former names included
the file <anyfile> was renamed once, show its entire history
complete past of <anyfile>, no matter how it was called earlier
trace <anyfile> back through moves and renames
<anyfile> used to have a different path, do not stop there when listing commits
commit history for <anyfile> that survives renaming
revisions of <anyfile>, earlier filenames counted in
log for <anyfile>, tracking it over moves
where did <anyfile> come from originally, commits past its renaming

= first-commit parse
> git rev-list --max-parents=0 HEAD
hash of the (first|initial|root) commit
with which commit did this repository begin
commit without a parent
id of the very first commit
where does the history start, as a hash
oldest ancestor commit of HEAD
find the root commit's id
id of the root of the history
parentless revision, hash please
how did it all begin, hash of the earliest ancestor
the very beginning of this repo, give the commit id
sha of the starting commit
trace back to the origin commit and print its hash
what is the hash of the commit without ancestors

= hash-short parse
> git rev-parse --short HEAD
short hash of the current commit
abbreviated commit id of HEAD
seven character commit hash of where i am
shortened revision id for a version string
print the current commit's hash in short form
abbreviate HEAD
give me HEAD's short sha
brief identifier of the tip
abbreviated sha for a docker tag
the present revision, id cut to a few characters
compact hash of where my checkout stands
short form of the id of the checked out revision
stamp for a build: abbreviated HEAD
not the forty characters, just the short commit id

= last-message parse
> git log -1 --pretty=%B
message of the last commit [only]
what did i write in the newest commit message
just the text of the latest commit, no author or date
print the previous commit message in full
last commit's message and nothing else
commit message of HEAD
read the latest commit message
text of the tip commit
wording of the most recent check-in
quote what the previous commit says
what description has the newest revision, just that
full text of HEAD's message, subject and body
how did i word my latest commit
subject and body of the newest commit, nothing around it

= last-author parse
> git log -1 --pretty=%an
author of the last commit [only]
who made the newest commit, just the name
name of the person behind the latest commit
print who committed last
last committer's author name and nothing else
author name of HEAD
whose commit is the newest one, name only
name of who did the most recent check-in
who stands behind HEAD, name alone
the person responsible for the tip commit, just who
tell me by whom the newest revision was made, name only
whose name is on the last commit
print nothing but the author name of the most recent revision
who was it that committed most recently, plain name

= last-date parse
> git log -1 --pretty=%cd
date of the last commit [only]
when was the newest commit made
timestamp of the latest commit
when did somebody commit here for the last time, just the date
commit date of HEAD
print only when the last commit was made
how long ago was the last commit, print its date
moment of the most recent check-in
timestamp on HEAD
how fresh is this repo, date of the newest commit
day and time of the tip commit
on which day was the newest revision recorded
print nothing but the time of the most recent revision
when was the repo last committed to

= file-at parse
> git show <commit>:<bare>
contents of <bare> as of [commit] <commit>
how did <bare> look in <commit>
print <bare> at the revision <commit>
old version of <bare> from <commit>
what was in <bare> back at <commit>
let me read <bare> the way it was at <commit>
view <bare> at the time of <commit>
earlier contents of <bare>, namely in revision <commit>
<bare>, but the <commit> version, to the terminal
dump <bare> from revision <commit>
revision <commit>: text of <bare>
without checking anything out, print <bare> from <commit>
cat <bare> as it stood in <commit>
what did the old <bare> in commit <commit> contain

= restore-from parse
> git restore --source=<commit> <anyfile>
restore <anyfile> the way it was in <commit>
restore <anyfile> from [the] commit <commit>
restore the version of <anyfile> from <commit> in my working tree
reset the file <anyfile> to its state at <commit>
restore the old <anyfile> out of <commit>
overwrite <anyfile> with its version in <commit>
reset <anyfile> to what it was in <commit>
revert only <anyfile>, to commit <commit>
discard my <anyfile>, restore the one in <commit>
undo everything done to <anyfile> since <commit>
overwrite my <anyfile> by the copy from <commit>
reset <anyfile> alone, to what <commit> had
revert the single file <anyfile> to its state at <commit>

= diff-head parse
> git diff HEAD
all changes since the last commit, staged or not
everything that differs from the last commit
staged and unstaged edits together as a patch
compare my working tree with HEAD
what would be in a commit if i added everything tracked
diff against the last commit including what is staged
total of my uncommitted changes, index included, as a diff
complete patch of staged plus unstaged work
what is unlike the previous commit, the stage counted in
all edits not yet committed, whether added or not, as a patch
working copy versus the last commit
line changes relative to HEAD
everything i have modified since i committed, staged parts as well
show every uncommitted line, in or out of the index

= diff-words parse
> git diff --word-diff
differences word by word instead of line by line
my edits as a word diff
which words did i change, not whole lines
git diff on the level of words
show unstaged changes per word
word based comparison of the working tree with the index
highlight changed words in my uncommitted edits
changed words marked inside the lines
i edited prose, show me the unstaged changes by word
inline view of modified words
finer than lines: the unstaged diff in words
mark which single words were replaced
diff my working copy wordwise
old and new words marked next to each other in my edits

= diff-space parse
> git diff -w
my changes without those in white space
unstaged differences ignoring whitespace
git diff that does not care about indentation
hide pure whitespace edits in the diff
what did i really change besides spaces and tabs
compare with the index but ignore blanks
what changed apart from whitespace
leave out reindentation when listing my modifications
real edits only, changes of blanks and tabs suppressed
an editor reformatted the indentation, show just the other unstaged changes
diff my working copy, blank-insensitive
skip modifications consisting of nothing but spaces
substantive unstaged changes, formatting blanks aside
whitespace-blind diff of what i edited

= diff-commits parse
> git diff <commit> HEAD
what has changed between [commit] <commit> and now
difference from <commit> to the current commit
compare <commit> with HEAD
all changes since the revision <commit> as one patch
one diff from <commit> up to the newest commit
line by line, how does HEAD differ from <commit>
what has happened since <commit>, as a diff
<commit> versus the tip, line differences
cumulative patch from revision <commit> to HEAD
which lines are different today compared with <commit>, committed work only
sum of all line changes committed after <commit>
contrast HEAD with the older revision <commit>
net difference between <commit> and the newest commit
put <commit> next to HEAD as a diff

= diff-staged-names parse
> git diff --staged --name-only
names of the staged files
which files will be in the next commit
list what i have added, names only
file names in the staging area that changed
only the paths of staged changes
what is going to be committed, by file name
which paths are staged
bare list of what is in the stage
paths git commit is about to record
filenames already added, no diff
which files did i git add, just list
plain file list of the coming commit
what lies in the staging area, names
cached changes, file names

= conflicts parse
> git diff --name-only --diff-filter=U
files with (merge conflicts|conflicts)
which files are in conflict
list unmerged paths
what do i still have to resolve
names of the files with unresolved conflicts
merge went wrong, which files conflict
show me the conflicted files only
paths where both sides changed the same lines
which files need manual merging
merge stopped, tell me the troublesome files
files that contain conflict markers according to git
remaining unresolved files
names of everything still marked as unmerged
where did the merge clash, by file

= merge-abort parse
> git merge --abort
(abort|cancel|stop) the merge
too many conflicts, go back to before the merge
give up merging
undo the merge that is in progress
get me out of this conflicted merge
forget about the unfinished merge
back out of a merge i have started
quit merging, i want my branch the way it was
the merge was a mistake and is not finished yet, call it off
terminate the half-done merge
return to the situation prior to this merge
do not go through with the merge
leave merging state
scrap the ongoing merge along with its conflicts

= merge-noff parse
> git merge --no-ff <newbranch>
merge <newbranch> with a merge commit even if fast forward is possible
merge <newbranch> without fast-forward
integrate <newbranch> and always record a merge commit
take over <newbranch>, no fast forward
join <newbranch> in, keeping it visible as a branch in the history
non fast-forward merge of <newbranch>
merge <newbranch>, keeping an explicit merge commit
bring <newbranch> in and insist on a merge commit
force a merge commit when incorporating <newbranch>
let the history show that <newbranch> was a branch when merging it
incorporate <newbranch> with fast-forwarding disabled
--no-ff merge of <newbranch>
even though git could just move the pointer, make a real merge of <newbranch>
unite <newbranch> with mine, merge bubble wanted

= merge-squash parse
> git merge --squash <newbranch>
merge <newbranch> as one single change [without committing yet]
squash all commits of <newbranch> into my index
bring <newbranch> in, squashed
put everything from <newbranch> into one uncommitted change
combine the commits of <newbranch> to one when merging
squash merge of <newbranch>
take the whole of <newbranch> as one change into the index
flatten <newbranch> into one set of staged changes
incorporate <newbranch> condensed, i will commit afterwards
all work from <newbranch> at once, without its individual commits, staged
collapse <newbranch> into a single pending change here
i do not want the many little commits of <newbranch>, just their sum
take the result of <newbranch> as a single lump
bring the feature <newbranch> over as one staged blob of changes

= rebase-i parse
> git rebase -i HEAD~<small>
edit, reorder or squash the last <small> commits
interactive rebase of the last <small> commits
clean up my last <small> commits interactively
let me combine the newest <small> commits by hand
rewrite the history of the last <small> commits in the editor
change order or messages of the latest <small> commits
squash some of my last <small> commits together, interactively
polish the latest <small> commits before pushing, interactive
pick, squash or drop among the <small> newest commits
the most recent <small> commits are messy, let me rearrange them
open the todo list for the top <small> commits
tidy up what i committed in the last <small> steps, commit by commit
rework the <small> commits at the tip in an editor
i would like to merge some of the <small> latest commits into each other by hand

= rebase-continue parse
> git rebase --continue
go on with the rebase
conflicts are resolved, continue rebasing
next step of the interrupted rebase
proceed with rebasing after i fixed the conflict
resume the rebase in progress
carry on the paused rebase
after resolving conflicts keep rebasing
i have fixed and added the files, now let the rebase move on
rebase stopped for a conflict that is now solved, carry on
proceed to the next commit of the rebase
unpause rebasing
finish the rebase that was waiting for me
conflict is dealt with, rebase may proceed
keep replaying the remaining commits

= rebase-abort parse
> git rebase --abort
(abort|cancel|stop) the rebase
go back to before the rebase
give up rebasing
undo the rebase that is in progress
get me out of this rebase
forget about the unfinished rebase
leave the rebase and restore my branch
quit rebasing, i want my branch the way it was
the rebase was a mistake and is not finished yet, call it off
terminate the half-done rebase
return to the situation prior to rebasing
too many conflicts while rebasing, leave it
scrap the ongoing rebase
do not go through with rebasing, reinstate my commits

= cherry-abort parse
> git cherry-pick --abort
(abort|cancel|stop) the cherry-pick
picking that commit conflicts, go back to before
give up the cherry pick in progress
undo the unfinished cherry-pick
get me out of this cherry pick
forget the cherry-pick that is under way
back out of the cherry-pick i have started
quit cherry-picking, i want my branch the way it was
the pick was a mistake and is not finished yet, call it off
terminate the half-done cherry-pick
return to the situation prior to the cherry pick
the commit i picked clashes, leave it
scrap the ongoing cherry-pick along with its conflicts
do not go through with picking the commit

= revert-last parse
> git revert HEAD --no-edit
revert the last commit [with the default message]
undo the newest commit by a new commit
back out the latest commit without opening an editor
the last commit was wrong but is already pushed, cancel it with another
make a commit that takes back the previous one
inverse commit for HEAD, no editor
take back what the last commit did with a new commit, default message
cancel HEAD through a further commit, message as suggested
my latest check-in broke the build, neutralize it, no editor please
counter-commit for the newest revision, standard text
reverse the most recent commit while history stays, do not ask for a message
automatically commit the opposite of what was committed last
roll back the top commit publicly, default message
the newest commit has to be undone without rewriting history or typing a message

= reset-remote parse
> git reset --hard origin/<branch>
make my branch exactly like origin/<branch>
throw away local commits and edits and take <branch> from the server
reset everything to what origin has in <branch>
discard all local work in favor of origin/<branch>
hard reset to the remote <branch>
reset to precisely the state of origin's <branch>
discard my local version, origin's <branch> wins
wipe my local changes and commits, the truth is origin/<branch>
make the checkout identical to <branch> as it is at origin
overwrite my branch and files by the remote's <branch>
discard my own commits on this branch, origin/<branch> exactly
reset hard so that i am aligned with origin/<branch>
my clone is a mess, throw it all away in favor of origin/<branch>
local history is worthless, lose it and take origin/<branch>

= reset-mixed parse
> git reset
unstage everything
empty the index but keep my edits
undo git add for all files
nothing should be staged any more
i added too much, take all of it out of the staging area
reset the index without touching the working tree
take everything off the stage, working files unchanged
clear the staging area, edits remain
withdraw all files from the coming commit
git add . was a mistake, take it back
remove everything from the stage and leave the disk alone
make all staged changes unstaged again
index back to HEAD, files as they are
start staging from scratch

= reflog parse
> git reflog
where has HEAD been lately
history of everything i did with HEAD
i lost a commit after a reset, how do i find it
list of former positions of HEAD
git's log of checkouts, resets and commits
find the hash of a commit that i threw away
every place HEAD pointed to recently
safety net: all recent moves of HEAD
recover a dropped commit, where can i look it up
which commits was i on in the past days, including discarded ones
my rebase ate commits, list the earlier positions
record of every move i made between commits and branches
trail of HEAD
chronicle of resets, checkouts and commits in this clone

= stash-message parse
> git stash push -m '<message>'
stash my changes with the message <message>
put my edits aside under the description <message>
shelve what i am working on as <message>
stash entry called <message>
save unfinished work in the stash, note: <message>
park my changes, label <message>
name my stash <message> when putting changes aside
tuck my edits away and note <message>
hide unfinished work under the title <message>
stash with the comment <message>
set aside the modifications, described as <message>
labelled stash: <message>
i have to interrupt my work, store it away as <message> without committing
so that i recognize it later, stash under the name <message>

= stash-apply parse
> git stash apply
apply the stash but keep it
get my stashed changes back without removing them from the stash
bring back what i put aside and leave the stash entry there
use the newest stash entry, do not drop it
take my parked edits into the working tree, the entry stays
restore stashed work but keep a copy in the stash
reuse the latest stash without popping it
reinstate the shelved edits while leaving them on the stack
put the tucked away changes into my files and keep the entry for reuse
i want my stash on this branch too, so do not delete it
reapply the latest stash, entry must survive
non-destructive unstash
copy the stashed modifications back to the working tree
bring the drawer's contents back but leave them in the drawer as well

= stash-show parse
> git stash show -p
what is in the stash, as a patch
look at the newest stash entry line by line
which changes did i put aside, show the diff
let me see what i stashed before i apply it
contents of the last stash in full
inspect the diff of my shelved work
diff of the most recent stash
what exactly did i tuck away, in lines
preview the latest stash in full diff form
added and removed lines of the stash
peek into the shelved work without applying it
read the edits i hid, nothing restored
patch of the stash on top
before popping, let me look at the stashed line changes

= stash-drop parse
> git stash drop
(delete|drop|remove) the (newest|last|latest) stash
throw away what i stashed last
drop the changes that i put aside last
discard the top stash entry
get rid of the newest entry of the stash
delete my parked edits for good, the last ones
remove the top of the stash stack
the edits i tucked away last are not needed, erase that entry
pop nothing, merely erase the latest stash entry
remove one stash, the most recent
kill the newest shelved changeset
discard the thing i stashed most recently
wipe the top stash
clear the last stash entry away without applying it

= stash-clear parse
> git stash clear
(delete|remove|drop) all stashes
empty the stash
throw away everything i ever stashed here
discard every stash entry
drop all stash entries, none should be left
wipe the whole stash list
clear out the stash completely
no stash entry is needed any longer, erase the lot
clean the drawer: every stash goes
remove the entire stash stack
purge all of my stashed work
make the stash list blank
kill every entry in the stash at once
get rid of all shelved changesets

= stash-file parse
> git stash push <anyfile>
stash only <anyfile>
put aside my changes in <anyfile>, leave the others
shelve just the file <anyfile>
save the edits of <anyfile> in the stash and nothing else
park <anyfile> alone
i want to set aside only what i did in <anyfile>
temporarily put away the modifications of <anyfile> only
tuck away my modifications of <anyfile>, everything else stays
just <anyfile> goes to the stash
hide the changes in <anyfile> for now, other files untouched
set <anyfile> aside, single-file stash
i want a clean <anyfile> but keep its edits for later, other files as they are
put the work on <anyfile> into the drawer, not the rest
partial stash: <anyfile>

= add-p parse
> git add -p
stage my changes piece by piece
choose interactively which hunks to stage
add only some of my edits, ask me for each
pick parts of the changed files for the next commit
stage hunks selectively
i want to commit just a part of my edits, let me choose
go through my edits hunk by hunk and decide what to stage
let me go hunk by hunk, yes or no, before it gets staged
partial staging, with questions
split my edits: i pick what the commit should contain
two fixes are mixed in one file, stage just some chunks
selectively take modified passages into the index
ask about every change whether it ought to be staged
interactive staging in patch mode

= add-u parse
> git add -u
stage changes of tracked files only, no new files
add all modified and deleted files but not untracked ones
put every edit of known files into the index
stage what git already tracks
leave new files out but stage the rest
update the index with all tracked changes
stage all tracked modifications and deletions
versioned files only: their edits and removals go to the stage
stage everything apart from brand-new files
refresh the index for what is already versioned, unversioned files stay out
known files with changes, get them ready for check-in, ignore fresh ones
schedule modifications and removals, but do not pick up new stuff
untracked files shall remain untracked, the remaining changes get staged
all edits in files that git follows, to the stage, new ones not

= add-dir parse
> git add <plaindir>
stage <plaindir> with everything in it
add <plaindir> to git
put <plaindir> into the index
all changes below <plaindir> should go into the next commit
prepare <plaindir> for committing
track what is in <plaindir>
stage the directory tree <plaindir>
take along all of <plaindir> in the coming commit
bring <plaindir> under version control, contents included
have git pick up whatever is in <plaindir>
only <plaindir> goes to the staging area
schedule <plaindir> for check-in
<plaindir> is finished, get all its files ready to be committed
new stuff sits in <plaindir>, let git know about it

= commit-empty parse
> git commit --allow-empty -m '<message>'
make an empty commit with the message <message>
commit <message> although nothing has changed
trigger the build by an empty commit called <message>
commit without any changes, message <message>
contentless commit saying <message>
record <message> as a commit with no changes in it
dummy commit with the text <message>
blank revision described as <message>
nothing is staged, yet i want a commit saying <message>
force a commit <message> that touches no file
kick off ci with a no-op commit, text <message>
placeholder commit: <message>
add a revision <message> without content to the history
permit a commit without changes, note <message>

= commit-editor parse
> git commit
commit what is staged and let me write the message in the editor
open the editor for the commit message
commit the index, i want to type a longer message
git commit with the editor
record the staged changes, ask me for the message
start a commit without giving the message on the command line
make a commit and edit its message interactively
check in the index, my text editor should pop up for the description
commit, multi-line message to be typed
finish up what i staged, i will write subject and body by hand
open a commit window for the staged work
bare commit, no -m
new revision out of the stage, description to be entered afterwards
let me compose the log message while committing the staged work

= push-force parse
> git push --force-with-lease
force push [safely|with lease]
overwrite the remote branch with my rewritten history unless somebody else pushed
push after a rebase, replacing what is on the server, but carefully
my push is rejected after amending, force it in the safe way
publish rewritten commits without trampling on others' work
forced upload of my branch with protection of others' commits
force with lease
after rebasing the server refuses my branch, replace it there with a safety check
rewrite the published branch, but stop if teammates have added something
non-fast-forward rejected, override it the considerate way
substitute the remote branch by my amended one, with lease
push my altered history unless the remote has moved meanwhile
safer variant of push -f
overwrite my own branch upstream, guarding against lost work of others

= push-delete parse
> git push origin --delete <newbranch>
delete [the] (remote branch|branch on the server) <newbranch>
remove the branch <newbranch> from origin
<newbranch> should vanish on the server
get rid of origin's <newbranch>
clean up: drop <newbranch> on the remote side
take the branch <newbranch> off the remote
erase <newbranch> at origin
branch <newbranch> on github is to go
origin need not keep <newbranch> any longer, remove it there
the pull request is done, erase the server's branch <newbranch>
delete <newbranch> remotely, my local one is not concerned
kill remote branch <newbranch>
make the hosting side lose the branch <newbranch>
remotely remove <newbranch>

= push-tag parse
> git push origin <tag>
push [only] the tag <tag>
publish the tag <tag>
upload <tag> to origin
<tag> is missing on the server, send that tag
share the release tag <tag> with the others
send just <tag> to the remote
transfer one tag, <tag>, to origin
just one version label, <tag>, needs to get to the server
make <tag> visible for my colleagues, no other tags
deliver the tag <tag> to origin
put the release mark <tag> on github
hand over <tag>, a single tag, to the hosting side
<tag> exists only locally, get this tag onto origin
origin should receive tag <tag>

= fetch-prune parse
> git fetch --prune
fetch and drop references to branches that are gone on the server
remove stale remote-tracking branches while fetching
deleted remote branches still show up here, clean them out
update from the remote and forget branches that no longer exist there
fetch with pruning
get news from the remote and tidy up vanished branches
prune dead remote branches and fetch
get rid of origin branches here that were deleted over there, while downloading news
contact the remote, and ghosts of removed branches shall disappear
sync my view of the server's branches, dead ones out
my remote branch list is full of long deleted names, refresh it
refresh remote-tracking refs and throw away orphaned ones
obtain new commits, also forgetting what has been deleted remotely
the server lost some branches, reflect that here with a fetch

= branch-track parse
> git switch -c <newbranch> origin/<newbranch>
check out the remote branch <newbranch> [locally]
make a local <newbranch> from origin/<newbranch> and switch to it
work on the branch <newbranch> that a colleague pushed
get origin's <newbranch> and start a local branch of that name
local branch <newbranch> following the one on origin, and go to it
switch to a new <newbranch> based on origin/<newbranch>
start a tracking branch for origin/<newbranch> and change to it
origin has a branch <newbranch>, put me on a local copy of it
i want to review the colleague's branch <newbranch>, so give me my own local one from origin's
create <newbranch> out of its counterpart at origin and enter it
bring the server's <newbranch> branch here and go onto it
hop onto origin/<newbranch> with a proper local branch
local counterpart for origin/<newbranch>, checked out
pick up work on <newbranch>, which so far lives only at origin

= branch-back parse
> git switch -
switch back to the previous branch
return to the branch i was on before
go to the last branch again
toggle between the two latest branches
swap back to where i was, branch-wise
leave this branch for the one before
go back to my previous branch
cd - but for branches
one branch ago, take me there
where was i before the switch, go there
flip back to the other branch
i came from another branch, reopen it
reverse my latest branch change
jump to the formerly checked out branch

= branch-vv parse
> git branch -vv
branches with their upstream and last commit
which remote branch does each local branch track
are my branches ahead or behind their upstreams
local branches in detail, tracking information included
verbose branch list with upstreams
for every branch its newest commit and what it follows
show the tracking relation of all local branches
local heads along with remote counterpart, tip and ahead or behind
does my branch follow anything on origin, for all branches with newest commit
which branches lack an upstream, list all with tracking data
extended branch listing
doubly verbose branch overview
every local branch: tip commit, its title and the remote branch it belongs to
how do my local branches stand in relation to origin

= branch-recent parse
> git branch --sort=-committerdate
branches ordered by latest commit, newest first
on which branches was work done recently, most recent on top
sort the branches by date of their last commit
most recently active branches first
which branch did i work on last, list by commit date
branch list, freshest on top
order local branches by recency of their commits
chronological branch listing, last touched leading
where have i been working lately, branch-wise, newest leading
stale branches at the bottom, active ones at the top
rank local branches by age of their tip, youngest up front
branches by last activity, descending
i forgot the name of the branch from yesterday, list them by recency
local heads sorted newest to oldest

= branch-contains parse
> git branch --contains <commit>
which branches contain [the commit] <commit>
is <commit> already in some branch, list those
branches that include the commit <commit>
where has <commit> been merged to
every branch from which <commit> is reachable
in which branches is the fix <commit>
find the branches that have <commit> in their history
did the change <commit> make it into any branch, which
trace which heads descend from <commit>
<commit> lives on which branches
the bugfix <commit>: name each branch having it
local branches whose past includes <commit>
through which branches can i get to revision <commit>
on what branch was <commit> made

= branch-unmerged parse
> git branch --no-merged
branches that are not merged yet
which branches still have unmerged work
what has not been integrated into the current branch, by branch
unfinished branches, not contained in HEAD
list branches i must not delete because they are unmerged
branches with commits that are missing here
show me branches still to be merged
heads with work that has not landed here
feature branches still open
local branches which hold commits not found in the current one
which branches would lose something if deleted
what is yet to be incorporated, as branch names
pending branches, unmerged so far
names of the branches not yet incorporated here

= branch-upstream parse
> git branch -u origin/<branch>
let the current branch track origin/<branch>
set the upstream of this branch to origin/<branch>
this branch should follow <branch> on origin
connect my branch to origin/<branch>
configure origin/<branch> as the upstream of where i am
there is no tracking information, take origin/<branch>
track origin/<branch> from this branch
link my current branch with <branch> at origin
from now on plain pull and push here should refer to origin/<branch>
git pull does not know where to pull from, tell it origin/<branch>
make origin/<branch> the counterpart of this branch
attach the checked out branch to the remote branch origin/<branch>
define what this branch follows: origin/<branch>
change the tracking of this branch to origin/<branch>

= checkout-commit parse
> git switch --detach <commit>
go back to the state of [commit] <commit> [without a branch]
check out <commit> with a detached head
let me look around at <commit>
put the working tree to the revision <commit>, detached
visit the old revision <commit>
detach HEAD at <commit>
look at the project as of <commit>, detached head
time travel to <commit>, no branch involved
have the files as they were in revision <commit>, head detached
try out the old state <commit> without touching any branch
jump to revision <commit>, detached
temporarily return the whole checkout to <commit>, i only look around
move HEAD itself to <commit> off any branch
i would like to build the project as it was at <commit>, detached

= tag-annotated parse
> git tag -a <tag> -m '<message>'
annotated tag <tag> with the message <message>
make a tag <tag> that carries the text <message>
tag this commit as <tag> with the description <message>
release tag <tag>, annotated: <message>
mark the current state as <tag> and note <message>
full tag object <tag> saying <message>
create an annotated tag called <tag>, comment <message>
label this revision <tag>, with the remark <message>
tag with author and date, named <tag>, remark <message>
<message> is the release note for my new tag <tag>
proper release tag <tag> including the message <message>
attach the annotated version label <tag>, <message>, to HEAD
tag -a <tag>, text <message>
put <tag> on HEAD as a tag object and describe it as <message>

= tag-latest parse
> git describe --tags --abbrev=0
name of the latest tag
what was the last release tag before here
newest tag reachable from the current commit
most recent tag on this branch
which version was tagged last
closest tag behind HEAD
find the last tag before HEAD
what version are we on, just the tag
which release precedes the present commit
the most recent version label in this branch's past, bare name
tell me the last tag for my release script, tag name alone
previous release tag, please
go back from HEAD to the first tag you meet and print it
what did we tag most recently before the checked out commit

= describe parse
> git describe --tags
describe the current commit by the nearest tag
version string made from the last tag, the number of commits since and the hash
how far am i beyond the latest tag
human readable name of this revision based on tags
tag, commits since and short hash of where i am
name HEAD relative to its nearest tag
git describe using any tag
build label made of tag, offset and abbreviated id
nearest version label plus distance and id
generate a version identifier for this checkout out of the tags
how many commits after which release am i, in one string
where does the current revision sit relative to the last release
derive a readable version for HEAD, lightweight tags allowed
version of this checkout, tag plus offset

= tags-sorted parse
> git tag --sort=-creatordate
tags ordered by date, newest first
list tags from the latest to the oldest
which tags were made most recently, all in order of date
sort the tags by when they were created, latest on top
release history as tags, most recent first
tag list, freshest on top
all tags in order of creation, newest at the top
version labels by age, youngest leading
chronological tag listing in reverse
last releases up front: all tags
rank the tags by creation time, descending
in what order did we release, most recent tag leading
tags not alphabetically but by time, newest to oldest
what have we tagged lately, all tags with the freshest leading

= remote-url parse
> git remote get-url origin
url of origin [only]
from which address does origin come
print just the address of the remote called origin
what is origin's url
clone address of this repository
to which server does origin point
where does the remote origin live, address only
link of the hosted repository behind origin
address to give to somebody who wants to clone what i cloned
origin, where is it, one line
tell me the server path origin stands for
web or ssh address of origin
https or ssh, what address does origin use
bare address of origin for a script

= remote-set parse
> git remote set-url origin <url>
change the url of origin to <url>
the repository has moved to <url>, adjust origin
origin should point to <url> from now on
replace the address of the remote origin by <url>
switch the remote over to <url>
set <url> as the new address for origin
point the existing origin to <url>
hosting changed, origin now lives at <url>
repoint origin at <url>
the old address of origin is dead, <url> is correct
swap origin's location for <url>
i mistyped the address of origin, it should read <url>
edit the existing remote origin so that it uses <url>
update where origin points: <url>

= remote-remove parse
> git remote remove origin
remove the remote origin
disconnect this repository from origin
forget the remote called origin
origin should no longer be a remote
drop the connection to origin
delete the origin entry among the remotes
unlink the repository from its remote origin
cut the link to origin
take origin off the list of remotes
this clone should not know origin any more
detach my repo from the hosting server, remote origin
origin is obsolete, erase that remote
get rid of origin in the remotes
no remote named origin, please, delete it

= blame-lines parse
> git blame -L <line>,<lineb> <anyfile>
who last changed lines <line> to <lineb> of <anyfile>
authorship of the lines <line> through <lineb> in <anyfile>
blame limited to lines <line>-<lineb> of <anyfile>
annotate only lines <line> to <lineb> of <anyfile> with author and commit
whose code is in <anyfile> between line <line> and line <lineb>
who is responsible for lines <line> to <lineb> in <anyfile>
annotate lines <line> through <lineb> of <anyfile>
last author of line <line> up to line <lineb>, file <anyfile>
for <anyfile>, say by whom and in which commit lines <line>-<lineb> were written
blame a section of <anyfile>, from line <line> till <lineb>
lines <line> till <lineb> in <anyfile>: commit and person for each
who wrote the passage from line <line> to line <lineb> in <anyfile>
which commits do lines <line> to <lineb> of <anyfile> come from
restrict the annotation of <anyfile> to the range <line>,<lineb>

= grep-n parse
> git grep -n '<word>'
search the tracked files for <word> with line numbers
occurrences of <word> in versioned files, file and line number
in which line of which tracked file is <word>
git grep for <word>, numbered
find <word> in the repository and tell me the lines' numbers
where exactly, file and line, do tracked files say <word>
locate <word> in the code base with git, line numbers please
references to <word> in tracked code, numbered lines
code search within git for <word>, position included
show path, line number and text wherever versioned files say <word>
each mention of <word> in the repo's own files and the number of its line
git's search for <word>, i need the line numbers as well
scan versioned content for <word>, with numbering
at which line numbers is <word> used in the checked-in sources

= grep-files parse
> git grep -l '<word>'
which tracked files contain <word>
names of versioned files with <word> in them
git grep for <word>, only file names
in what files of the repository does <word> occur, names only
list the repository's files mentioning <word>
tracked files that have <word> somewhere
which versioned files mention <word>
paths of checked-in files in which <word> is used
which sources under version control refer to <word>, just list them
git's own search for <word>, matching paths only
files of the project with <word>, tracked ones, no matching lines printed
<word> is in which versioned files
scan versioned content for <word> and print nothing but paths
name each checked-in file that has the string <word>

= ls-count parse
> git ls-files | wc -l
number of tracked files
how many files does git know here
count the files under version control
tally of versioned files
how big is this repository in files
total files tracked by git
count everything that git tracks
how large is the project, counted in versioned files
amount of paths in the index
count of files checked into this repo
file total of the repository, untracked ones left out
a number: files being versioned
sum up the tracked files
of how many files does the repo consist

= ignored parse
> git status --ignored
status with the ignored files
which files does git ignore here
show ignored files too in the status
what is being left out because of gitignore
git status including what is ignored
list ignored files along with the changes
what does gitignore hide, along with the normal status
state of the working copy, ignore list shown as well
full git status that does not conceal ignored paths
modified, new, and also ignored files, in the usual overview
what am i hiding through .gitignore, in addition to pending changes
do not leave the ignored stuff out of the status
which build products are skipped by git, status overview included
is my file ignored, show the status with all ignored ones

= check-ignore parse
> git check-ignore -v <anyfile>
why is <anyfile> ignored [by git]
which gitignore rule applies to <anyfile>
is <anyfile> ignored and by which line
find the ignore pattern that matches <anyfile>
git does not see <anyfile>, which rule is to blame
explain which ignore file excludes <anyfile>
show the rule by which git ignores <anyfile>
git add refuses <anyfile>, find the responsible ignore line
which line in which gitignore catches <anyfile>
source of the ignore rule concerning <anyfile>
debug gitignore for <anyfile>
<anyfile> never shows up in git status, tell me the pattern to blame
trace the exclusion of <anyfile> to its rule
through what pattern is <anyfile> being excluded

= clean-ignored parse
> git clean -fdX
delete only the ignored files [and folders]
remove everything that gitignore excludes
get rid of build products that git ignores
clean out ignored files but keep untracked ones
throw away what is ignored, nothing else
wipe generated files matched by gitignore
remove ignored build output only
purge whatever gitignore matches, but new files stay
fresh build wanted: erase the ignored output, leave my new sources alone
kill caches and object files covered by the ignore rules
clear ignored paths from the disk, untracked but unignored ones survive
cleanup restricted to ignored stuff, folders as well
like make clean, only by gitignore
wipe ignored artefacts and their directories exclusively

= config-get parse
> git config user.email
which email does git use [here]
print my configured git email
email address of my commits
what is user.email set to
git's idea of my email
under which address do i commit
tell me the mail address git has for me
the mail address on my commits
which address will be recorded when i commit
look up user.email
am i using my work or my private mail in git
value of the email setting in git
query git for the author mail
read out the committer address i have configured

= config-editor parse
> git config --global core.editor vim
use vim as git's editor
git should open vim for commit messages
set the global git editor to vim
commit messages in vim from now on
configure vim as the editor of git
make git start vim instead of another editor
my commit message editor should be vim in all repositories
i dislike nano, for git i want vim everywhere
core.editor to vim, user-wide
whenever git needs text from me, launch vim
replace git's editor by vim for every repo
write my commit descriptions with vim by default
vim as global default for git
have interactive rebases and commits come up in vim

= config-branch parse
> git config --global init.defaultBranch main
new repositories should start with the branch main
set the default branch name to main
git init shall call the first branch main
configure main as initial branch for all new repos
name of the default branch: main, globally
make main the branch that fresh repositories begin with
call the first branch of every new repository main
instead of master, fresh repos shall have main
no more master: git init should give me main
init.defaultBranch to main, user-wide
from now on begin every git init on main
name for the starting branch of later repos: main
stop git from calling it master, use main when initializing
my future repositories ought to begin on a branch named main

= patch parse
> git format-patch -1 <commit>
make a patch file of [commit] <commit>
export <commit> as a patch for email
write the single commit <commit> to a patch file
i want to send somebody the commit <commit>
patch file out of <commit>
turn <commit> into a mailable patch
export a patch from the commit <commit>
mail-ready file for revision <commit>
<commit> as .patch file
i cannot push, so put <commit> into a file for the maintainer
produce a numbered patch out of the single revision <commit>
format the one commit <commit> for sending by mail
extract revision <commit> into a patch with author and message
contributor workflow: patch for <commit>

= diff-save parse
> git diff > <new>
save my unstaged changes as a patch in <new>
write the git diff to <new>
patch file <new> from my edits
store what i changed and have not staged in <new>
redirect git diff to <new>
keep my edits as a diff in the file <new>
dump my uncommitted, unstaged edits to the patch file <new>
put my pending line changes, not yet staged, into <new>
<new> should hold the diff of my working copy
unstaged work as patch, output to <new>
export what i edited without staging it as the diff file <new>
i want to mail my unstaged edits, write them as a diff to <new>
backup of my unstaged modifications in patch form at <new>
file <new>: git's diff of the working tree

= apply parse
> git apply <bare>
apply the patch <bare> [with git]
use git to apply <bare>
take over the changes from the patch file <bare>
somebody sent me the patch <bare>, put it into my working tree
patch my files by <bare> using git
bring in the diff stored in <bare>
let git apply the diff in <bare>
a colleague's diff is in <bare>, make these changes in my checkout
have git patch the working copy according to <bare>
git: perform the edits described by <bare>
use the patch <bare> on my files, no commit
<bare> holds a diff, get it into my checkout
import the changes from the diff <bare>, uncommitted
run git's patch tool on <bare>

= repo-size parse
> git count-objects -vH
how big is this git repository, human readable
size of the object database of this repo
disk space used by git objects, with details
number and size of objects in the repository
use git to count objects verbosely
does the repository need cleaning up, show its object statistics
how much space do the objects of this repository take
weight of the .git database, readable units
how heavy have the repo's objects become
packed and loose objects, how many and how much space
is my repository bloated, give object counts and sizes
object statistics with sizes a person can read
room taken by git's internal storage, in MiB or the like
count loose and packed objects, verbose, human units

= gc parse
> git gc
clean up and optimize the repository
pack loose objects
garbage collection of the repo
the repository has become slow and large, tidy it
run git's housekeeping
compress the git database
housekeeping for the repository
tidy git's internal storage
repack the repository and drop junk objects
shrink the .git folder
maintenance: compact this repo
make git faster again by cleaning its store
the .git directory has grown a lot, compact it
let git collect its garbage

= fsck parse
> git fsck
is the repository damaged
check the integrity of the git database
verify all objects of this repo
find corrupt or dangling objects
file system check for the git repository
integrity check of the repo
validate the repository's objects
has the object store been corrupted
after the disk crash, is my repo still sound
health check of the repository
verify git's internal data
are all commits and blobs still readable and consistent
detect broken objects in the repo
test the repository for corruption

= worktree-add parse
> git worktree add ../<newbranch> <branch>
check out <branch> in a second folder ../<newbranch>
additional working tree of <branch> at ../<newbranch>
work on <branch> in parallel, in the folder ../<newbranch>
new worktree ../<newbranch> for the branch <branch>
have <branch> checked out beside this one in ../<newbranch>
second checkout of <branch>, located at ../<newbranch>
add a worktree for <branch> in ../<newbranch>
i need <branch> open at the same time, put it under ../<newbranch>
extra directory ../<newbranch> holding the branch <branch>
without leaving my branch, get <branch> into ../<newbranch>
link a new working directory ../<newbranch> to this repo, on <branch>
../<newbranch> should become a parallel checkout of <branch>
side-by-side checkout: branch <branch>, location ../<newbranch>
a hotfix came up, open <branch> in its own tree at ../<newbranch>

= clone-sub parse
> git clone --recurse-submodules <url>
clone <url> (with|including) [all] [its] submodules
get the repository <url> and the nested repositories too
local copy of <url>, submodules filled as well
clone <url> recursively
fetch <url> together with everything it has as submodules
the project <url> uses submodules, clone all of it
clone <url> and initialize every submodule right away
download the codebase <url>, nested repos not left empty
full copy of <url> along with all sub-repositories
when cloning <url>, pull the submodules in as well
<url> has vendored repositories inside, obtain everything at once
bring <url> to my disk, submodules too
one-step clone of <url> and its submodules
clone <url> so that no submodule folder stays empty

= ahead parse
> git status -sb
branch and short status, am i ahead or behind
how many commits am i ahead of the remote, in short form
short status with the branch line on top
brief status that also names the branch and its upstream
compact list of changes plus branch information
is there something to push, one line summary with short status
two letter status with branch and upstream information
terse state plus branch header
dirty files as codes, headed by branch and distance to upstream
short-format status where the first line tells ahead or behind
compact state of the working copy, including the branch's name
how do i compare with origin, on one line above the short list of changes
branch name and two-letter codes together
abridged git status, with tracking info on the first row

= unpushed parse
> git log --oneline @{u}..
which commits have i not pushed yet
unpushed commits in one line each
what would be sent by a push
local commits that are missing on the upstream branch
short list of what i still have to push
am i ahead of the server, list those commits
show my commits that the upstream lacks
what exists only on my machine so far, titles of the commits
commits waiting to be uploaded, a row each
list my outgoing commits compactly
have i got work the server lacks, brief list
headlines of commits which my teammates cannot see yet
compare with the upstream: what is extra on my side, as one-liners
before pushing, preview the outgoing commits

= incoming parse
> git log --oneline ..@{u}
which commits would a pull bring
what is on the upstream branch that i do not have yet, one line each
incoming commits in short form
commits of the others that are missing here
am i behind the server, list what is new there
short list of what i have not pulled yet
show upstream commits that i lack
what have teammates published that i lack, titles of the commits
commits waiting to be pulled, a row each
preview of a pull, headlines
compare with the upstream: what is extra on its side, as one-liners
fetched but not merged so far: brief commit list
headlines of commits my branch still has to receive
before pulling, list the inbound commits compactly

= contributors-email parse
> git shortlog -sne
contributors with their email addresses and number of commits
authors by commit count including emails
who committed how much, names and addresses
ranking of contributors with mail addresses
email addresses of all committers with counts, most active first
commit statistics by author and email
list authors and their mails by commit count
league table of committers, mail included
who are the developers, with mail address and commit total, busiest on top
people behind the code, how to write to them, and how often they committed
commit ranking by person together with their mail
leaderboard of authors showing name plus address
i want to write to the main contributors, give names, mails and commit counts
per person commit totals including mail addresses

= assume parse
> git update-index --assume-unchanged <anyfile>
ignore my local changes of the tracked file <anyfile>
git should pretend that <anyfile> has not changed
do not show my edits of <anyfile> in git status although it is tracked
mark <anyfile> as assume unchanged
hide local modifications of <anyfile> from git
keep my own version of the tracked <anyfile> without ever committing it
make git overlook my edits to <anyfile>
my tweak to the versioned <anyfile> should never show up as modified
blind git to what i alter in <anyfile>
versioned file <anyfile> differs on my machine on purpose, git shall not notice
treat <anyfile> as untouched in spite of my edits
set the assume-unchanged bit on <anyfile>
stop reporting local edits to the checked-in <anyfile>
`,
)
