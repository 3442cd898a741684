"""Cuts a text into pieces for a retrieval system."""

from collections.abc import Iterator


def windows(words: list[str], size: int, overlap: int = 0) -> Iterator[list[str]]:
    """
    >>> list(windows(["a", "b", "c", "d", "e"], 3, 1))
    [['a', 'b', 'c'], ['c', 'd', 'e']]
    """
    if overlap >= size:
        raise ValueError("pieces must move on")
    start = 0
    while True:
        yield words[start : start + size]
        if start + size >= len(words):
            return
        start += size - overlap


def sentences(text: str) -> list[str]:
    """
    >>> sentences("One. Two? Three")
    ['One.', 'Two?', 'Three']
    """
    found, current = [], ""
    for letter in text:
        current += letter
        if letter in ".?!":
            found.append(current.strip())
            current = ""
    if current.strip():
        found.append(current.strip())
    return found


def packed(parts: list[str], most: int) -> list[str]:
    """Neighbours together while they fit.

    >>> packed(["aa", "bb", "cc"], 5)
    ['aa bb', 'cc']
    >>> packed(["aaaa", "b"], 3)
    ['aaaa', 'b']
    """
    pieces: list[str] = []
    for part in parts:
        if pieces and len(pieces[-1]) + 1 + len(part) <= most:
            pieces[-1] += " " + part
        else:
            pieces.append(part)
    return pieces


def heading_of(lines: list[str], number: int) -> str | None:
    """The last heading above a line.

    >>> heading_of(["# A", "x", "## B", "y"], 3)
    'B'
    >>> heading_of(["x", "# A"], 0)
    """
    for line in reversed(lines[: number + 1]):
        if line.startswith("#"):
            return line.lstrip("#").strip()
    return None
