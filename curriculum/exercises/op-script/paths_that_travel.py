"""Paths that travel

The paths in a notebook begin at the root of its author's disk. For the package, those below the project's folder are written
from that folder on; the others can't travel and have to become arguments.

- `paths`: a list of absolute paths as texts, such as `/home/ada/pool/data/july.csv`; `project`: the folder's absolute path, without
  a slash at its end, such as `/home/ada/pool`.
- Returns a tuple of two lists, each in the order of `paths`: the paths below the project, written from the project's folder on
  (`data/july.csv`), and the others, unchanged. The project's folder itself is `.`, in the first list.

>>> paths_that_travel(["/home/ada/pool/data/july.csv", "/tmp/x.csv"], "/home/ada/pool")
(['data/july.csv'], ['/tmp/x.csv'])
>>> paths_that_travel(["/home/ada/pool-old/may.csv", "/home/ada/pool"], "/home/ada/pool")
(['.'], ['/home/ada/pool-old/may.csv'])
"""

minutes = 8
chapter = "01-out-of-the-notebook"
hint = "`/home/ada/pool-old` begins with `/home/ada/pool`. Which character has to come next if a path is below the folder?"


def paths_that_travel(paths: list, project: str) -> tuple:
    inside = []
    outside = []
    for path in paths:
        if path == project:
            inside.append(".")
        elif path.startswith(project + "/"):
            inside.append(path[len(project) + 1 :])
        else:
            outside.append(path)
    return inside, outside


def cases(rng):
    yield ([], "/home/ada/pool")
    yield (["/home/ada/pool"], "/home/ada/pool")
    yield (["/home/ada/pool/a.csv"], "/home/ada/pool")
    yield (["/home/ada/pool-old/may.csv"], "/home/ada/pool")
    yield (["/home/ada/pool2", "/home/ada/pool/b/c.csv"], "/home/ada/pool")
    yield (["/home/ada/poolside.csv"], "/home/ada/pool")
    yield (["/tmp/home/ada/pool/a.csv", "/home/ada"], "/home/ada/pool")
    yield (["/srv/pool/pool/pool.csv", "/mnt/srv/pool/x"], "/srv/pool")
    yield (["/a/x", "/a/a/x", "/b/a/x", "/a/x/b/a/x/y"], "/a/x")
    yield (["/srv/pool/backup/srv/pool/may.csv"], "/srv/pool")
    yield (["/tmp/x", "/srv/pool/old/srv/pool/", "/srv/pool/a"], "/srv/pool")
    yield (["/data/july.csv", "/data/data/july.csv", "/mnt/data/z"], "/data")
    for n in (4, 6):
        heads = ["/home/bo/till", "/home/bo/till-2", "/mnt/home/bo/till", "/home/bo"]
        tails = ["/a.csv", "/till/b.csv", "", "/home/bo/till/c.csv"]
        yield ([heads[int(rng.integers(4))] + tails[int(rng.integers(4))] for _ in range(n)], "/home/bo/till")


def _sorted_out(paths, test, cut):
    inside = [cut(path) or "." for path in paths if test(path)]
    return inside, [path for path in paths if not test(path)]


def wrong_begins_alike(paths, project):
    """You ask only whether the text begins alike. `/home/ada/pool-old/may.csv` begins with `/home/ada/pool` and lies in
    another folder."""
    return _sorted_out(paths, lambda p: p.startswith(project), lambda p: p[len(project) + 1 :])


def wrong_anywhere_in_the_path(paths, project):
    """You look for the project's folder anywhere in the path. `/tmp/home/ada/pool/a.csv` is a copy in another place."""
    return _sorted_out(paths, lambda p: project + "/" in p + "/", lambda p: p.partition(project)[2][1:])


def wrong_every_place_cut(paths, project):
    """You take the project's path out wherever it occurs. Only its first place, at the beginning, may go:
    `/a/x/b/a/x/y` in the project `/a/x` is `b/a/x/y`."""
    def cut(path):
        return path.replace(project + "/", "") if path != project else ""
    return _sorted_out(paths, lambda p: p == project or p.startswith(project + "/"), cut)


def wrong_slash_stays(paths, project):
    """Your paths still begin with a slash. `/data/july.csv` is the folder `data` at the root of the disk, not of the project."""
    return _sorted_out(paths, lambda p: p == project or p.startswith(project + "/"), lambda p: p[len(project) :])
