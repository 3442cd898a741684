"""Searches a folder of notes: index FOLDER brings its index up to date, stats FOLDER counts."""

import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path


def usage():
    """Say how the program is used; return the exit code."""
    sys.stderr.write("usage: python search.py index FOLDER, or stats FOLDER\n")
    return 2


def notes_of(folder):
    """Return pairs of path and bytes of all notes, sorted by path."""
    rows = []
    for pattern in ("**/*.md", "**/*.txt"):
        for file in folder.glob(pattern):
            name = file.relative_to(folder).as_posix()
            if file.is_file() and "/." not in f"/{name}":
                rows.append((name, file.read_bytes()))
    return sorted(rows)


def rows_of(name, text):
    """Return rows of a note's chunks: line, heading and a Counter of the words."""
    rows, lines, outside = [], text.splitlines(), True
    starts = [(0, name)]
    for i, line in enumerate(lines):
        if line[:3] == "```":
            outside = not outside
        elif outside and re.findall(r"^#+ +\S", line) and len(line.split()[0]) <= 6:
            starts.append((i, line.strip("\n").partition(" ")[2].strip()))
    ends = [start for start, _ in starts[1:]] + [len(lines)]
    for (start, heading), end in zip(starts, ends, strict=True):
        words = Counter(re.findall(r"\w+", "\n".join(lines[start:end]).lower()))
        if words:
            rows.append((start + 1, heading, words))
    return rows


def old_index(file):
    """Return the index that a file holds, or None."""
    try:
        with open(file, encoding="utf-8") as source:
            return json.load(source)
    except (OSError, ValueError):
        return None


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    if len(arguments) != 2 or arguments[0] not in ("index", "stats"):
        return usage()
    folder = Path(arguments[1])
    file = folder / "index.json"
    if not folder.is_dir():
        sys.stderr.write(f"there is no folder {folder}\n")
        return 1
    old = old_index(file)
    if arguments[0] == "stats":
        return stats(file, old)
    old = old or {"files": {}, "chunks": {}, "words": {}}
    new = {"files": {}, "chunks": {}, "words": {}}
    said = [f"deleted {name}" for name in old["files"]]
    for name, content in notes_of(folder):
        new["files"][name] = digest = hashlib.sha256(content).hexdigest()
        if f"deleted {name}" in said:
            said.remove(f"deleted {name}")
            if old["files"][name] == digest:
                keep(old, new, name)
                continue
            said.append(f"changed {name}")
        else:
            said.append(f"new {name}")
        for line, heading, words in rows_of(name, content.decode("utf-8")):
            place = f"{name}:{line}"
            length = sum(words.values())
            row = {"heading": heading, "length": length, "file": name, "line": line}
            new["chunks"][place] = row
            for word, count in words.items():
                new["words"].setdefault(word, {})[place] = count
    with open(file, "w", encoding="utf-8") as target:
        json.dump(new, target, ensure_ascii=False, indent=1, sort_keys=True)
    for line in sorted(said, key=lambda line: line.split(" ", 1)[1]):
        print(line)
    return 0


def keep(old, new, name):
    """Take over what comes from a note."""
    for place, chunk in old["chunks"].items():
        if chunk["file"] == name:
            new["chunks"][place] = chunk
    for word, postings in old["words"].items():
        for place in postings:
            if place.rpartition(":")[0] == name:
                new["words"].setdefault(word, {})[place] = postings[place]


def stats(file, index):
    """Print the counts of an index; return the exit code."""
    if index is None:
        sys.stderr.write(f"{file} is missing or damaged\n")
        return 1
    total = sum(chunk["length"] for chunk in index["chunks"].values())
    print(f"files {len(index['files'])}\nchunks {len(index['chunks'])}\nwords {total}")
    print(f"different words {len(index['words'])}")
    print("mean length", format(total / max(1, len(index["chunks"])), ".2f"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
