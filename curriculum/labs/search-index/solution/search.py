"""Searches a folder of notes:

python search.py index FOLDER    reads the notes that are new or have changed
python search.py stats FOLDER    counts what has been read
"""

import sys
from pathlib import Path

import notes
import store


def complain(text):
    """Write a message to standard error; return the exit code that goes with it."""
    print(f"search: {text}", file=sys.stderr)
    return 1


def index(folder):
    """Bring the index of a folder up to date."""
    try:
        known = store.load(folder)
    except ValueError:
        known = {"files": {}, "chunks": {}, "words": {}}
    for word, name in store.update(known, notes.find(folder)):
        print(word, name)
    store.save(folder, known)
    return 0


def stats(folder):
    """Print how much an index holds."""
    try:
        known = store.load(folder)
    except ValueError as error:
        return complain(f"{folder / store.NAME} can't be read: {error}")
    lengths = [chunk["length"] for chunk in known["chunks"].values()]
    print("files", len(known["files"]))
    print("chunks", len(lengths))
    print("words", sum(lengths))
    print("different words", len(known["words"]))
    print(f"mean length {sum(lengths) / len(lengths) if lengths else 0:.2f}")
    return 0


COMMANDS = {"index": index, "stats": stats}


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    if len(arguments) != 2 or arguments[0] not in COMMANDS:
        print("usage: python search.py index|stats FOLDER", file=sys.stderr)
        return 2
    if not Path(arguments[1]).is_dir():
        return complain(f"{arguments[1]} is no folder")
    return COMMANDS[arguments[0]](Path(arguments[1]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
