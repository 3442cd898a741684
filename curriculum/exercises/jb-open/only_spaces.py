"""Only spaces

A reviewer wants to know which lines of a patch are about the mistake.

- `patch`: the lines of a patch of one file, each with `+`, `-` or a space as its first character. A run is a number of removed lines, directly
  followed by a number of added lines; either may be absent.
- In a run with equally many removed and added lines, the first removed one belongs to the first added one, and so on. Such a pair is noise if
  the two texts are the same without their spaces.
- In all other runs no line is noise.
- Returns a tuple: the number of added and removed lines that are noise, and the number of those that aren't.

>>> only_spaces([" def f(x):", "-    return 2*x", "+    return 2 * x"])
(2, 0)
>>> only_spaces(["-a=1", "+a = 1", "+b = 2"])
(0, 3)
"""

minutes = 10
chapter = "02-the-smallest-patch"
hint = "Collect removed and added lines until the run ends: at a line that's unchanged, at the end, or at a removed line after an added one."


def only_spaces(patch: list[str]) -> tuple:
    noise = total = 0
    removed, added = [], []
    for line in [*patch, " "]:
        if line.startswith(" ") or line.startswith("-") and added:
            if len(removed) == len(added):
                for old, new in zip(removed, added):
                    if old == new:
                        noise += 2
            total += len(removed) + len(added)
            removed, added = [], []
        if line.startswith("-"):
            removed.append(line[1:].replace(" ", ""))
        elif line.startswith("+"):
            added.append(line[1:].replace(" ", ""))
    return noise, total - noise


def cases(rng):
    yield ([],)
    yield ([" a", " b"],)
    yield (["-a=1", "+a = 1"],)
    yield (["-a=1", "+a = 2"],)
    yield (["-a=1", "+a = 1", "+b = 2"],)
    yield (["-a=1", "-b=2", "+a = 1", "+b = 2"],)
    yield (["-a=1", "-b=2", "+b = 2", "+a = 1"],)
    yield (["-a=1", "-b=2", "-c=3", "+a = 1", "+b=22", "+ c=3"],)
    yield (["-a=1", "+a = 1", "-b=2", "+b = 2", "+c"],)
    yield (["-a=1", "+a = 1", " x", "-b=2"],)
    yield (["+a = 1", "-a=1"],)
    yield (["+a = 1", "+", " mid", "-", "+   "],)
    yield (["-f( x )", " g", "+f(x)", " h", "-k", "+ k"],)
    yield (["-a", "-b", "+a ", " ", "-c", "+c ", "+d"],)
    yield (["-x=1", "-y=2", "+y = 2", "+x=1", " ", "-z", "+ z"],)
    yield (["-p", "-q", "+q ", "+r", "-s", "+ s"],)
    for n in (8, 14, 20):
        yield ([["-a", "+a ", "-b", "+ b", " c", "-a", "+ a", "+b"][i] for i in rng.integers(0, 8, n).tolist()],)


def wrong_anywhere_in_the_run(patch):
    """You look for the text anywhere among the added lines. Lines that have changed their order are more than spaces; first belongs to first."""
    noise = total = 0
    removed, added = [], []
    for line in [*patch, " "]:
        if line[0] == " " or line[0] == "-" and added:
            if len(removed) == len(added):
                noise += 2 * sum(old in added for old in removed)
            total += len(removed) + len(added)
            removed, added = [], []
        if line[0] != " ":
            (removed if line[0] == "-" else added).append(line[1:].replace(" ", ""))
    return noise, total - noise


def wrong_unequal_runs_too(patch):
    """You pair lines in runs of different lengths as well. There, which line belongs to which isn't known."""
    noise = total = 0
    removed, added = [], []
    for line in [*patch, " "]:
        if line[0] == " " or line[0] == "-" and added:
            noise += 2 * sum(old == new for old, new in zip(removed, added))
            total += len(removed) + len(added)
            removed, added = [], []
        if line[0] != " ":
            (removed if line[0] == "-" else added).append(line[1:].replace(" ", ""))
    return noise, total - noise


def wrong_pairs_counted_once(patch):
    """You count a pair as one line. A reviewer reads both, the removed and the added one."""
    noise = total = 0
    removed, added = [], []
    for line in [*patch, " "]:
        if line[0] == " " or line[0] == "-" and added:
            if len(removed) == len(added):
                noise += sum(old == new for old, new in zip(removed, added))
            total += len(removed) + len(added)
            removed, added = [], []
        if line[0] != " ":
            (removed if line[0] == "-" else added).append(line[1:].replace(" ", ""))
    return noise, total - noise


def wrong_last_run_lost(patch):
    """You count a run when the next unchanged line comes. At the end of the patch there is none, and the last run is lost."""
    noise = total = 0
    removed, added = [], []
    for line in patch:
        if line[0] == " " or line[0] == "-" and added:
            if len(removed) == len(added):
                noise += 2 * sum(old == new for old, new in zip(removed, added))
            total += len(removed) + len(added)
            removed, added = [], []
        if line[0] != " ":
            (removed if line[0] == "-" else added).append(line[1:].replace(" ", ""))
    return noise, total - noise
