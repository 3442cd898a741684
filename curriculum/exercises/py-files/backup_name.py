'''A name for the copy

Before a file is changed, a copy of it is put into the folder `backup`, which lies in the same folder as the file. The
copy's name is the stem of the old name, then `-copy` and the number of the copy, then the suffix. Return the path of the
copy as a text. Nothing is copied here.

- `path`: the path of a file, a text with `/` between its parts. It names at least a file; the folder may be missing.
- `number`: an int.
- Returns a text.

>>> backup_name("photos/rome.jpg", 2)
'photos/backup/rome-copy2.jpg'
>>> backup_name("README", 1)
'backup/README-copy1'
'''

from pathlib import Path

minutes = 4
chapter = "02-paths-and-letters"
hint = "Which three pieces of the path do you need, and in what order do they stand in the new one?"


def backup_name(path: str, number: int) -> str:
    old = Path(path)
    return str(old.parent / "backup" / f"{old.stem}-copy{number}{old.suffix}")


def cases(rng):
    yield ("a", 1)
    yield ("README", 1)
    yield ("a.txt", 3)
    yield ("photos/rome.jpg", 2)
    yield ("photos/2024/rome.jpg", 1)
    yield ("run.v2/log", 4)
    yield ("run.v2/model.pt", 1)
    yield ("data/rome.tar.gz", 1)
    yield ("my.photos/a.b.png", 7)
    yield ("docs/notes", 12)
    yield ("/home/me/plan.md", 2)
    folders = ["", "data/", "data/v1.0/", "/srv/x/"]
    names = ["table.csv", "LICENSE", "net.best.pt", "a.b.c"]
    for f, n in zip(rng.integers(0, 4, 5).tolist(), rng.integers(0, 4, 5).tolist()):
        yield (folders[f] + names[n], int(rng.integers(1, 20)))


def wrong_first_dot(path, number):
    """You cut at the first dot. Folders may have dots in their names too, and in rome.tar.gz the suffix is only .gz."""
    stem, dot, suffix = path.partition(".")
    folder, slash, name = stem.rpartition("/")
    return f"{folder}{slash}backup/{name}-copy{number}{dot}{suffix}"


def wrong_suffix_in_the_middle(path, number):
    """You put the addition after the whole name. The copy no longer ends in its suffix, and no program can tell any
    more what kind of file it is."""
    old = Path(path)
    return str(old.parent / "backup" / f"{old.name}-copy{number}")


def wrong_backup_on_top(path, number):
    """Your folder `backup` lies in the folder in which the program was started. It belongs in the same folder as the
    file."""
    old = Path(path)
    return str(Path("backup") / f"{old.stem}-copy{number}{old.suffix}")


def wrong_dot_twice(path, number):
    """You write a dot in front of the suffix. `.suffix` has one already; and a name without a suffix should get none."""
    old = Path(path)
    return str(old.parent / "backup" / f"{old.stem}-copy{number}.{old.suffix}")
