"""Not as they were sent

A firm sends a folder of model files to its branches, and by another way a list with the SHA-256 digest of each file.
Return the names of all files with which something is wrong: the content isn't the one that was listed, the file is listed
and absent, or it's there and nobody has listed it.

- `listed`: a dict from the name of a file to its digest, a text of 64 characters. `folder`: a dict from the name of a file
  to its content, as bytes. Both may be empty.
- Returns a list of names in alphabetical order, as `sorted` gives it.

>>> listed = {"a.joblib": hashlib.sha256("tea".encode()).hexdigest(), "b.joblib": hashlib.sha256("milk".encode()).hexdigest()}
>>> not_as_sent(listed, {"a.joblib": "eat".encode(), "b.joblib": "milk".encode(), "c.joblib": "".encode()})
['a.joblib', 'c.joblib']
"""

import hashlib

minutes = 6
chapter = "02-check-before-you-open"
hint = "Make a dict from names to digests of the folder first. Then look at every name that occurs in one of the two dicts."


def not_as_sent(listed: dict[str, str], folder: dict[str, bytes]) -> list[str]:
    found = {name: hashlib.sha256(content).hexdigest() for name, content in folder.items()}
    return sorted(name for name in listed | found if listed.get(name) != found.get(name))


def _of(content):
    return hashlib.sha256(content).hexdigest()


def _tail_changed(content):
    """The digest with another last character."""
    right = _of(content)
    return right[:-1] + ("0" if right[-1] != "0" else "1")


def cases(rng):
    yield {}, {}
    yield {"a": _of(b"")}, {"a": b""}
    yield {"a": _of(b"x")}, {"a": b"y"}
    yield {"a": _of(b"x")}, {}
    yield {}, {"b": b"x"}
    yield {"b": _of(b"1"), "a": _of(b"2")}, {"a": b"1", "b": b"2"}
    yield {"a": _tail_changed(b"x")}, {"a": b"x"}
    yield {"a": _tail_changed(b"ab"), "b": _of(b"q")}, {"a": b"ab", "b": b"q"}
    yield {"m": _of(b"\x00\xff"), "n": _tail_changed(b"\xfe")}, {"m": b"\x00\xff", "n": b"\xfe"}
    yield {"m": _of(b"\x80z"), "k": _of(b"1")}, {"m": b"\x80z", "z": b"2", "c": b"3"}
    yield {"p": _of(b"1"), "k": _of(b"1"), "d": _of(b"5")}, {"d": b"5"}
    yield {"k": _of(b"1")}, {"k": b"1", "e": b"1"}
    yield {"h": _of(b"0"), "k": _tail_changed(b"1")}, {"k": b"1", "e": b"4", "h": b"0"}
    for n in (4, 7):
        listed, folder = {}, {}
        for i in rng.permutation(n).tolist():
            content = rng.bytes(6)
            fate = rng.integers(0, 5)
            if fate != 0:
                listed[f"{i}.joblib"] = _tail_changed(content) if fate == 1 else _of(content)
            if fate != 2:
                folder[f"{i}.joblib"] = content + b"\n" if fate == 3 else content
        yield listed, folder


def wrong_first_characters(listed, folder):
    """You compare the first eight characters. Two different digests can begin alike, and somebody who wants to can look
    for such a file."""
    found = {name: _of(content)[:8] for name, content in folder.items()}
    short = {name: digest[:8] for name, digest in listed.items()}
    return sorted(name for name in short | found if short.get(name) != found.get(name))


def wrong_only_listed(listed, folder):
    """You go through the list only. A file that nobody has listed stays in the folder unnoticed."""
    return sorted(name for name in listed if name not in folder or _of(folder[name]) != listed[name])


def wrong_only_there(listed, folder):
    """You go through the folder only, so a file that hasn't arrived isn't missed."""
    return sorted(name for name in folder if _of(folder[name]) != listed.get(name))


def wrong_of_the_text(listed, folder):
    """Every file counts as changed. If you turn its bytes into a text with `str` first, you get `b'...'` with the
    quotes, and the digest of that. `sha256` wants the bytes as they are."""
    found = {name: _of(str(content).encode()) for name, content in folder.items()}
    return sorted(name for name in listed | found if listed.get(name) != found.get(name))
