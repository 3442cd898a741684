"""A free name

A program saves a file under the name that you ask for. If the name is taken, it tries `"name (2)"`, then `"name (3)"`
and so on, and takes the first that is free. The names of files in the bin are taken as well, because the files might be restored.

- `name`: a text. `folder` and `bin_`: lists of texts, the names in each of them.
- Returns the text under which the file is saved.

>>> free_name("scan", ["scan", "scan (3)"], ["scan (2)"])
'scan (4)'
>>> free_name("scan", ["scans"], [])
'scan'
"""

minutes = 5
chapter = "03-pipelines"
hint = "First put all names together that are taken. Then it is a search through an endless row of numbers. With which one does it begin?"

from itertools import chain, count


def free_name(name: str, folder: list[str], bin_: list[str]) -> str:
    taken = set(chain(folder, bin_))
    if name not in taken:
        return name
    numbered = (f"{name} ({n})" for n in count(2))
    return next(one for one in numbered if one not in taken)


def cases(rng):
    yield ("scan", [], [])
    yield ("scan", ["scan"], [])
    yield ("scan", [], ["scan"])
    yield ("scan", ["scans"], [])
    yield ("scan", ["scan (2)"], [])
    yield ("scan", ["scan", "scan (2)"], [])
    yield ("scan", ["scan", "scan (3)"], [])
    yield ("scan", ["scan", "old scan (2)"], [])
    yield ("scan", ["scan"], ["scan (2)"])
    yield ("scan", ["scan", "scan (3)"], ["scan (2)"])
    yield ("scan", ["scan (2)", "scan (3)"], [])
    yield ("scan", ["scan", "scan (4)", "scan (2)", "map"], ["map (2)"])
    yield ("map", ["map", "scan", "scan (2)", "scan (3)"], [])
    yield ("map", ["map", "map (1)"], ["map", "map (2)"])
    yield ("scan", ["scan", "scan (12)", "scan (20)"], [])
    for n in (4, 9):
        numbers = [f"scan ({k})" for k in rng.permutation(n).tolist()]
        yield ("scan", ["scan"] + numbers[::2], numbers[1::2])
        yield ("scan", ["scan", "note"] + numbers[: n // 2], ["scan (2)"])


def wrong_bin_forgotten(name, folder, bin_):
    """You look into the folder only. A name in the bin is taken too."""
    if name not in folder:
        return name
    return next(f"{name} ({n})" for n in count(2) if f"{name} ({n})" not in folder)


def wrong_begins_with_one(name, folder, bin_):
    """Your numbers begin with 1. The file without a number is the first, so the next one gets (2)."""
    taken = set(chain(folder, bin_))
    if name not in taken:
        return name
    return next(f"{name} ({n})" for n in count(1) if f"{name} ({n})" not in taken)


def wrong_number_of_files(name, folder, bin_):
    """You count the files and take the next number. If a smaller number is free, that one is wanted, and files with other names don't count."""
    taken = set(chain(folder, bin_))
    if name not in taken:
        return name
    return f"{name} ({len(taken) + 1})"


def wrong_number_always(name, folder, bin_):
    """You give a number even if the name itself is free."""
    taken = set(chain(folder, bin_))
    return next(f"{name} ({n})" for n in count(2) if f"{name} ({n})" not in taken)
