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

= log-mine parse
> git log --author="$(git config user.name)"
my own commits
what have i committed
commits made by me
history restricted to my configured name
use git log with my user name as the author
list what i did in this repository
which commits are mine

= log-stat parse
> git log --stat
history with the changed files of every commit
log with per file counts of added and removed lines
commits together with the files that they touched and how many lines
git log including a diffstat
which files were changed in each commit, with statistics
read the history along with change statistics
which files did each commit modify and by how much

= log-between parse
> git log <tag>..HEAD
commits since [the tag] <tag>
what is new since <tag>
history from <tag> up to now
which commits came after the release <tag>
log of everything that is not yet in <tag>
changes made after tagging <tag>, commit by commit
all commits between <tag> and the present state

= log-tag-oneline parse
> git log --oneline <tag>..HEAD
commits since <tag>, one line each
titles of the commits made after <tag>
short changelog from <tag> to now
what is new since <tag>, hash and subject only
condensed history after the release <tag>
release notes draft: subjects of all commits after <tag>
one-line list of everything committed after <tag>

= log-branch-not parse
> git log --oneline <branch>..HEAD
commits of this branch that are not in <branch>, one line each
what do i have that <branch> does not have
which of my commits are missing in <branch>
subjects of the commits ahead of <branch>
short list of what this branch adds to <branch>
commits that a merge into <branch> would bring, in short form
how far is this branch ahead of <branch>, list the commits briefly

= log-merges parse
> git log --merges
only [the] merge commits
history of merges
which branches were merged and when, merge commits
log restricted to merges
commits with more than one parent
leave ordinary commits out and list merges
show merges only

= log-no-merges parse
> git log --no-merges
commits without the merge commits
history leaving merges out
log of ordinary commits only
hide merge commits in the history
all commits that are not merges
real work only, no merge commits
filter merge commits out of the log

= log-reverse parse
> git log --reverse
history (beginning with|starting from) the oldest commit
commits from old to new
log in chronological order, first commit on top
oldest commits first
read the history from the beginning
git log the other way round
log turned upside down, the first commit leads

= log-search-code parse
> git log -S '<word>'
which commits added or removed <word> in the code
when did <word> appear or vanish in the sources
search the history of the contents for <word>
pickaxe search for <word>
commits that changed the number of occurrences of <word>
who took <word> out of the code, look through the history
in which commits did <word> come into or go out of the code

= log-line parse
> git log -L <line>,<lineb>:<bare>
history of lines <line> to <lineb> of <bare> [in git]
how did lines <line> through <lineb> in <bare> evolve
commits that touched the lines <line> to <lineb> of <bare>
who changed lines <line> to <lineb> in <bare> over time
git log for the line range <line> to <lineb> of <bare>
trace the development of lines <line>-<lineb> in the tracked file <bare>
past versions of lines <line>-<lineb> in <bare>

= log-follow parse
> git log --follow -- <anyfile>
history of <anyfile> (across|including|even before) renames
commits of <anyfile>, following it through renames
what happened to <anyfile> also when it had another name
log of <anyfile> that goes on beyond a rename
git history of the renamed file <anyfile>
all commits for <anyfile>, former names included
the file <anyfile> was renamed once, show its entire history

= first-commit parse
> git rev-list --max-parents=0 HEAD
hash of the (first|initial|root) commit
with which commit did this repository begin
commit without a parent
id of the very first commit
where does the history start, as a hash
oldest ancestor commit of HEAD
find the root commit's id

= hash-short parse
> git rev-parse --short HEAD
short hash of the current commit
abbreviated commit id of HEAD
seven character commit hash of where i am
shortened revision id for a version string
print the current commit's hash in short form
abbreviate HEAD
give me HEAD's short sha

= last-message parse
> git log -1 --pretty=%B
message of the last commit [only]
what did i write in the newest commit message
just the text of the latest commit, no author or date
print the previous commit message in full
last commit's message and nothing else
commit message of HEAD
read the latest commit message

= last-author parse
> git log -1 --pretty=%an
author of the last commit [only]
who made the newest commit, just the name
name of the person behind the latest commit
print who committed last
last committer's author name and nothing else
author name of HEAD
whose commit is the newest one, name only

