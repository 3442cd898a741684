from gradatim.checks import check, equal, raises

LOCK = "COPY requirements.txt ."
PIP = "RUN pip install -r requirements.txt"
STEPS = ["FROM python:3.12-slim", LOCK, PIP, "COPY app ./app", 'CMD ["python", "-m", "app"]']


def context(rng):
    n = [str(number) for number in rng.permutation(900)[:4]]
    files = {"requirements.txt": f"fastapi==0.{n[0]}", "app/main.py": f"x = {n[1]}"}
    return files | {"app/parts/read.py": f"y = {n[2]}", "notes.md": f"note {n[3]}"}


def said(side, builds):
    """What one cache says to several builds."""
    cache = side.BuildCache()
    return [cache.build(steps, files) for steps, files in builds]


def same(lab, ref, builds, hint):
    equal(said(lab, builds), said(ref, builds), hint=hint)


@check
def first(lab, ref, rng):
    """builds every step the first time, in each cache anew"""
    for _ in range(2):
        same(lab, ref, [(STEPS, context(rng))], "a new cache knows nothing")
    same(lab, ref, [([], {})], "no steps, no answers")


@check(needs=first)
def again(lab, ref, rng):
    """keeps every step if nothing has changed"""
    files = context(rng)
    same(lab, ref, [(STEPS, files), (STEPS, files)], "nothing has changed")


@check(needs=again)
def changed_file(lab, ref, rng):
    """builds a COPY again when one of its files has another content"""
    files = context(rng)
    for path in ("app/main.py", "app/parts/read.py"):
        builds = [(["FROM a", "COPY app ."], one) for one in (files, files | {path: "z = 1"})]
        same(lab, ref, builds, f"{path} has changed")


@check(needs=again)
def all_later(lab, ref, rng):
    """builds all steps above a rebuilt one again"""
    files = context(rng)
    steps = [STEPS[0], "RUN apt-get update", *STEPS[1:]]
    same(lab, ref, [(STEPS, files), (steps, files)], "the layer below is a new one")


@check(needs=again)
def not_copied(lab, ref, rng):
    """keeps a COPY when other files have changed"""
    files = context(rng)
    other = files | {"notes.md": "other", "new.txt": "new"}
    same(lab, ref, [(STEPS, files), (STEPS, other)], "no step copies what has changed")


@check(needs=again)
def neighbours(lab, ref, rng):
    """takes `app` for a file or a folder of exactly this name"""
    files = context(rng)
    other = files | {"app.py": "1", "apples/a": "2", "old/app/main.py": "3"}
    steps = ["FROM a", "COPY app ./app", "COPY requirements.txt app/main.py ./"]
    same(lab, ref, [(steps, files), (steps, other)], "`app.py` doesn't lie in the folder `app`")


@check(needs=again)
def remembers(lab, ref, rng):
    """keeps what any earlier build has made"""
    old, new = context(rng), context(rng)
    same(lab, ref, [(STEPS, one) for one in (old, new, old, new)], "all earlier builds count")


@check(needs=again)
def paths_count(lab, ref):
    """tells files by their paths, not by their contents alone"""
    both = [
        {"app/a": "1", "app/b": "2"},
        {"app/a": "2", "app/b": "1"},
        {"app/a": "1", "app/c": "2"},
    ]
    split = [{"app/a": "12", "app/b": "3"}, {"app/a": "1", "app/b": "23"}]
    moved = [{"app/a/x": "1"}, {"app/b/x": "1"}, {"app/b/x1": ""}]
    for contexts in (both, split, moved):
        builds = [(["COPY app ."], files) for files in contexts]
        same(lab, ref, builds, "which content belongs to which path?")


@check(needs=again)
def order_is_free(lab, ref, rng):
    """doesn't depend on the order of the context"""
    files = context(rng)
    turned = dict(reversed(list(files.items())))
    same(lab, ref, [(STEPS, files), (STEPS, turned)], "the same files in another order")


@check(needs=again)
def many_sources(lab, ref, rng):
    """looks at every source of a COPY, and at the whole context for `.`"""
    files = context(rng)
    steps = ["FROM a", "COPY requirements.txt app notes.md ./", "COPY . ."]
    changes = [{}, {"new": "1"}, {"notes.md": "2"}, {"app/main.py": "3"}, {"requirements.txt": "4"}]
    builds = [(steps, files | one) for one in changes]
    same(lab, ref, builds, "every word between the first and the last")
    same(lab, ref, [(["COPY . ."], {}), (["COPY . ."], {})], "`.` exists in an empty context too")


@check(needs=again)
def missing(lab, ref, rng):
    """raises FileNotFoundError for a missing source, and keeps the steps before it"""
    files, cache = context(rng), lab.BuildCache()
    steps = [*STEPS[:3], "COPY model ./model"]
    raises(FileNotFoundError, cache.build, steps, files, hint="there is no `model`")
    for bad in ("COPY app model ./", "COPY ap ./"):
        raises(FileNotFoundError, cache.build, [bad], files, hint=f"a source is missing in `{bad}`")
    want = ["kept"] * 3 + ["built"] * 2
    equal(cache.build(STEPS, files), want, hint=f"a build of {steps} raised an error before")
    files = {path: text for path, text in files.items() if not path.startswith("app/")}
    hint = "an earlier build has copied `app`, which is gone"
    raises(FileNotFoundError, cache.build, STEPS, files, hint=hint)


@check(needs=again)
def odd_files_and_steps(lab, ref, rng):
    """counts empty files, and looks at files for no step but a COPY"""
    files = context(rng)
    empty = files | {"app/__init__.py": ""}
    for source in ("app", ".", "app/__init__.py"):
        builds = [([f"COPY {source} ./"], one) for one in (empty, empty)]
        same(lab, ref, builds, f"COPY {source} ./, and app/__init__.py is empty")
    same(lab, ref, [(["COPY app ./"], one) for one in (files, empty)], "an empty file is new")
    steps = ["FROM a", "RUN echo COPY app model ./", "LABEL what='COPY . .'", "RUN echo"]
    other = files | {"app/main.py": "other"}
    same(lab, ref, [(steps, files), (steps, other)], f"no step of {steps} is a COPY")
