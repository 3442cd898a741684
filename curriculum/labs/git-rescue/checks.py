from gradatim.checks import check, equal

PUSHED = ["Add the price list", "Add the opening hours", "Open on Saturdays"]
LOST = "Sell cocoa"
LETTERS = ["Write the newsletter for March", "Write the newsletter for April"]
PASSWORD = "kettle-4711"
STAFF = ["Ada <ada@example.org>", "Bo <bo@example.org>"]


def title(commit):
    """The first line of the message."""
    return commit["message"].partition("\n")[0]


def titles(commits):
    """The titles, the oldest first."""
    return [title(commit) for commit in reversed(commits)]


def changes(repository, wanted):
    """What the commit on main with this title changes: path -> text; None for a deleted file."""
    log = repository.log()
    trees = {commit["id"]: commit["files"] for commit in log}
    for commit in log:
        if title(commit) == wanted:
            new, old = commit["files"], trees[commit["parents"][0]] if commit["parents"] else {}
            paths = sorted(p for p in {*new, *old} if new.get(p) != old.get(p))
            return {path: new.get(path) for path in paths}
    return {}  # there is no such commit


def with_password(commits):
    """Titles of the commits that hold it, in the order of the alphabet."""
    return sorted({title(c) for c in commits if any(PASSWORD in t for t in c["files"].values())})


@check
def lost_commit(lab, ref):
    """has the lost commit on main, with the changes it made"""
    hint = "git reflog lists the commits that HEAD has been at"
    equal([name for name in titles(lab.log()) if name == LOST], [LOST], hint=hint)
    equal(changes(lab, LOST), changes(ref, LOST), hint=hint)


@check
def newsletter(lab, ref):
    """has both newsletters on main, each with the change it made"""
    there = titles(lab.log())
    hint = "which commits does main reach?"
    equal([name for name in LETTERS if name in there], LETTERS, hint=hint)
    for name in LETTERS:
        equal(changes(lab, name), changes(ref, name), hint="git show prints what a commit changes")


@check
def pushed(lab):
    """has the three commits on main that have been pushed"""
    there = titles(lab.log())
    hint = "when you reset a branch to a commit, what happens to the later ones?"
    equal([name for name in PUSHED if name in there], PUSHED, hint=hint)


@check(needs=pushed)
def untouched(lab, ref):
    """has the pushed commits as they were, under the ids that the others know"""
    ids = {commit["id"] for commit in lab.log()}
    same = [name for name in titles([c for c in ref.log() if c["id"] in ids]) if name in PUSHED]
    equal(same, PUSHED, hint="a commit that gets another parent becomes another commit")


@check
def straight(lab):
    """has no commit with two parents on main"""
    merges = [commit for commit in lab.log() if len(commit["parents"]) > 1]
    equal(len(merges), 0, hint="what must be on top of what, so that nothing is left to join?")


@check
def password(lab):
    """has the password in no commit of main"""
    hint = "a commit that deletes a file does not change the commits before it"
    equal(with_password(lab.log()), [], hint=hint)


@check(needs=[lost_commit, newsletter, pushed, straight])
def order(lab, ref):
    """has the six commits on main in the order asked for, and no other"""
    equal(titles(lab.log()), titles(ref.log()), hint="git log --oneline --graph")


@check(needs=[lost_commit, newsletter])
def authors(lab):
    """names only Ada and Bo as authors of the three commits brought onto main"""
    rescued = [commit for commit in lab.log() if title(commit) in (LOST, *LETTERS)]
    strange = any(commit["author"] not in STAFF for commit in rescued)
    hint = "which commands copy a commit together with its author?"
    equal("somebody else too" if strange else "Ada and Bo", "Ada and Bo", hint=hint)


@check(needs=authors)
def each_author(lab, ref):
    """names the right one of them as the author of each"""
    found, wanted = (
        {title(commit): commit["author"] for commit in repository.log()}
        for repository in (lab, ref)
    )
    for name in (LOST, *LETTERS):
        equal(found[name], wanted[name], hint=f"whose work is '{name}'?")


@check(needs=[newsletter, password])
def old_branches(lab):
    """has no branch from which the password can be reached"""
    commits = [commit for name in lab.branches() for commit in lab.log(name)]
    equal(with_password(commits), [], hint="git branch lists the names that are left")


@check(needs=[newsletter, old_branches])
def only_main(lab):
    """has no branch but main"""
    equal(sorted(lab.branches()), ["main"], hint="git branch -d deletes a name")


@check
def checked_out(lab):
    """has main checked out"""
    branch = lab.head()
    there = branch in lab.branches()
    equal(branch if there else "no branch", "main", hint="git status says where you are")


@check
def clean(lab):
    """has nothing uncommitted in the folder"""
    equal(lab.status(), [], hint="git status lists the files")