= last-date parse
> git log -1 --pretty=%cd
date of the last commit [only]
when was the newest commit made
timestamp of the latest commit
when did somebody commit here for the last time, just the date
commit date of HEAD
print only when the last commit was made
how long ago was the last commit, print its date

= file-at parse
> git show <commit>:<bare>
contents of <bare> as of [commit] <commit>
how did <bare> look in <commit>
print <bare> at the revision <commit>
old version of <bare> from <commit>
what was in <bare> back at <commit>
let me read <bare> the way it was at <commit>
view <bare> at the time of <commit>

= restore-from parse
> git restore --source=<commit> <anyfile>
restore <anyfile> the way it was in <commit>
restore <anyfile> from [the] commit <commit>
restore the version of <anyfile> from <commit> in my working tree
reset the file <anyfile> to its state at <commit>
restore the old <anyfile> out of <commit>
overwrite <anyfile> with its version in <commit>
reset <anyfile> to what it was in <commit>

= diff-head parse
> git diff HEAD
all changes since the last commit, staged or not
everything that differs from the last commit
staged and unstaged edits together as a patch
compare my working tree with HEAD
what would be in a commit if i added everything tracked
diff against the last commit including what is staged
total of my uncommitted changes, index included, as a diff

= diff-words parse
> git diff --word-diff
differences word by word instead of line by line
my edits as a word diff
which words did i change, not whole lines
git diff on the level of words
show unstaged changes per word
word based comparison of the working tree with the index
highlight changed words in my uncommitted edits

= diff-space parse
> git diff -w
my changes without those in white space
unstaged differences ignoring whitespace
git diff that does not care about indentation
hide pure whitespace edits in the diff
what did i really change besides spaces and tabs
compare with the index but ignore blanks
what changed apart from whitespace

= diff-commits parse
> git diff <commit> HEAD
what has changed between [commit] <commit> and now
difference from <commit> to the current commit
compare <commit> with HEAD
all changes since the revision <commit> as one patch
one diff from <commit> up to the newest commit
line by line, how does HEAD differ from <commit>
what has happened since <commit>, as a diff

= diff-staged-names parse
> git diff --staged --name-only
names of the staged files
which files will be in the next commit
list what i have added, names only
file names in the staging area that changed
only the paths of staged changes
what is going to be committed, by file name
which paths are staged

= conflicts parse
> git diff --name-only --diff-filter=U
files with (merge conflicts|conflicts)
which files are in conflict
list unmerged paths
what do i still have to resolve
names of the files with unresolved conflicts
merge went wrong, which files conflict
show me the conflicted files only

= merge-abort parse
> git merge --abort
(abort|cancel|stop) the merge
too many conflicts, go back to before the merge
give up merging
undo the merge that is in progress
get me out of this conflicted merge
forget about the unfinished merge
back out of a merge i have started

= merge-noff parse
> git merge --no-ff <newbranch>
merge <newbranch> with a merge commit even if fast forward is possible
merge <newbranch> without fast-forward
integrate <newbranch> and always record a merge commit
take over <newbranch>, no fast forward
join <newbranch> in, keeping it visible as a branch in the history
non fast-forward merge of <newbranch>
merge <newbranch>, keeping an explicit merge commit

= merge-squash parse
> git merge --squash <newbranch>
merge <newbranch> as one single change [without committing yet]
squash all commits of <newbranch> into my index
bring <newbranch> in, squashed
put everything from <newbranch> into one uncommitted change
combine the commits of <newbranch> to one when merging
squash merge of <newbranch>
take the whole of <newbranch> as one change into the index

= rebase-i parse
> git rebase -i HEAD~<small>
edit, reorder or squash the last <small> commits
interactive rebase of the last <small> commits
clean up my last <small> commits interactively
let me combine the newest <small> commits by hand
rewrite the history of the last <small> commits in the editor
change order or messages of the latest <small> commits
squash some of my last <small> commits together, interactively

= rebase-continue parse
> git rebase --continue
go on with the rebase
conflicts are resolved, continue rebasing
next step of the interrupted rebase
proceed with rebasing after i fixed the conflict
resume the rebase in progress
carry on the paused rebase
after resolving conflicts keep rebasing

