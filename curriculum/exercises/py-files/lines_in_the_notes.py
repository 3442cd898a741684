'''Lines in the notes

How many lines do all the notes in a folder have together? Notes are the files whose names end in `.txt`. The part that
writes the files of the example into a temporary folder is there already. Fill the gap.

- `files`: a dict from file name (no folders) to text. In each text the last line may or may not have a line end.
- Returns an int.

>>> note_lines({"june.txt": "rain\\nsun\\n", "july.txt": "sun", "plan.csv": "a,b\\n"})
3
>>> note_lines({"a.csv": "1"})
0
'''

from pathlib import Path
from tempfile import TemporaryDirectory

equivalent = {
    "DropArgument @ 9:(folder / file_name).write_text(text, encoding='utf-8') -> (folder / file_name).write_text(text)": "where UTF-8 is the machine's own setting, nothing changes; the exercise teaches to say it",
    "DropArgument @ 13:total += len(path.read_text(encoding='utf-8').splitlines()) -> total += len(path.read_text().splitlines())": "where UTF-8 is the machine's own setting, nothing changes; the exercise teaches to say it",
}
kind = "complete"
minutes = 5
chapter = "02-paths-and-letters"
hint = "One method of the folder gives the paths that fit a pattern, one method of a path gives its whole text, one method of a text its lines."

starter = '''
from pathlib import Path
from tempfile import TemporaryDirectory


def note_lines(files: dict[str, str]) -> int:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file_name, text in files.items():
            (folder / file_name).write_text(text, encoding="utf-8")

        ...
'''


def note_lines(files: dict[str, str]) -> int:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file_name, text in files.items():
            (folder / file_name).write_text(text, encoding="utf-8")

        total = 0
        for path in folder.glob("*.txt"):
            total += len(path.read_text(encoding="utf-8").splitlines())
        return total


def cases(rng):
    yield ({},)
    yield ({"a.txt": ""},)
    yield ({"a.csv": "1"},)
    yield ({"a.txt": "one"},)
    yield ({"a.txt": "one\n"},)
    yield ({"a.txt": "\n\n", "b.txt": "x"},)
    yield ({"june.txt": "rain\nsun\n", "july.txt": "sun", "plan.csv": "a,b\n"},)
    yield ({"txt": "no\n", "notxt": "no\nno\n", "x.txt": "yes\n"},)
    yield ({"a.txt.csv": "1\n2\n", "b.txt": "3\n4"},)
    yield ({"old-txt": "q\n", "c.txt": "für\nüber\n", "d.md": "z"},)
    names = ["a.txt", "b.txt", "c.csv", "dtxt", "e.txt", "f.txt.old"]
    for n in (2, 4, 6):
        sizes = rng.integers(1, 6, n).tolist()
        files = {names[i]: "line\n" * k + "end" * (k % 2) for i, k in enumerate(sizes)}
        yield ({**files, "g.csv": "1\n2\n", "h.txt": "open end"},)


def wrong_all_files(files):
    """You count the lines of all the files. Only names that end in .txt belong to the notes."""
    return sum(len(text.splitlines()) for text in files.values())


def wrong_line_ends_counted(files):
    """You count the line ends. The last line of a file may have none, and is a line all the same."""
    return sum(text.count("\n") for name, text in files.items() if name.endswith(".txt"))


def wrong_notes_counted(files):
    """You count the files, not the lines in them."""
    return len([name for name in files if name.endswith(".txt")])


def wrong_txt_anywhere(files):
    """You take every name in which "txt" occurs. `notxt` and `a.txt.csv` aren't notes: the name must end in .txt."""
    return sum(len(text.splitlines()) for name, text in files.items() if "txt" in name)
