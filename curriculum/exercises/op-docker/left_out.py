'''Which line of the ignore file decides?

Return whether a file stays out of the build context.

- `path`: the path of a file, such as `"app/main.py"`, without a slash at its beginning or end.
- `lines`: the lines of the `.dockerignore`, none of them empty, without slashes at beginning or end.
- A pattern is compared with the path from the top folder, name by name. In a name, `*` stands for any characters and `?` for one, as
  in `fnmatch.fnmatchcase`; neither ever stands for a `/`. A pattern may begin with `**/`: the rest of it may then begin at any folder,
  the top one included.
- A pattern that fits a folder fits everything below it.
- A line that begins with `!` brings back what the pattern after the `!` fits. The last line that fits decides. If none fits, the file
  is handed over.

>>> left_out("app/cache/a.pyc", ["**/*.pyc"]), left_out("app/a.pyc", ["*.pyc"])
(True, False)
>>> left_out("data/small.csv", ["data", "!data/small.csv"])
False
'''

import fnmatch

minutes = 10
chapter = "02-small-and-clean"
hint = "Split both path and pattern at the slashes. A pattern with fewer names than the path fits if all its names do: then it fits a folder above the file."


def left_out(path: str, lines: list[str]) -> bool:
    names, out = path.split("/"), False
    for line in lines:
        pattern = line[1:] if line.startswith("!") else line
        starts = [0]
        if pattern.startswith("**/"):
            pattern, starts = pattern[3:], range(len(names))
        wanted = pattern.split("/")
        for start in starts:
            here = names[start : start + len(wanted)]
            if len(here) == len(wanted) and all(fnmatch.fnmatchcase(n, w) for n, w in zip(here, wanted)):
                out = not line.startswith("!")
    return out


def cases(rng):
    yield ("main.py", [])
    yield ("a.pyc", ["*.pyc"])
    yield ("app/a.pyc", ["*.pyc"])
    yield ("app/deep/a.pyc", ["*.pyc", "app/*.pyc"])
    yield ("notes/june/todo.md", ["notes*.md", "n*o.md"])
    yield ("app/a/test.py", ["app/t*", "app/*.py", "!app/*", "app/*/t*.p"])
    yield ("app/cache/a.pyc", ["**/*.pyc"])
    yield ("a.pyc", ["**/*.pyc"])
    yield (".git/objects/4f", [".git"])
    yield ("lib/.git/config", [".git"])
    yield ("app/__pycache__/a.pyc", ["**/__pycache__"])
    yield (".env.example", [".env*", "!.env.example"])
    yield (".env.example", ["!.env.example", ".env*"])
    yield ("data/small.csv", ["data", "!data/small.csv"])
    yield ("data/raw/big.csv", ["data/*", "!data/small.csv"])
    yield ("data", ["data/*"])
    yield ("data/a.csv", ["*", "!app", "!**/b.csv"])
    yield ("app/main.py", ["*", "!app", "app/test_?.py"])
    yield ("app/test_a.py", ["*", "!app", "app/test_?.py"])
    for _ in range(4):
        path = "/".join(str(x) for x in rng.permutation(["app", "data", "x.csv", "note"])[:3])
        pool = ["app", "data/*", "!**/x.csv", "*.csv", "**/note", "!app/*", "?ata", "!data/app", "*"]
        yield (path, [pool[i] for i in rng.permutation(len(pool))[:4]])


def wrong_any_depth(path, lines):
    """You compare at any depth, as `.gitignore` does. Here a pattern begins in the top folder unless it begins with `**/`."""
    names, out = path.split("/"), False
    for line in lines:
        wanted = line.removeprefix("!").removeprefix("**/").split("/")
        for start in range(len(names)):
            here = names[start : start + len(wanted)]
            if len(here) == len(wanted) and all(fnmatch.fnmatchcase(n, w) for n, w in zip(here, wanted)):
                out = not line.startswith("!")
    return out


def wrong_first_line(path, lines):
    """You stop at the first line that fits. The last one decides: an exception comes after its rule."""
    names = path.split("/")
    for line in lines:
        pattern = line.removeprefix("!")
        starts = range(len(names)) if pattern.startswith("**/") else [0]
        wanted = pattern.removeprefix("**/").split("/")
        for start in starts:
            here = names[start : start + len(wanted)]
            if len(here) == len(wanted) and all(fnmatch.fnmatchcase(n, w) for n, w in zip(here, wanted)):
                return not line.startswith("!")
    return False


def wrong_star_takes_slashes(path, lines):
    """In your program `*` stands for slashes as well, so `*.pyc` fits `app/a.pyc`. That happens if you hand the whole path to `fnmatch`."""
    out = False
    for line in lines:
        pattern = line.removeprefix("!")
        rest = pattern.removeprefix("**/")
        forms = [rest, rest + "/*"]
        if pattern != rest:
            forms += ["*/" + rest, "*/" + rest + "/*"]
        if any(fnmatch.fnmatchcase(path, form) for form in forms):
            out = not line.startswith("!")
    return out


def wrong_folders_stay(path, lines):
    """You want the pattern to fit the whole path. `.git` then leaves out nothing, since every file lies deeper than the folder itself."""
    names, out = path.split("/"), False
    for line in lines:
        pattern = line.removeprefix("!")
        starts = range(len(names)) if pattern.startswith("**/") else [0]
        wanted = pattern.removeprefix("**/").split("/")
        for start in starts:
            here = names[start:]
            if len(here) == len(wanted) and all(fnmatch.fnmatchcase(n, w) for n, w in zip(here, wanted)):
                out = not line.startswith("!")
    return out