= rebase-abort parse
> git rebase --abort
(abort|cancel|stop) the rebase
go back to before the rebase
give up rebasing
undo the rebase that is in progress
get me out of this rebase
forget about the unfinished rebase
leave the rebase and restore my branch

= cherry-abort parse
> git cherry-pick --abort
(abort|cancel|stop) the cherry-pick
picking that commit conflicts, go back to before
give up the cherry pick in progress
undo the unfinished cherry-pick
get me out of this cherry pick
forget the cherry-pick that is under way
back out of the cherry-pick i have started

= revert-last parse
> git revert HEAD --no-edit
revert the last commit [with the default message]
undo the newest commit by a new commit
back out the latest commit without opening an editor
the last commit was wrong but is already pushed, cancel it with another
make a commit that takes back the previous one
inverse commit for HEAD, no editor
take back what the last commit did with a new commit, default message

= reset-remote parse
> git reset --hard origin/<branch>
make my branch exactly like origin/<branch>
throw away local commits and edits and take <branch> from the server
reset everything to what origin has in <branch>
discard all local work in favor of origin/<branch>
hard reset to the remote <branch>
reset to precisely the state of origin's <branch>
discard my local version, origin's <branch> wins

= reset-mixed parse
> git reset
unstage everything
empty the index but keep my edits
undo git add for all files
nothing should be staged any more
i added too much, take all of it out of the staging area
reset the index without touching the working tree
take everything off the stage, working files unchanged

= reflog parse
> git reflog
where has HEAD been lately
history of everything i did with HEAD
i lost a commit after a reset, how do i find it
list of former positions of HEAD
git's log of checkouts, resets and commits
find the hash of a commit that i threw away
every place HEAD pointed to recently

= stash-message parse
> git stash push -m '<message>'
stash my changes with the message <message>
put my edits aside under the description <message>
shelve what i am working on as <message>
stash entry called <message>
save unfinished work in the stash, note: <message>
park my changes, label <message>
name my stash <message> when putting changes aside

= stash-apply parse
> git stash apply
apply the stash but keep it
get my stashed changes back without removing them from the stash
bring back what i put aside and leave the stash entry there
use the newest stash entry, do not drop it
take my parked edits into the working tree, the entry stays
restore stashed work but keep a copy in the stash
reuse the latest stash without popping it

= stash-show parse
> git stash show -p
what is in the stash, as a patch
look at the newest stash entry line by line
which changes did i put aside, show the diff
let me see what i stashed before i apply it
contents of the last stash in full
inspect the diff of my shelved work
diff of the most recent stash

= stash-drop parse
> git stash drop
(delete|drop|remove) the (newest|last|latest) stash
throw away what i stashed last
drop the changes that i put aside last
discard the top stash entry
get rid of the newest entry of the stash
delete my parked edits for good, the last ones
remove the top of the stash stack

= stash-clear parse
> git stash clear
(delete|remove|drop) all stashes
empty the stash
throw away everything i ever stashed here
discard every stash entry
drop all stash entries, none should be left
wipe the whole stash list
clear out the stash completely

= stash-file parse
> git stash push <anyfile>
stash only <anyfile>
put aside my changes in <anyfile>, leave the others
shelve just the file <anyfile>
save the edits of <anyfile> in the stash and nothing else
park <anyfile> alone
i want to set aside only what i did in <anyfile>
temporarily put away the modifications of <anyfile> only

= add-p parse
> git add -p
stage my changes piece by piece
choose interactively which hunks to stage
add only some of my edits, ask me for each
pick parts of the changed files for the next commit
stage hunks selectively
i want to commit just a part of my edits, let me choose
go through my edits hunk by hunk and decide what to stage

= add-u parse
> git add -u
stage changes of tracked files only, no new files
add all modified and deleted files but not untracked ones
put every edit of known files into the index
stage what git already tracks
leave new files out but stage the rest
update the index with all tracked changes
stage all tracked modifications and deletions

= add-dir parse
> git add <plaindir>
stage <plaindir> with everything in it
add <plaindir> to git
put <plaindir> into the index
all changes below <plaindir> should go into the next commit
prepare <plaindir> for committing
track what is in <plaindir>
stage the directory tree <plaindir>

