"""The index of a folder: its notes, their chunks, and where each word stands."""

import hashlib
import json

import notes

NAME = "index.json"


def load(folder):
    """Return the index of a folder; raise ValueError if there is none that can be read."""
    try:
        return json.loads((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ValueError("not there") from None


def save(folder, index):
    """Write the index of a folder."""
    text = json.dumps(index, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / NAME).write_text(text, encoding="utf-8")


def forget(index, name):
    """Take out all that comes from a note."""
    del index["files"][name]
    gone = {place for place, chunk in index["chunks"].items() if chunk["file"] == name}
    for place in gone:
        del index["chunks"][place]
    for word, postings in list(index["words"].items()):
        left = {place: count for place, count in postings.items() if place not in gone}
        if left:
            index["words"][word] = left
        else:
            del index["words"][word]


def add(index, name, content, digest):
    """Put a note in."""
    index["files"][name] = digest
    for line, heading, words in notes.chunks(name, content.decode()):
        place = f"{name}:{line}"
        chunk = {"file": name, "line": line, "heading": heading, "length": len(words)}
        index["chunks"][place] = chunk
        for word in words:
            postings = index["words"].setdefault(word, {})
            postings[place] = postings.get(place, 0) + 1


def update(index, found):
    """Bring the index up to date with these notes; return pairs of what happened and path."""
    happened, known = [], index["files"]
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in found.items()}
    for name in sorted({*known, *found}):
        if known.get(name) == digests.get(name):
            continue
        word = "deleted" if name not in found else "changed" if name in known else "new"
        happened.append((word, name))
        if name in known:
            forget(index, name)
        if name in found:
            add(index, name, found[name], digests[name])
    return happened
