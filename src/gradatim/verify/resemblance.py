"""Whether a project is a copy of a system that Gradatim ships, names and comments aside.

Both are cut into runs of tokens in which every name is the same, and of these a sample is compared
that any two equal passages share: winnowing, after Schleimer, Wilkerson and Aiken, "Winnowing:
local algorithms for document fingerprinting", SIGMOD 2003. Only Python is looked at.
"""

from __future__ import annotations

import io
import keyword
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from zlib import crc32

RUN = 25  # tokens; what two programs have in common by chance is shorter
WINDOW = 10  # runs, of which one is compared
FEWEST = 60  # fingerprints below which nothing is said: a short program looks like many
LIMIT = 0.6  # share of a project's fingerprints from which on it is a copy
_LEFT_OUT = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT,
    tokenize.ENCODING, tokenize.ENDMARKER,
}  # fmt: skip
_ALIKE = {"NUMBER", "STRING", "FSTRING_MIDDLE"}


def copied(project: Iterable[Path], shipped: Mapping[str, Iterable[Path]]) -> str:
    """The name of the shipped system that a project is a copy of; "" for one's own work.

    Both are given by their files. A project too short to tell is one's own.
    """
    own = fingerprints(project)
    if len(own) < FEWEST:
        return ""
    shares = {name: len(own & fingerprints(files)) / len(own) for name, files in shipped.items()}
    best = max(shares, key=shares.__getitem__, default="")
    return best if best and shares[best] >= LIMIT else ""


def fingerprints(files: Iterable[Path]) -> frozenset[int]:
    """The fingerprints of all Python files; one that cannot be read has none."""
    found = set[int]()
    for path in files:
        if path.suffix == ".py":
            found |= _winnowed(list(_tokens(path)))
    return frozenset(found)


def _winnowed(tokens: list[str]) -> set[int]:
    """The smallest hash of each window of runs."""
    runs = [crc32("\0".join(tokens[at : at + RUN]).encode()) for at in range(len(tokens) - RUN + 1)]
    return {min(runs[at : at + WINDOW]) for at in range(len(runs))}


def _tokens(path: Path) -> Iterator[str]:
    """The tokens of a program in which all names, all numbers and all texts are alike."""
    try:
        for token in tokenize.tokenize(io.BytesIO(path.read_bytes()).readline):
            if token.type == tokenize.NAME:
                yield token.string if keyword.iskeyword(token.string) else "name"
            elif (kind := tokenize.tok_name[token.type]) in _ALIKE:
                yield kind
            elif token.type not in _LEFT_OUT:
                yield token.string
    except (OSError, SyntaxError, tokenize.TokenError, ValueError):
        return