= commit-empty parse
> git commit --allow-empty -m '<message>'
make an empty commit with the message <message>
commit <message> although nothing has changed
trigger the build by an empty commit called <message>
commit without any changes, message <message>
contentless commit saying <message>
record <message> as a commit with no changes in it
dummy commit with the text <message>

= commit-editor parse
> git commit
commit what is staged and let me write the message in the editor
open the editor for the commit message
commit the index, i want to type a longer message
git commit with the editor
record the staged changes, ask me for the message
start a commit without giving the message on the command line
make a commit and edit its message interactively

= push-force parse
> git push --force-with-lease
force push [safely|with lease]
overwrite the remote branch with my rewritten history unless somebody else pushed
push after a rebase, replacing what is on the server, but carefully
my push is rejected after amending, force it in the safe way
publish rewritten commits without trampling on others' work
forced upload of my branch with protection of others' commits
force with lease

= push-delete parse
> git push origin --delete <newbranch>
delete [the] (remote branch|branch on the server) <newbranch>
remove the branch <newbranch> from origin
<newbranch> should vanish on the server
get rid of origin's <newbranch>
clean up: drop <newbranch> on the remote side
take the branch <newbranch> off the remote
erase <newbranch> at origin

= push-tag parse
> git push origin <tag>
push [only] the tag <tag>
publish the tag <tag>
upload <tag> to origin
<tag> is missing on the server, send that tag
share the release tag <tag> with the others
send just <tag> to the remote
transfer one tag, <tag>, to origin

= fetch-prune parse
> git fetch --prune
fetch and drop references to branches that are gone on the server
remove stale remote-tracking branches while fetching
deleted remote branches still show up here, clean them out
update from the remote and forget branches that no longer exist there
fetch with pruning
get news from the remote and tidy up vanished branches
prune dead remote branches and fetch

= branch-track parse
> git switch -c <newbranch> origin/<newbranch>
check out the remote branch <newbranch> [locally]
make a local <newbranch> from origin/<newbranch> and switch to it
work on the branch <newbranch> that a colleague pushed
get origin's <newbranch> and start a local branch of that name
local branch <newbranch> following the one on origin, and go to it
switch to a new <newbranch> based on origin/<newbranch>
start a tracking branch for origin/<newbranch> and change to it

= branch-back parse
> git switch -
switch back to the previous branch
return to the branch i was on before
go to the last branch again
toggle between the two latest branches
swap back to where i was, branch-wise
leave this branch for the one before
go back to my previous branch

= branch-vv parse
> git branch -vv
branches with their upstream and last commit
which remote branch does each local branch track
are my branches ahead or behind their upstreams
local branches in detail, tracking information included
verbose branch list with upstreams
for every branch its newest commit and what it follows
show the tracking relation of all local branches

= branch-recent parse
> git branch --sort=-committerdate
branches ordered by latest commit, newest first
on which branches was work done recently, most recent on top
sort the branches by date of their last commit
most recently active branches first
which branch did i work on last, list by commit date
branch list, freshest on top
order local branches by recency of their commits

= branch-contains parse
> git branch --contains <commit>
which branches contain [the commit] <commit>
is <commit> already in some branch, list those
branches that include the commit <commit>
where has <commit> been merged to
every branch from which <commit> is reachable
in which branches is the fix <commit>
find the branches that have <commit> in their history

= branch-unmerged parse
> git branch --no-merged
branches that are not merged yet
which branches still have unmerged work
what has not been integrated into the current branch, by branch
unfinished branches, not contained in HEAD
list branches i must not delete because they are unmerged
branches with commits that are missing here
show me branches still to be merged

= branch-upstream parse
> git branch -u origin/<branch>
let the current branch track origin/<branch>
set the upstream of this branch to origin/<branch>
this branch should follow <branch> on origin
connect my branch to origin/<branch>
configure origin/<branch> as the upstream of where i am
there is no tracking information, take origin/<branch>
track origin/<branch> from this branch

= checkout-commit parse
> git switch --detach <commit>
go back to the state of [commit] <commit> [without a branch]
check out <commit> with a detached head
let me look around at <commit>
put the working tree to the revision <commit>, detached
visit the old revision <commit>
detach HEAD at <commit>
look at the project as of <commit>, detached head

