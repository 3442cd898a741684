from gradatim.checks import check, equal

OLD = ["test_book", "test_film", "test_limit"]


def patched(lab):
    """The newest commit of fix-12."""
    return lab.commit("fix-12")


def original(ref):
    """The files of main, as they were."""
    return ref.commit("main")["files"]


def text(files, path):
    return files.get(path, "")


@check
def untouched(lab, ref):
    """leaves main as it was"""
    ids = [commit["id"] for commit in lab.log("main")] if "main" in lab.branches() else []
    known = [commit["id"] for commit in ref.log("main")]
    titles = [commit["message"].partition("\n")[0] for commit in ref.log("main")]
    same = [title for title, id in zip(titles, known, strict=True) if id in ids]
    equal([len(ids), same], [2, titles], hint="git log --oneline main")


@check
def named(lab):
    """has a branch for the change, named as the guide says, and no further one"""
    equal(sorted(set(lab.branches()) - {"main"}), ["fix-12"], hint="git branch lists the names")


@check(needs=[untouched, named])
def one_commit(lab, ref):
    """has exactly one commit on top of main"""
    known = [commit["id"] for commit in ref.log("main")]
    added = [commit for commit in lab.log("fix-12") if commit["id"] not in known]
    equal(len(added), 1, hint="git log --oneline main..fix-12")
    parents = ["main" if id == known[0] else "another" for id in patched(lab)["parents"]]
    equal(parents, ["main"], hint="the parent of your commit is the newest commit of main")


@check(needs=named)
def files(lab, ref):
    """changes fees.py and test_fees.py, and no other file"""
    old, new = original(ref), patched(lab)["files"]
    changed = sorted(path for path in {*old, *new} if old.get(path) != new.get(path))
    equal(changed, ["fees.py", "test_fees.py"], hint="git diff --stat main fix-12")


@check(needs=named)
def mended(lab, given, rng):
    """charges nothing where the fee was below 0"""
    found = patched(lab)["files"]
    days = int(rng.integers(1, 90))
    for case in (
        (-3, "dvd"),
        (2, "book"),
        (0, "book"),
        (-days, "dvd"),
        (-days, "book"),
        (6, "map"),
    ):
        got = given.answer(found, "fees", "late_fee", *case)
        equal([case, got], [case, 0], hint=f"late_fee{case}")


@check(needs=named)
def as_before(lab, ref, given, rng):
    """charges the other fees as before"""
    found, old = patched(lab)["files"], original(ref)
    days = int(rng.integers(8, 12))
    for case in ((1, "dvd"), (12, "dvd"), (13, "dvd"), (7, "book"), (38, "map"), (days, "dvd")):
        want = given.answer(old, "fees", "late_fee", *case)
        got = given.answer(found, "fees", "late_fee", *case)
        equal([case, got], [case, want], hint=f"late_fee{case}")


@check(needs=named)
def calls(lab, ref, given):
    """keeps all calls working that worked before"""
    found, old = patched(lab)["files"], original(ref)
    for args, named_args in (((9,), {}), ((), {"days": 9}), ((), {"kind": "dvd", "days": 4})):
        want = given.answer(old, "fees", "late_fee", *args, **named_args)
        got = given.answer(found, "fees", "late_fee", *args, **named_args)
        equal(got, want, hint=f"late_fee called with {args} and {named_args}")
    lent = [["Ada", 9, "book"], ["Bo", 20, "dvd"]]
    got, want = (given.answer(each, "report", "report", lent) for each in (found, old))
    equal(got, want, hint="report.py uses the fees")


@check(needs=named)
def small(lab, ref):
    """changes only the lines of fees.py that the fix needs"""
    old, new = (text(each, "fees.py") for each in (original(ref), patched(lab)["files"]))
    gone = [line for line in old.splitlines() if line not in new.splitlines()]
    come = [line.replace(" ", "") for line in new.splitlines() if line not in old.splitlines()]
    noise = [line for line in gone if line.strip() and line.replace(" ", "") in come]
    equal(noise, [], hint="old lines that came back with other spaces")
    kept = "at most three" if len(gone) <= 3 else gone
    equal(kept, "at most three", hint="old lines that are gone")


@check(needs=named)
def old_tests(lab, ref):
    """keeps the tests that were there"""
    old, new = (text(each, "test_fees.py") for each in (original(ref), patched(lab)["files"]))
    gone = [line for line in old.splitlines() if line not in new.splitlines()]
    equal(gone, [], hint="old lines of test_fees.py that are gone")


@check(needs=old_tests)
def red(lab, ref, given):
    """has a new test that fails on the old program"""
    found = patched(lab)["files"]
    equal(given.imports(text(found, "test_fees.py")), ["fees"], hint="what test_fees.py imports")
    ends = given.outcomes({**found, "fees.py": text(original(ref), "fees.py")})
    new = sorted({end for name, end in ends.items() if name not in OLD})
    equal("red" if "failed" in new else new, "red", hint="your tests on the old fees.py")


@check(needs=old_tests)
def green(lab, given):
    """passes all of its tests"""
    ends = given.outcomes(patched(lab)["files"])
    equal(sorted(name for name, end in ends.items() if end != "passed"), [], hint="pytest")


@check(needs=named)
def message(lab):
    """has a message as the guide asks for"""
    lines = [line.rstrip() for line in patched(lab)["message"].strip().splitlines()] or [""]
    verb = (lines[0].split() or [""])[0].lower()
    rules = {
        "first line over 50 characters": len(lines[0]) > 50,
        "full stop": lines[0].endswith("."),
        "not an order": verb.endswith(("ed", "es", "ing")) or not verb,
        "no empty second line": len(lines) < 2 or lines[1] != "",
        "no line Fixes #12": "Fixes #12" not in lines,
        "no why": not [line for line in lines[1:] if line and line != "Fixes #12"],
    }
    equal([rule for rule, broken in rules.items() if broken], [], hint="rule 5 of the guide")


@check
def clean(lab):
    """has nothing uncommitted in the folder"""
    equal(lab.status(), [], hint="git status lists the files")
