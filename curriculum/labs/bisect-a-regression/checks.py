from gradatim.checks import check, equal


def title(commit):
    """The first line of the message."""
    return commit["message"].partition("\n")[0]


def culprit(repository):
    """The commit that the branch culprit points to; one without a name if there is no branch."""
    id = repository.branches().get("culprit")
    return repository.commit(id) if id else {"id": "", "message": "culprit", "parents": []}


def history(ref):
    """The commits that main had in the beginning, the newest first."""
    return ref.log()[1:]


def bad(ref):
    """The ids of the commits of that history which have the fault."""
    found = {culprit(ref)["id"]}
    for commit in reversed(history(ref)):
        if found & set(commit["parents"]):
            found.add(commit["id"])
    return found


def what_it_is(commit, ref):
    """What is known of a commit and of those just before it, without telling the culprit."""
    known, faulty = {old["id"] for old in history(ref)}, bad(ref)
    if commit["id"] not in known:
        return ["none of the old commits" if commit["id"] else "no such branch"]
    if commit["id"] not in faulty:
        return ["good, or cannot be judged"]
    before = "bad, too" if faulty & set(commit["parents"]) else "good"
    return ["bad", f"just before it: {before}"]


def program(commit, ours=("check.py",)):
    """The files of a commit, without check.py."""
    return {name: text for name, text in commit["files"].items() if name not in ours}


@check
def named(lab, ref):
    """has a branch culprit at the first bad commit"""
    mine = culprit(lab)
    want = what_it_is(culprit(ref), ref)
    name = title(mine)
    equal([name, *what_it_is(mine, ref)], [name, *want], hint="run check.py at this commit")


@check
def kept(lab, ref):
    """has all the old commits on main, each as it was"""
    ids = {commit["id"] for commit in lab.log()}
    there = [title(commit) for commit in history(ref) if commit["id"] in ids]
    equal(there, [title(commit) for commit in history(ref)], hint="others have these commits")


@check(needs=kept)
def one_more(lab, ref):
    """has one more commit on main"""
    equal(
        len(lab.log()) - len(history(ref)),
        1,
        hint="commits more than before; git log --oneline main",
    )


@check
def repaired(lab, ref):
    """gives the discount for ten items again on main, in receipt.py"""
    mine, good = (program(repository.commit("main"))["receipt.py"] for repository in (lab, ref))
    hint = "git diff culprit~1 culprit shows what the culprit changed"
    lines = good.splitlines()
    equal([line for line in mine.splitlines() if line not in lines], [], hint=hint)
    whole = "each line is there, in its place"
    equal(whole if mine == good else "a line is missing, or in another place", whole, hint=hint)


@check(needs=kept)
def nothing_else(lab, ref):
    """leaves all other files on main as they were"""
    mine, good = (program(repository.commit("main")) for repository in (lab, ref))
    hint = "a fault that is repaired only where it shows stays there for everybody else"
    for name in sorted({*mine, *good} - {"receipt.py"}):
        equal([name, mine.get(name)], [name, good.get(name)], hint=hint)


@check
def checked_out(lab):
    """has main checked out"""
    branch = lab.head()
    equal(branch if branch in lab.branches() else "no branch", "main", hint="git bisect reset")


@check
def clean(lab):
    """has nothing uncommitted in the folder but check.py"""
    equal([path for path in lab.status() if path != "check.py"], [], hint="git status")