= tag-annotated parse
> git tag -a <tag> -m '<message>'
annotated tag <tag> with the message <message>
make a tag <tag> that carries the text <message>
tag this commit as <tag> with the description <message>
release tag <tag>, annotated: <message>
mark the current state as <tag> and note <message>
full tag object <tag> saying <message>
create an annotated tag called <tag>, comment <message>

= tag-latest parse
> git describe --tags --abbrev=0
name of the latest tag
what was the last release tag before here
newest tag reachable from the current commit
most recent tag on this branch
which version was tagged last
closest tag behind HEAD
find the last tag before HEAD

= describe parse
> git describe --tags
describe the current commit by the nearest tag
version string made from the last tag, the number of commits since and the hash
how far am i beyond the latest tag
human readable name of this revision based on tags
tag, commits since and short hash of where i am
name HEAD relative to its nearest tag
git describe using any tag

= tags-sorted parse
> git tag --sort=-creatordate
tags ordered by date, newest first
list tags from the latest to the oldest
which tags were made most recently, all in order of date
sort the tags by when they were created, latest on top
release history as tags, most recent first
tag list, freshest on top
all tags in order of creation, newest at the top

= remote-url parse
> git remote get-url origin
url of origin [only]
from which address does origin come
print just the address of the remote called origin
what is origin's url
clone address of this repository
to which server does origin point
where does the remote origin live, address only

= remote-set parse
> git remote set-url origin <url>
change the url of origin to <url>
the repository has moved to <url>, adjust origin
origin should point to <url> from now on
replace the address of the remote origin by <url>
switch the remote over to <url>
set <url> as the new address for origin
point the existing origin to <url>

= remote-remove parse
> git remote remove origin
remove the remote origin
disconnect this repository from origin
forget the remote called origin
origin should no longer be a remote
drop the connection to origin
delete the origin entry among the remotes
unlink the repository from its remote origin

= blame-lines parse
> git blame -L <line>,<lineb> <anyfile>
who last changed lines <line> to <lineb> of <anyfile>
authorship of the lines <line> through <lineb> in <anyfile>
blame limited to lines <line>-<lineb> of <anyfile>
annotate only lines <line> to <lineb> of <anyfile> with author and commit
whose code is in <anyfile> between line <line> and line <lineb>
who is responsible for lines <line> to <lineb> in <anyfile>
annotate lines <line> through <lineb> of <anyfile>

= grep-n parse
> git grep -n '<word>'
search the tracked files for <word> with line numbers
occurrences of <word> in versioned files, file and line number
in which line of which tracked file is <word>
git grep for <word>, numbered
find <word> in the repository and tell me the lines' numbers
where exactly, file and line, do tracked files say <word>
locate <word> in the code base with git, line numbers please

= grep-files parse
> git grep -l '<word>'
which tracked files contain <word>
names of versioned files with <word> in them
git grep for <word>, only file names
in what files of the repository does <word> occur, names only
list the repository's files mentioning <word>
tracked files that have <word> somewhere
which versioned files mention <word>

= ls-count parse
> git ls-files | wc -l
number of tracked files
how many files does git know here
count the files under version control
tally of versioned files
how big is this repository in files
total files tracked by git
count everything that git tracks

= ignored parse
> git status --ignored
status with the ignored files
which files does git ignore here
show ignored files too in the status
what is being left out because of gitignore
git status including what is ignored
list ignored files along with the changes
what does gitignore hide, along with the normal status

= check-ignore parse
> git check-ignore -v <anyfile>
why is <anyfile> ignored [by git]
which gitignore rule applies to <anyfile>
is <anyfile> ignored and by which line
find the ignore pattern that matches <anyfile>
git does not see <anyfile>, which rule is to blame
explain which ignore file excludes <anyfile>
show the rule by which git ignores <anyfile>

= clean-ignored parse
> git clean -fdX
delete only the ignored files [and folders]
remove everything that gitignore excludes
get rid of build products that git ignores
clean out ignored files but keep untracked ones
throw away what is ignored, nothing else
wipe generated files matched by gitignore
remove ignored build output only

= config-get parse
> git config user.email
which email does git use [here]
print my configured git email
email address of my commits
what is user.email set to
git's idea of my email
under which address do i commit
tell me the mail address git has for me

