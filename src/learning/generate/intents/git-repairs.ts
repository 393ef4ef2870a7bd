import { intents } from '../grammar.ts'

/** Putting things right in a repository, its settings, and what is asked about its files. */
export const gitRepairs = intents(
  'git',
  String.raw`
= reset-hard-head parse
> git reset --hard
throw away all uncommitted changes, staged ones too
discard everything since the last commit, index included
reset index and working tree to HEAD
lose all staged and unstaged edits of tracked files
hard reset to the current commit
undo whatever i did since i committed, i do not need any of it
clean slate: staged and unstaged modifications gone
drop all my work since the newest commit, the stage as well
wipe every uncommitted modification of versioned files
undo everything, added or not, since the newest commit
reset all: staging area and files as the last commit left them
get rid of whatever i did after committing
overwrite every tracked file and the stage with the newest commit

= reset-hard-commit parse
> git reset --hard <commit>
reset my branch hard to [the] commit <commit>
go back to <commit> and discard everything after it
throw away all commits after <commit> together with their changes
make <commit> the tip of my branch, files included
hard reset to <commit>
drop whatever came after <commit>, commits and edits
reset branch and working tree to <commit>
lose all work done after <commit>, for good
drop everything that came after <commit>, return to it
<commit> was the last good state, wipe out the rest
get rid of the commits beyond <commit> along with their edits
hard reset, target revision <commit>, losing the later work
erase every commit and edit made since <commit>

= reset-soft-n parse
> git reset --soft HEAD~<small>
undo the last <small> commits but keep their changes staged
go back <small> commits, everything stays in the index
uncommit the latest <small> commits
i want to make one commit out of the last <small>, so take them back and leave all staged
soft reset by <small> commits
rewind <small> commits without losing the work
dissolve the newest <small> commits into staged changes
open up the previous <small> commits again, contents remain on the stage
move the branch <small> commits back, index and files untouched
cancel <small> commits, nothing lost, all staged
the last <small> check-ins should become uncommitted again, still added
retract <small> commits but hold on to the contents in the index
un-commit <small> times

= reset-hard-n parse
> git reset --hard HEAD~<small>
delete the last <small> commits with all their changes
go back <small> commits and discard everything since
throw the newest <small> commits away for good
hard reset by <small> commits
remove <small> commits from the tip, files included
the latest <small> commits are garbage, get rid of them and their edits
erase the most recent <small> check-ins completely
drop <small> commits off the end, work included
my last <small> commits were wrong, wipe them out
wipe the newest <small> check-ins and what they contain
get rid of <small> commits, nothing kept
undo <small> commits and lose all of their contents
discard the top <small> commits, edits included

= restore-both parse
> git restore --staged --worktree <anyfile>
discard staged and unstaged changes of <anyfile>
reset <anyfile> on the stage and on disk to HEAD
unstage <anyfile> and throw my edits of it away
undo everything done to <anyfile> since the last commit, added or not
take <anyfile> off the stage and lose the modifications
fully revert <anyfile>
restore <anyfile> from the last commit, in the index as well
wipe my edits in <anyfile>, although they are already staged
undo the stage and the edits, <anyfile> only
reset <anyfile> to its committed form in index and folder
drop what i changed in <anyfile>, from the stage as well as from the file
get rid of all uncommitted work on <anyfile>, staged parts too
revert <anyfile> in both places, index and disk, to HEAD

= stash-show-stat parse
> git stash show
which files are in the newest stash
files changed by the last stash entry, with line counts
summary of what i stashed last
overview of the top stash, not the whole diff
diffstat of the most recent stash
how big is the work that i shelved, per file
list what the latest stash touches
names of the files i put aside last, with statistics
what files would a stash pop bring
list of files in my last stash
short summary of the shelved work on top
which files did i tuck away most recently

= stash-apply-n parse
> git stash apply stash@{<small>}
apply the stash entry number <small> and keep it
bring back stash@{<small>} without dropping it
get the changes of stash <small> into my files
reapply the older stash with the index <small>
not the newest stash but the one numbered <small>, apply it
use stash entry <small>
take the work shelved under number <small> back, entry stays
restore the stashed edits at position <small> of the list
stash number <small>: reapply it and leave it in the list
i need what is in stash <small> again
put entry <small> of the stash into my working tree, do not drop
older shelved work, index <small>, should be back in my files

= stash-drop-n parse
> git stash drop stash@{<small>}
delete the stash entry number <small>
drop stash@{<small>}
remove stash <small> from the list
throw away the stash with index <small>
get rid of the shelved changes at position <small>
erase one particular stash, number <small>
discard stash entry <small> without applying it
stash number <small> can go
remove a single stash: the one at <small>
clear entry <small> off the stash
i no longer need the stash numbered <small>, drop it
wipe what is in stash entry <small>

= stash-branch parse
> git stash branch <newbranch>
make a branch <newbranch> out of the stash
create <newbranch> and apply my stashed changes there
turn the newest stash into the branch <newbranch>
continue the shelved work on a new branch <newbranch>
stash to branch: <newbranch>
the stash does not apply here any more, put it on a fresh branch <newbranch>
unstash onto the new branch <newbranch>
start <newbranch> from the commit where i stashed and restore the edits in it
my stashed work deserves its own branch <newbranch>
open <newbranch> with the shelved changes in it
move the contents of the stash to a new branch, <newbranch>
new branch <newbranch> that begins with what i stashed

= tag-commit parse
> git tag <tag> <commit>
tag the commit <commit> as <tag>
put the tag <tag> on <commit>
give the older commit <commit> the label <tag>
<commit> was the release <tag>, tag it afterwards
make a tag <tag> pointing to <commit> instead of HEAD
create the tag <tag> at revision <commit>
attach the version label <tag> to <commit>
mark <commit> with <tag>
label <commit> <tag>
not here but at <commit>, set the tag <tag>
the old revision <commit> deserves the label <tag>
<tag> is to point at <commit>
i forgot to tag <commit>, it should be <tag>

= tag-show parse
> git show <tag>
details of the tag <tag>
what is behind the tag <tag>
show the commit that <tag> marks
who tagged <tag> and what does it contain
message and commit of the tag <tag>
inspect the release tag <tag>
look at the tagged version <tag> with its last change
which commit does the version label <tag> belong to, in detail
what does <tag> stand for
tag <tag>: who, when, what commit
display the version label <tag> and the commit below it
information on the release tag <tag>

= tag-remote-delete parse
> git push origin --delete <tag>
delete the tag <tag> on origin
remove the remote tag <tag>
the tag <tag> should vanish from the server
take the release mark <tag> off origin
i pushed a wrong tag, erase <tag> at origin
get rid of <tag> among the server's tags
drop tag <tag> remotely
version label <tag> is to go on the remote side
nobody should find the tag <tag> on origin any longer
clear <tag> from origin's tag list
server side deletion of tag <tag>
the published tag <tag> was wrong, withdraw it

= tag-checkout parse
> git switch --detach <tag>
check out the tag <tag>
go to the release <tag>
have the files of version <tag> in my working tree
look at the project as it was at the tag <tag>
put my checkout to the tagged version <tag>, detached
i want to build release <tag>, switch to it
visit the tag <tag> with a detached head
time travel to version <tag>
give me the code of release <tag>
jump to tag <tag>
my files should be those of version <tag>
inspect the sources of version <tag> in my checkout

= tag-list-pattern parse
> git tag -l 'v1.*'
tags that begin with v1.
list the tags of the 1 series, pattern v1.*
all tags matching v1.*
which v1 versions have been tagged
version labels starting with v1.
releases of major version one, as tags v1.*
filter the tags by the glob v1.*
show tags like v1.0, v1.1 and so on
v1 tags only
which releases begin with v1.
only the tags in the v1 family, v1.*
restrict the tag list to v1.*

= tag-count parse
> git tag | wc -l
number of tags
how many tags does this repository have
count the git tags
how many releases have been tagged
tag total
tally of version labels
amount of tags in this repo
how often did we tag, just the number
sum of all tags
number of version labels here
how many version labels are there
releases in this repo, counted by tag

= ls-ext parse
> git ls-files '*.<ext>'
tracked files ending in .<ext>
which <ext> files are in git
list the versioned <ext> files
all files of the type <ext> that git tracks
names of the checked-in .<ext> files
<ext> files under version control
use git to list its <ext> files
paths of every tracked .<ext> file
how is it with <ext> files: which are versioned
checked-in files having the ending .<ext>
all <ext> sources in the repository
git's list of .<ext> files

= ls-deleted parse
> git ls-files -d
tracked files that i deleted from disk
which versioned files are missing in my working tree
list files that git knows but that are no longer here
deleted but still tracked files
what did i remove without telling git
checked-in files that have vanished from the folder
paths git tracks that do not exist on disk any more
missing tracked files
gone from my disk yet still in git, which files
what tracked files are absent
list versioned files that were deleted locally
i removed some tracked files by hand, name them

= ls-tree parse
> git ls-tree -r --name-only <commit>
every file the whole project had in the commit <commit>
which files existed at <commit>
complete file list of revision <commit>
what did the project consist of at <commit>, file names
names of every file contained in the tree of <commit>
paths in <commit>, all levels
files as of <commit>, recursively
inventory of the old revision <commit>
file names of the old state <commit>
which paths belonged to the project back at <commit>
see the whole tree of files at revision <commit>
the project's files as they were named at <commit>

= ls-tree-branch parse
> git ls-tree -r --name-only <branch>
list all files on the branch <branch>
which files exist on branch <branch>
complete file list of the <branch> branch without switching
names of every file in branch <branch>
what files does branch <branch> consist of, all levels
paths on <branch>, recursively
inventory of the branch <branch>
see the file tree of another branch, <branch>
without changing over, which files are on <branch>
see the whole tree of files on branch <branch>
another branch's files, the branch being <branch>, names only
file inventory for <branch>

= loc parse
> git ls-files | xargs wc -l
count the lines of all tracked files
lines of code in this repository
how many lines does each versioned file have, with a total
line counts for everything under version control
how big is the code base in lines
wc over all files git tracks
number of lines per tracked file and altogether
total lines of the project, only checked-in files
how long is the source code, tracked files with totals
line totals of the repository's files
count code lines in whatever git tracks
project size in lines, per file and in sum

= grep-i parse
> git grep -i '<word>'
search tracked files for <word> ignoring case
git grep for <word>, upper or lower case
case-insensitive search for <word> in the repository's files
where is <word> in the versioned files, however it is capitalized
find <word> in the code base with git, no matter the case
occurrences of <word> in tracked files in any capitalisation
scan checked-in sources for <word>, capital letters or not
git's search, case does not matter: <word>
<word> in tracked sources, capitals do not matter
which versioned lines have <word>, big or small letters
code base search for <word> disregarding capitals
git: look for <word>, ignore case

= grep-count parse
> git grep -c '<word>'
how many lines of each tracked file contain <word>
count <word> per versioned file
number of matching lines for <word> in every file of the repository
git grep with counts for <word>
per file tally of lines with <word>, tracked files
in which checked-in files is <word> how frequent
lines mentioning <word>, counted for each tracked file
statistics of <word> over the files in git
number of hits for <word> in each file of the project
<word>: matching lines by tracked file
git, count the lines that have <word> file by file
how frequent is <word> in the versioned files

= grep-at parse
> git grep '<word>' <commit>
search for <word> in the commit <commit>
was <word> in the files at <commit>
find <word> in the old revision <commit>
lines with <word> in the tree of <commit>
git grep <word> as of <commit>
look for <word> in the project the way it was at <commit>
did the code at <commit> contain <word>
occurrences of <word> at revision <commit>
back at <commit>, where did the code say <word>
<word> in the sources of revision <commit>
look into the past: was <word> used at <commit>
search an old state, <commit>, for <word>

= grep-word parse
> git grep -w '<word>'
search the tracked files for <word> as a whole word
<word> in versioned files, not as part of a longer word
git grep for the complete word <word>
whole word search for <word> in the repository
lines of tracked files in which <word> stands alone as a word
find <word> in the code base, word boundaries required
git's search for <word>, no partial matches
checked-in sources: where is <word> a word of its own
only complete matches of the word <word> in tracked files
<word> by itself in the versioned sources
git: <word>, exact word
exclude longer words when searching the repo for <word>

= shortlog-since parse
> git shortlog -sn --since=<date>
who committed the most since <date>
contributors since <date> by number of commits
commits per author from <date> on
ranking of the authors for the time after <date>
how active was everybody since <date>
tally of commits by person, nothing before <date>
most active developers after <date>
leaderboard of committers beginning with <date>
number of commits by each person after <date>
who has done most since <date>, in commits
committers of the period from <date> on, ranked
since <date>: authors with commit totals

= ahead-count parse
> git rev-list --count <branch>..HEAD
how many commits am i ahead of <branch>
number of commits that are not in <branch>
count the commits my branch has on top of <branch>
by how many commits is this branch ahead of <branch>
amount of commits missing in <branch>, as a number
tally of what i committed beyond <branch>
how much has <branch> not got yet, commit count
how many of my commits does <branch> lack
number of extra commits on this branch relative to <branch>
lead over <branch>, in commits
commits here and not on <branch>: how many
commits beyond <branch> on my branch, only the figure

= behind-count parse
> git rev-list --count HEAD..<branch>
how many commits am i behind <branch>
number of commits in <branch> that i do not have
count what <branch> has and my branch lacks
by how many commits does <branch> lead
amount of commits in <branch> still missing here, as a number
how outdated is my branch compared with <branch>, commit count
tally of the commits i would get from <branch>
how many of <branch>'s commits do i lack
number of commits i am missing from <branch>
lag behind <branch>, in commits
commits on <branch> and not here: how many
commits on <branch> that have not reached me, only the figure

= merge-base parse
> git merge-base <branch> <newbranch>
common ancestor of <branch> and <newbranch>
where did <branch> and <newbranch> part ways
commit at which <newbranch> branched off <branch>
merge base of the branches <branch> and <newbranch>
latest commit that <branch> and <newbranch> share
find the fork point of <branch> and <newbranch>
last shared revision for <branch> and <newbranch>
hash of the commit both <branch> and <newbranch> descend from
the point where <branch> and <newbranch> split
newest common revision of the two branches <branch> and <newbranch>
where do <branch> and <newbranch> meet in the past
shared starting commit for <branch> and <newbranch>

= merge-continue parse
> git merge --continue
conflicts are resolved, finish the merge
continue the merge
complete the merge after resolving everything
go on with merging
conclude the merge that was stopped by conflicts
proceed with the interrupted merge
i have fixed all the conflicted files, carry on merging
resume the merge in progress
every clash is sorted out, let the merge complete
wrap up the merge
merging was interrupted, go ahead now
done resolving, conclude merging

= cherry-continue parse
> git cherry-pick --continue
continue the cherry-pick
conflicts of the cherry-pick are resolved, go on
finish the interrupted cherry pick
proceed with picking the commit after fixing the conflict
carry on cherry-picking
resume the cherry pick in progress
the picked commit clashed, i fixed that, now complete the pick
conclude the cherry-pick that was stopped
clash sorted out, let the pick complete
wrap up the cherry-pick
picking was interrupted, go ahead now
done resolving, carry on with the commit i am picking

= cherry-no-commit parse
> git cherry-pick -n <commit>
apply <commit> here without committing
cherry-pick <commit> but do not make a commit
take over the changes of <commit> into my index only
pick <commit> and leave it uncommitted
get the edits of the single commit <commit> staged, no commit
bring over what <commit> did, i will commit it later myself
copy the change <commit> to my working tree, commit nothing
cherry-pick, no commit: <commit>
take <commit>'s edits without its commit
i want to look at what <commit> does before committing it here
stage the contents of <commit> on my branch
borrow the change <commit>, uncommitted

= ours parse
> git checkout --ours <anyfile>
resolve the conflict in <anyfile> with my version, discard theirs
take our side of <anyfile> in the merge, discard theirs
in conflict: keep my version of <anyfile>, discard theirs
<anyfile> conflicts, ours is right, discard theirs
use our version for the conflicted file <anyfile>, discard theirs
merge conflict in <anyfile>, ignore what they changed, discard theirs
settle the conflicted <anyfile> in favor of the current branch, discard theirs
for <anyfile> choose ours, discard theirs
my <anyfile> wins over the incoming one, discard theirs
<anyfile> clashed in the merge, stay with mine, discard theirs
conflict on <anyfile>: the version of my branch, please, discard theirs
throw the other branch's <anyfile> away during the merge

= theirs parse
> git checkout --theirs <anyfile>
resolve the conflict in <anyfile> with their version, discard mine
take their side of <anyfile> in the merge, discard mine
in conflict: accept the other version of <anyfile>, discard mine
<anyfile> conflicts, theirs is right, discard mine
use the incoming version for the conflicted file <anyfile>, discard mine
merge conflict in <anyfile>, drop what i changed
settle the conflicted <anyfile> in favor of the branch being merged, discard mine
for <anyfile> choose theirs, discard mine
the incoming <anyfile> wins over mine, discard mine
<anyfile> clashed in the merge, go with the other one, discard mine
conflict on <anyfile>: the version of the other branch, please, discard mine
throw my own <anyfile> away during the merge

= rm-r parse
> git rm -r <plaindir>
remove <plaindir> with all its files from git and from disk
delete the whole of <plaindir> with git
git rm recursively on <plaindir>
drop <plaindir> from the project, staged as deletions
<plaindir> is obsolete, have git delete it with its contents
erase <plaindir> in index and working tree
recursive removal of <plaindir> by git
we do not need <plaindir> any longer, git should remove it all
get rid of <plaindir> on disk and in the repo
delete everything in <plaindir> the git way
<plaindir>: out of version control and erased
wipe <plaindir> from the repository and my disk

= rm-r-cached parse
> git rm -r --cached <plaindir>
stop tracking <plaindir> but leave it on disk
untrack <plaindir> with everything in it
remove <plaindir> from the index recursively, keep the files
git should no longer follow <plaindir>, nothing is deleted locally
<plaindir> is in gitignore now but still tracked, untrack it
drop <plaindir> from version control and preserve my copy
make all of <plaindir> untracked again
<plaindir> was committed by accident, remove it from git only
untrack the complete contents of <plaindir>, disk untouched
drop <plaindir> out of the index, not off the disk
git should lose <plaindir>, my disk should keep it
delete <plaindir> from version control while all its files remain on my machine
remove <plaindir> from git's view recursively, nothing on disk is touched

= config-name-local parse
> git config user.name '<text>'
set my git name to <text> for this repository only
in this repo my commits should carry the name <text>
local user.name <text>
author name <text> here, other repositories keep theirs
use the name <text> just for this project in git
configure <text> as committer in the current repository
override my global git name by <text> in this repo
repository-specific author name: <text>
a different author name, <text>, for this project alone
just in this repo i am <text>
commits made here are to be signed <text>, elsewhere nothing changes
not globally: git user name <text>

= config-email-local parse
> git config user.email <remote>
set my git email to <remote> for this repository only
in this repo my commits should carry the address <remote>
local user.email <remote>
author address <remote> here, other repositories keep theirs
use the mail <remote> just for this project in git
configure <remote> as committer address in the current repository
override my global git mail by <remote> in this repo
repository-specific author mail: <remote>
a different mail address, <remote>, for this project alone
just in this repo my mail is <remote>
commits made here are to come from <remote>, elsewhere nothing changes
not globally: git email <remote>

= config-get-name parse
> git config user.name
which name does git use for me
print my configured git name
author name of my commits here
what is user.name set to
under which name do i commit
query git for the author name
look up user.name
read out the committer name i have configured
who am i to git
tell me the author name git will record
committer name as configured
git's idea of my name

= config-global-list parse
> git config --global --list
my global git settings
list only the user-wide git configuration
what have i configured for all repositories
contents of my gitconfig as a list
git options that are set globally
dump the global config of git, not that of this repo
which aliases and names are in my user-level git configuration
git preferences that apply everywhere
every option in my personal git config
what git options did i set for my user
list of settings shared by all my repos
print user-level git options

= config-origin parse
> git config --list --show-origin
git settings with the files they come from
in which file is each git option set
list the git configuration together with the origin of every value
where does git get its settings from
which config file defines my git email, list all options with their source
trace every git option back to its file
show the source of each git setting
git config including paths of the config files
git options plus the path of the file each is set in
two config files disagree, tell me which file sets what
where on disk is each git option defined
list settings of git with their file

= config-alias parse
> git config --global alias.st status
make git st short for git status
define the alias st for status in git
i want to type git st instead of git status
global git alias st meaning status
abbreviate git status as git st
set up st as a shortcut for status in git
teach git the command st, the same as status
create a git alias: st, for status
from now on git st is status
shorter command for status: git st
typing git status is too long, let it be git st
alias st, everywhere, for git's status

= config-pull-rebase parse
> git config --global pull.rebase true
let git pull rebase by default
git pull should always rebase
set pull.rebase to true everywhere
never merge on pull, rebase instead, for all repositories
configure rebasing as the default for pulling
make rebase the global pull strategy
from now on every pull rebases my commits
pull with rebase as a user-wide default
pulls should replay my work rather than merge, set that permanently
i never want merge commits from pulling, make that the default
pull.rebase on, user-wide
default for git pull: rebase

= config-cred-cache parse
> git config --global credential.helper cache
git should remember my password for a while
cache my git credentials in memory
do not ask for the password at every push, keep it in memory
set the credential helper to cache
i have to type my git password again and again, cache it
temporarily remember git logins
configure git to cache passwords
keep my https credentials for some minutes
stop asking me for the password for some time, git
hold my git password in memory
temporary password memory for git
let git keep the login for a few minutes

= config-cred-store parse
> git config --global credential.helper store
save my git password permanently
store git credentials on disk
set the credential helper to store
git should never ask for my password again, write it to a file
remember my git login for good
configure git to store passwords in a file
keep https credentials forever, plain file is fine
persist the token i use for git
git, remember my token permanently
no more password prompts from git, ever
put my git login into a file so that it is kept
permanent password memory for git

= config-crlf parse
> git config --global core.autocrlf input
convert windows line endings to unix ones on commit
set core.autocrlf to input
git should turn crlf into lf when committing
never commit carriage returns, configure that globally
normalize line endings to lf on check-in for all repositories
stop windows line ends from getting into my commits
autocrlf input, user-wide
let git fix crlf line ends on the way in
windows colleagues bring in \r\n, have git commit plain newlines
crlf to lf at every commit, user-wide setting
line ending conversion on input for all repos
keep crlf out of the repositories

= config-filemode parse
> git config core.fileMode false
ignore permission changes in this repository
git should not care about the executable bit
git shows all files as modified because of chmod, stop that
set core.fileMode to false
do not track mode changes here
let git disregard file permissions
i only changed permissions, make git overlook that in this repo
turn off file mode comparison in git
chmod should not count as a change in this repo
mode bits are of no interest here, tell git
old mode 100644 new mode 100755 shows up everywhere, silence that
executable flag changes: do not track them in this repo

= bisect-good parse
> git bisect good
this commit works, tell bisect
mark the current commit as good
bisect: the checked out revision is fine
no bug here, next bisect step
the bug is not in this revision, go on bisecting
good one, continue the binary search
report success to git bisect
tests pass at this commit, tell the bisection
bug absent here, on with the bisection
this one is ok, bisect further
current state is free of the bug
mark as good during the bug hunt

= bisect-bad parse
> git bisect bad
this commit is broken, tell bisect
mark the current commit as bad
bisect: the checked out revision has the bug
bug is present here, next bisect step
the error occurs in this revision, go on bisecting
bad one, continue the binary search
report failure to git bisect
tests fail at this commit, tell the bisection
bug present, on with the bisection
this one is broken, bisect further
current state has the bug
mark as bad during the bug hunt

= bisect-good-at parse
> git bisect good <commit>
<commit> was still fine, tell bisect
mark <commit> as good in the bisection
bisect: <commit> did not have the bug
lower end of the bug search is <commit>, it worked then
the bug came after <commit>, let bisect know
good revision for the binary search: <commit>
at <commit> everything worked, register that with git bisect
declare <commit> good while bisecting
back at <commit> all was well, note that for the bisection
known good starting point for the bug hunt: <commit>
<commit> is a working revision, use it in the binary search
it still worked in <commit>, bisect accordingly

= bisect-reset parse
> git bisect reset
end the bisect and go back to where i was
leave bisect mode
finish bisecting
stop the binary search and return to my branch
quit the hunt for the bad commit
i found the culprit, close the bisect session
reset the bisection
get out of git bisect
bug hunt is over, back to my branch
exit bisecting
abandon the bisection
done with bisect, give me my old HEAD

= inside parse
> git rev-parse --is-inside-work-tree
am i inside a git repository
is this folder part of a git working tree
check whether the current directory is under version control
true if this is a git checkout
does the folder i am in belong to a repo
test for being in a git repository
is there a repository around the current directory
find out if git is in use in this folder, true or error
yes or no, is there git in this directory
does git manage the place where i am
is this a repo at all
am i within some working tree of git

= git-dir parse
> git rev-parse --git-dir
path of the .git directory
where is the .git folder of this repo
location of git's own data for this checkout
which directory holds the repository's metadata
find the git dir
where does git store its objects for this project
print the git directory
path to the repository's internal folder
in which place does this repo keep its internals
.git location
show the path to git's metadata
which folder has the refs and objects of this project

= status-count parse
> git status --porcelain | wc -l
number of changed files in git
how many files have uncommitted changes
count modified and untracked files
how dirty is my working tree, as a number
tally of pending changes, one number
how many entries does git status have
amount of files i still have to commit, new ones included
zero if the checkout is clean: count the changes
how much is uncommitted, number of files
dirty file count
count what git status would list
number of pending paths

= apply-check parse
> git apply --check <bare>
would the patch <bare> apply cleanly
test the patch <bare> without applying it
dry run of git apply with <bare>
check if <bare> fits my working tree
can the diff <bare> be applied here, only try
does the patch file <bare> still match my code
verify that <bare> applies, change nothing
see whether git would accept the patch <bare>
test if <bare> can be patched in, without doing it
is <bare> still applicable
only verify: patch <bare>
trial of the patch <bare>, no modification

= apply-reverse parse
> git apply -R <bare>
undo the patch <bare>
apply <bare> in reverse
take the changes of the patch <bare> back out
reverse the diff in <bare> with git
un-apply <bare>
git: roll back what the patch file <bare> did
take out of my files whatever <bare> had patched in
the patch <bare> was wrong, back it out of the working tree
<bare> was applied by mistake, reverse it
revert what the diff <bare> did, with git
opposite of applying <bare>
subtract the patch <bare> from my files

= am parse
> git am <bare>
apply the mailed patch <bare> as a commit
turn the patch mail <bare> into a commit
import <bare> made by format-patch, author and message included
git am with <bare>
take over the commit contained in the patch mail <bare>
<bare> came from format-patch, commit it here
apply mailbox patch <bare>
put the emailed commit <bare> on my branch
commit what is in the patch email <bare>
<bare> is a mail with a patch, make it a commit on my branch
someone mailed me <bare>, record it including their authorship
from mailbox file <bare> to commit

= patch-n parse
> git format-patch -<small>
make patch files of the last <small> commits
export the newest <small> commits as patches
one patch file for each of the last <small> commits
write my latest <small> commits out for mailing
format the <small> most recent commits as patches
turn the top <small> commits into mailable files
i want to send somebody my last <small> commits as patch files
numbered patches for the previous <small> commits
last <small> commits, each as a patch file
mailable versions of the <small> newest commits
i cannot push, so export the last <small> commits
produce <small> patch files from the tip of my branch

= worktree-remove parse
> git worktree remove ../<newbranch>
remove the worktree ../<newbranch>
i no longer need the extra checkout in ../<newbranch>
delete the linked working tree at ../<newbranch>
get rid of the second checkout ../<newbranch>
the parallel folder ../<newbranch> is done, have git remove it
drop the additional working directory ../<newbranch>
unlink and erase the worktree in ../<newbranch>
close down ../<newbranch>, which is a worktree of this repo
close the side checkout ../<newbranch>
../<newbranch> was a worktree for a hotfix, get rid of it
remove the extra tree ../<newbranch> properly, through git
parallel checkout in ../<newbranch> no longer needed

= submodule-add parse
> git submodule add <url>
add <url> as a submodule
include the repository <url> in mine as a submodule
embed <url> as a nested repository
new submodule from <url>
my project depends on <url>, add it as git submodule
put the other repo <url> into this one by submodule
vendor <url> as a submodule
make <url> a submodule of this project
bring <url> in as a sub-repository
use the library <url> as a submodule
<url> should be nested in my repo
link <url> into the project as submodule

= submodule-status parse
> git submodule status
which submodules does this repository have
status of the submodules
at which commits are my submodules
list the nested repositories with their checked out commits
are there submodules here
overview of submodules
are the submodules initialized, show their state
hash and path of each submodule
revisions of all sub-repositories
which commit is each submodule on
look at the state of nested repos
submodule listing with hashes

= submodule-latest parse
> git submodule update --remote
bring the submodules to the newest commits of their remotes
update all submodules to what is current upstream
move submodules forward to their remote branches
get the latest version of every submodule
my submodules are outdated, pull their newest upstream state
refresh nested repositories from their servers, newest commits
advance the submodules to upstream
submodules should follow their remotes, update them now
newest upstream code for all sub-repositories
nested repos to their latest remote state
submodules: take the tip of what their servers have
move every sub-repository to its remote's head

= blame-ignore-space parse
> git blame -w <anyfile>
blame <anyfile> but ignore whitespace changes
who wrote the lines of <anyfile>, reindentation does not count
authorship of every line in <anyfile> without regard to blanks
git blame that skips pure white space edits, on <anyfile>
somebody reformatted <anyfile>, who really wrote each line
annotate <anyfile>, leaving whitespace commits aside
line authors for <anyfile>, whitespace ignored
blame -w on <anyfile>
true authors of <anyfile>, formatting commits disregarded
who is behind each line of <anyfile> if indentation edits are skipped
whitespace-insensitive blame for <anyfile>
lines of <anyfile> with author, ignoring spacing changes

= gitignore-add change
> echo '<glob>' >> .gitignore
add <glob> to .gitignore
git should ignore <glob> from now on
put the pattern <glob> into gitignore
append <glob> to the ignore file of git
never show <glob> files in git status again, ignore them
exclude <glob> from version control through .gitignore
have git skip files like <glob>
new ignore rule <glob>
<glob> belongs in .gitignore
no more <glob> in my commits, put it on the ignore list
extend .gitignore by <glob>
files matching <glob> should be invisible for git
ignore list: <glob>

= gitignore-show parse
> cat .gitignore
what is in .gitignore
print the ignore rules of this repo
show the gitignore file
which patterns does git ignore here, print the file
contents of .gitignore
dump the ignore patterns
let me read the .gitignore
list the rules in the gitignore file
read the ignore list of git
which file patterns have we told git to skip
see the rules for ignored files
cat gitignore

= git-version
> git --version
which version of git is installed
git version
is git installed, and which release
print git's version number
how old is my git
tell me the release of git on this machine
version of the git program
check the installed git
what release of git do i have
git: version number
is my git recent enough, print its version
which git is this
`,
)
