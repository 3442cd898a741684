"""A shared folder, and what happens to it between publishing and loading."""

import builtins
import hashlib
import pickle
import shutil
import sys
import tempfile
from pathlib import Path


class Attack:
    """Whoever loads it runs it."""

    def __init__(self, then=""):
        self.then = then

    def __reduce__(self):
        return exec, (f"import builtins; builtins.attack_was_run = True; {self.then}",)


def evil(folder, note=None, then=""):
    """Put an attack in the place of late, with a note if there is one."""
    content = pickle.dumps(Attack(then))
    Path(folder, "late.pickle").write_bytes(content)
    if note == "plain digest":
        Path(folder, "late.sig").write_text(hashlib.sha256(content).hexdigest())


def copied(folder, *endings):
    """Put the files of price in the place of those of late."""
    for ending in endings:
        shutil.copy(Path(folder, "price" + ending), Path(folder, "late" + ending))


def noted(folder, change):
    """Change the note's bytes."""
    path = Path(folder, "late.sig")
    path.write_bytes(change(path.read_bytes()))


_openings = []  # what happens when late.pickle is opened, the next time last


def _opened(event, arguments):
    """Let happen what was planned for this opening of the file."""
    if event == "open" and _openings and str(arguments[0]).endswith("late.pickle"):
        _openings.pop()()


sys.addaudithook(_opened)


HAPPENS = {
    "nothing": lambda folder: None,
    "another file": evil,
    "another file and its plain digest": lambda folder: evil(folder, "plain digest"),
    "another file that ends with an error": lambda folder: evil(folder, None, "1 / 0"),
    "another file and no note": lambda folder: (evil(folder), Path(folder, "late.sig").unlink()),
    "no note": lambda folder: Path(folder, "late.sig").unlink(),
    "file exchanged after it was read once": lambda folder: _openings.extend(
        [lambda: evil(folder), lambda: None]
    ),
    "no file": lambda folder: Path(folder, "late.pickle").unlink(),
    "files of price": lambda folder: copied(folder, ".pickle", ".sig"),
    "file of price": lambda folder: copied(folder, ".pickle"),
    "note of other letters": lambda folder: noted(folder, lambda note: "é".encode() * 64),
    "note that is no text": lambda folder: noted(folder, lambda note: b"\xff" * 64),
    "empty note": lambda folder: noted(folder, lambda note: b""),
    "note in capitals": lambda folder: noted(folder, lambda note: note.upper()),
    "half a note": lambda folder: noted(folder, lambda note: note[:32]),
    "a line end behind the note": lambda folder: noted(folder, lambda note: note + b"\n"),
    "a byte behind the note that is no text": lambda folder: noted(
        folder, lambda note: note + b"\xff"
    ),
}


def after(publish, load, models, what, keys):
    """Publish late and price with the first key, let something happen, and load with the second.

    Returns "returned" and the model, or "raised" and the name of the error; and whether the attack
    was run.
    """
    builtins.attack_was_run = False
    with tempfile.TemporaryDirectory() as folder:
        for name, model in models.items():
            publish(folder, name, model, keys[0])
        HAPPENS[what](folder)
        try:
            found = "returned", load(folder, "late", keys[1])
        except Exception as error:
            kind = "ValueError" if isinstance(error, ValueError) else type(error).__name__
            found = "raised", kind
        _openings.clear()
    return *found, "the attack was run" if builtins.attack_was_run else "nothing was run"


def files(publish, name, models, key):
    """The files after these models were published one after the other under one name."""
    with tempfile.TemporaryDirectory() as folder:
        for model in models:
            publish(folder, name, model, key)
        return {path.name: path.read_bytes() for path in Path(folder).iterdir()}