= config-editor parse
> git config --global core.editor vim
use vim as git's editor
git should open vim for commit messages
set the global git editor to vim
commit messages in vim from now on
configure vim as the editor of git
make git start vim instead of another editor
my commit message editor should be vim in all repositories

= config-branch parse
> git config --global init.defaultBranch main
new repositories should start with the branch main
set the default branch name to main
git init shall call the first branch main
configure main as initial branch for all new repos
name of the default branch: main, globally
make main the branch that fresh repositories begin with
call the first branch of every new repository main

= patch parse
> git format-patch -1 <commit>
make a patch file of [commit] <commit>
export <commit> as a patch for email
write the single commit <commit> to a patch file
i want to send somebody the commit <commit>
patch file out of <commit>
turn <commit> into a mailable patch
export a patch from the commit <commit>

= diff-save parse
> git diff > <new>
save my unstaged changes as a patch in <new>
write the git diff to <new>
patch file <new> from my edits
store what i changed and have not staged in <new>
redirect git diff to <new>
keep my edits as a diff in the file <new>
dump my uncommitted, unstaged edits to the patch file <new>

= apply parse
> git apply <bare>
apply the patch <bare> [with git]
use git to apply <bare>
take over the changes from the patch file <bare>
somebody sent me the patch <bare>, put it into my working tree
patch my files by <bare> using git
bring in the diff stored in <bare>
let git apply the diff in <bare>

= repo-size parse
> git count-objects -vH
how big is this git repository, human readable
size of the object database of this repo
disk space used by git objects, with details
number and size of objects in the repository
use git to count objects verbosely
does the repository need cleaning up, show its object statistics
how much space do the objects of this repository take

= gc parse
> git gc
clean up and optimize the repository
pack loose objects
garbage collection of the repo
the repository has become slow and large, tidy it
run git's housekeeping
compress the git database
housekeeping for the repository

= fsck parse
> git fsck
is the repository damaged
check the integrity of the git database
verify all objects of this repo
find corrupt or dangling objects
file system check for the git repository
integrity check of the repo
validate the repository's objects

= worktree-add parse
> git worktree add ../<newbranch> <branch>
check out <branch> in a second folder ../<newbranch>
additional working tree of <branch> at ../<newbranch>
work on <branch> in parallel, in the folder ../<newbranch>
new worktree ../<newbranch> for the branch <branch>
have <branch> checked out beside this one in ../<newbranch>
second checkout of <branch>, located at ../<newbranch>
add a worktree for <branch> in ../<newbranch>

= clone-sub parse
> git clone --recurse-submodules <url>
clone <url> (with|including) [all] [its] submodules
get the repository <url> and the nested repositories too
local copy of <url>, submodules filled as well
clone <url> recursively
fetch <url> together with everything it has as submodules
the project <url> uses submodules, clone all of it
clone <url> and initialize every submodule right away

= ahead parse
> git status -sb
branch and short status, am i ahead or behind
how many commits am i ahead of the remote, in short form
short status with the branch line on top
brief status that also names the branch and its upstream
compact list of changes plus branch information
is there something to push, one line summary with short status
two letter status with branch and upstream information

= unpushed parse
> git log --oneline @{u}..
which commits have i not pushed yet
unpushed commits in one line each
what would be sent by a push
local commits that are missing on the upstream branch
short list of what i still have to push
am i ahead of the server, list those commits
show my commits that the upstream lacks

= incoming parse
> git log --oneline ..@{u}
which commits would a pull bring
what is on the upstream branch that i do not have yet, one line each
incoming commits in short form
commits of the others that are missing here
am i behind the server, list what is new there
short list of what i have not pulled yet
show upstream commits that i lack

= contributors-email parse
> git shortlog -sne
contributors with their email addresses and number of commits
authors by commit count including emails
who committed how much, names and addresses
ranking of contributors with mail addresses
email addresses of all committers with counts, most active first
commit statistics by author and email
list authors and their mails by commit count

= assume parse
> git update-index --assume-unchanged <anyfile>
ignore my local changes of the tracked file <anyfile>
git should pretend that <anyfile> has not changed
do not show my edits of <anyfile> in git status although it is tracked
mark <anyfile> as assume unchanged
hide local modifications of <anyfile> from git
keep my own version of the tracked <anyfile> without ever committing it
make git overlook my edits to <anyfile>
`,
)
