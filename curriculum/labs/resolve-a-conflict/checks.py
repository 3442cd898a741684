import re

from gradatim.checks import check, close, equal

MARK = re.compile(r"[# ]*(<{7}|\|{7}|={7}|>{7})(?: |$)")  # a comment does not take it out
RESOLVED = ["parcel.py", "receipt.py"]  # the files that a merge has to change


def title(commit):
    """The first line of the message."""
    return commit["message"].partition("\n")[0]


def newest(repository):
    return repository.commit("main")


def files(repository):
    return newest(repository)["files"]


@check
def joined(lab, ref):
    """ends main in a commit whose two parents are the newest commits of main and insurance"""
    parents = sorted(title(lab.commit(id)) for id in newest(lab)["parents"])
    wanted = sorted(title(ref.commit(id)) for id in newest(ref)["parents"])
    equal(parents, wanted, hint="git log --oneline --graph")


@check
def kept(lab, ref):
    """has all the old commits on main, each as it was"""
    old, ids = ref.log()[1:], {commit["id"] for commit in lab.log()}
    there = sorted(title(commit) for commit in old if commit["id"] in ids)
    equal(there, sorted(title(commit) for commit in old), hint="others have these commits")


@check(needs=[joined, kept])
def nothing_more(lab, ref):
    """has these commits on main, the merge, and no other"""
    equal(len(lab.log()), len(ref.log()), hint="git log --oneline")


@check
def no_marks(lab):
    """has none of Git's marks in a file"""
    lines = [(path, line) for path, text in files(lab).items() for line in text.splitlines()]
    found = [[path, mark[1]] for path, line in lines if (mark := MARK.match(line))]
    equal(sorted(found), [], hint="Git writes them into the file, and you take them out")


@check
def tests_kept(lab, ref):
    """has the tests of both branches, unchanged"""
    for path, text in files(ref).items():
        if path.startswith("test_"):
            equal([path, files(lab).get(path)], [path, text], hint="a failing test is a message")


@check
def nothing_else(lab, ref):
    """leaves all other files as main has them, and adds none"""
    others = [path for path in files(ref) if path not in RESOLVED and "test_" not in path]
    for path in others:
        got = files(lab).get(path)
        equal([path, got], [path, files(ref)[path]], hint="which of the two files has to follow?")
    equal(sorted({*files(lab)} - {*files(ref)}), [], hint="git status before you commit")


@check(needs=no_marks)
def heavy(lab, given, rng):
    """charges more above ten kilos, as main does"""
    hint = "compared with the first version, what did Ada change?"
    for kilos in (10, 11, int(rng.integers(12, 40))):
        want = 400 + 50 * kilos + 300 * (kilos > 10)
        equal([kilos, given.answer(files(lab), "parcel", kilos)], [kilos, want], hint=hint)
    close(given.answer(files(lab), "parcel", 10.5), 1225.0, hint="10.5 kilos are above ten")


@check(needs=no_marks)
def insured(lab, given, rng):
    """adds the insurance above 100 euro, as the branch does"""
    hint = "compared with the first version, what did Bo change?"
    for worth in (0, 100, 101, int(rng.integers(102, 900))):
        want = 500 + 2 * worth * (worth > 100)
        equal([worth, given.answer(files(lab), "parcel", 2, worth)], [worth, want], hint=hint)
    close(given.answer(files(lab), "parcel", 2, 100.5), 701.0, hint="100.5 euro are above 100")


@check(needs=[heavy, insured])
def heavy_and_insured(lab, given, rng):
    """charges both for a parcel that is heavy and worth a lot"""
    parcels = [
        (12, 200),
        *((int(rng.integers(11, 40)), int(rng.integers(101, 900))) for _ in "abc"),
    ]
    got = [given.answer(files(lab), "parcel", kilos, worth=worth) for kilos, worth in parcels]
    want = [400 + 50 * kilos + 300 + 2 * worth for kilos, worth in parcels]
    hint = f"price(kilos, worth) for {parcels}: no test of either branch asks for this"
    equal(got, want, hint=hint)


@check(needs=no_marks)
def receipt(lab, given, rng):
    """prints a receipt, with the new price on it"""
    for kilos in (2, int(rng.integers(11, 40))):
        worth = int(rng.integers(101, 900))
        cents = 400 + 50 * kilos + 300 * (kilos > 10) + 2 * worth
        want = f"{kilos} kg worth {worth} euro: {cents // 100}.{cents % 100:02} euro"
        hint = f"receipt({kilos}, {worth}): python -m pytest, before you commit"
        equal(given.answer(files(lab), "receipt", kilos, worth), want, hint=hint)


@check(needs=no_marks)
def label(lab, given, rng):
    """prints a label"""
    kilos = int(rng.integers(1, 10))
    cents = 400 + 50 * kilos
    want = f"{kilos} kg, {cents // 100}.{cents % 100:02} euro paid"
    equal(given.answer(files(lab), "label", kilos), want, hint=f"label({kilos}), without a worth")


@check
def checked_out(lab):
    """has main checked out"""
    branch = lab.head()
    equal(branch if branch in lab.branches() else "no branch", "main", hint="git switch main")


@check
def clean(lab):
    """has nothing uncommitted in the folder"""
    equal(lab.status(), [], hint="git status lists the files")
