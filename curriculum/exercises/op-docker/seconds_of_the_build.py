'''How long does the next build take?

Before you change the order of a Dockerfile's lines, you want to know what you would gain. Return the seconds of the next build, after
some files have changed.

- `steps`: a list of tuples `(text, seconds, sources)` in the order of the Dockerfile: the step, its seconds if it is carried out,
  and the list of what it copies from the context (empty for steps other than `COPY`). A source is a file, a folder with all that
  lies in it at any depth, or `"."`, the whole context.
- `changed`: a list of the paths of files whose content has changed since the last build, such as `"app/main.py"`.
- A step whose layer is taken from the cache needs 0 seconds. All steps are in the cache, as they were before the change.

>>> steps = [("FROM", 5, []), ("COPY app ./app", 2, ["app"]), ("RUN pip", 90, [])]
>>> seconds_of_the_build(steps, ["app/main.py"])
92
>>> seconds_of_the_build(steps, ["apples.txt"])
0
'''

minutes = 9
chapter = "01-layers-and-the-cache"
hint = "Look for the first step that copies something changed. What about all steps after it?"


def seconds_of_the_build(steps: list[tuple[str, int, list[str]]], changed: list[str]) -> int:
    total, again = 0, False
    for _, seconds, sources in steps:
        for source in sources:
            for path in changed:
                if source == "." or path == source or path.startswith(source + "/"):
                    again = True
        if again:
            total += seconds
    return total


def cases(rng):
    pip, apt = ("RUN pip", 90, []), ("RUN apt-get", 40, [])
    base, lock = ("FROM", 5, []), ("COPY requirements.txt", 1, ["requirements.txt"])
    app, everything = ("COPY app", 2, ["app"]), ("COPY .", 6, ["."])
    yield ([base], ["app/main.py"])
    yield ([base, app], [])
    yield ([base, app, pip], ["app/main.py"])
    yield ([base, app, pip], ["lib/app/main.py"])
    yield ([base, lock, pip, app], ["app/main.py"])
    yield ([base, apt, lock, pip, app], ["requirements.txt"])
    yield ([base, apt, lock, pip, app], ["apples.txt", "requirements.txt.bak"])
    yield ([base, everything, apt, pip], ["notes/todo.md"])
    yield ([base, apt, ("COPY both", 4, ["model", "app"]), pip], ["app/parts/read.py"])
    yield ([base, app, apt, lock, pip], ["app.py", "model/app"])
    yield ([base, ("COPY model", 3, ["model"]), pip], ["models/a.bin"])
    yield ([base, ("COPY app/main.py", 1, ["app/main.py"]), pip], ["app/other.py"])
    for _ in range(4):
        order = [[apt, lock, pip, app, everything][i] for i in rng.permutation(5)[:4]]
        yield ([base, *order, ("RUN tests", int(rng.integers(10, 60)), [])], [str(rng.choice(["app/a/b.py", "requirements.txt", "apple"]))])


def wrong_copies_only(steps, changed):
    """You count the steps that copy something changed, and not those after them. A layer lies on the one below; if that is new, so is this one."""
    total = 0
    for _, seconds, sources in steps:
        if any(s == "." or p == s or p.startswith(s + "/") for s in sources for p in changed):
            total += seconds
    return total


def wrong_begins_with(steps, changed):
    """You ask whether the path begins with the source. `apples.txt` begins with `app`, and doesn't lie in the folder `app`."""
    total, again = 0, False
    for _, seconds, sources in steps:
        again = again or any(s == "." or p.startswith(s) for s in sources for p in changed)
        total += seconds if again else 0
    return total


def wrong_files_only(steps, changed):
    """You compare each path with the source as a whole. A source may be a folder, and what lies in it is copied as well."""
    total, again = 0, False
    for _, seconds, sources in steps:
        again = again or any(s == "." or p == s for s in sources for p in changed)
        total += seconds if again else 0
    return total


def wrong_from_the_start(steps, changed):
    """You build everything again as soon as something has changed. The layers before the first changed copy come from the cache."""
    if any(s == "." or p == s or p.startswith(s + "/") for _, _, sources in steps for s in sources for p in changed):
        return sum(seconds for _, seconds, _ in steps)
    return 0
