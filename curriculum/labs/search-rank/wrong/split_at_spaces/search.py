"""You cut the query at its spaces and the notes by another rule. "Café?" then is a word with a
capital and a question mark, which no note contains. Cut both with the same function."""

import sys
from pathlib import Path

import notes
import ranking
import store

RESULTS = 5
USAGE = """usage: python search.py index FOLDER
       python search.py stats FOLDER
       python search.py ask FOLDER QUERY [K]"""


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


def opened(folder):
    """Return the index of a folder; complain and raise ValueError if it can't be read."""
    try:
        return store.load(folder)
    except ValueError as error:
        complain(f"{folder / store.NAME} can't be read: {error}")
        raise


def stats(folder):
    """Print how much an index holds."""
    known = opened(folder)
    lengths = [chunk["length"] for chunk in known["chunks"].values()]
    print("files", len(known["files"]))
    print("chunks", len(lengths))
    print("words", sum(lengths))
    print("different words", len(known["words"]))
    print(f"mean length {sum(lengths) / len(lengths) if lengths else 0:.2f}")
    return 0


def ask(folder, query, results=RESULTS):
    """Print the chunks that fit a query best."""
    words = query.split()
    if not words:
        complain("there is no word in the query")
        return 2
    known = opened(folder)
    unknown = []
    for word in words:
        if word not in known["words"] and word not in unknown:
            unknown.append(word)
            print(f"not in the notes: {word}", file=sys.stderr)
    rows = ranking.rank(known, words)
    for score, name, line, heading in rows[:results]:
        print(f"{score:.3f} {name}:{line} {heading}")
    return 0 if rows else 1


COMMANDS = {"index": index, "stats": stats}


def call(arguments):
    """Return the function and the arguments that are asked for; raise ValueError if none is."""
    name, folder, *rest = arguments
    if name == "ask" and rest:
        query, *number = rest
        results = [int(text) for text in number]
        if len(results) < 2 and all(result >= 1 for result in results):
            return ask, [Path(folder), query, *results]
    elif name in COMMANDS and not rest:
        return COMMANDS[name], [Path(folder)]
    raise ValueError("nothing that can be done")


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    try:
        function, values = call(arguments)
    except ValueError:
        print(USAGE, file=sys.stderr)
        return 2
    if not values[0].is_dir():
        return complain(f"{values[0]} is no folder")
    try:
        return function(*values)
    except ValueError:
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
