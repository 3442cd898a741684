"""Detects projects that are copies of a system shipped with Gradatim, ignoring names and comments.

Both programs are cut into overlapping runs of tokens in which all names are the same, and samples
of the runs' hashes are compared, chosen so that equal passages share one: winnowing, after
Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD
2003. Only Python files count.
"""

from __future__ import annotations

import io
import keyword
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from zlib import crc32

GRAM_LENGTH = 25  # tokens; passages that are equal by chance are shorter
WINDOW_LENGTH = 10  # runs, one of which is kept
MIN_FINGERPRINTS = 60  # with fewer fingerprints nothing is decided: short programs look alike
COPY_THRESHOLD = 0.6  # share of a project's fingerprints; from here on it is a copy
_LEFT_OUT = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT,
    tokenize.ENCODING, tokenize.ENDMARKER,
}  # fmt: skip
_LITERALS = {"NUMBER", "STRING", "FSTRING_MIDDLE"}


def copied_system(project: Iterable[Path], shipped: Mapping[str, Iterable[Path]]) -> str:
    """The name of the shipped system that a project copies; "" if it copies none or is too short to
    tell."""
    own = fingerprints(project)
    if len(own) < MIN_FINGERPRINTS:
        return ""
    shares = {name: len(own & fingerprints(files)) / len(own) for name, files in shipped.items()}
    best = max(shares, key=shares.__getitem__, default="")
    return best if best and shares[best] >= COPY_THRESHOLD else ""


def fingerprints(files: Iterable[Path]) -> frozenset[int]:
    """The fingerprints of all Python files; of one that cannot be tokenized, those before the
    error."""
    found = set[int]()
    for path in files:
        if path.suffix == ".py":
            found |= _winnowed(list(_tokens(path)))
    return frozenset(found)


def _winnowed(tokens: list[str]) -> set[int]:
    """The smallest hash of each window of runs."""
    runs = [
        crc32("\0".join(tokens[at : at + GRAM_LENGTH]).encode())
        for at in range(len(tokens) - GRAM_LENGTH + 1)
    ]
    return {min(runs[at : at + WINDOW_LENGTH]) for at in range(len(runs))}


def _tokens(path: Path) -> Iterator[str]:
    """The tokens of a program, with each name, number and string replaced by its kind."""
    try:
        for token in tokenize.tokenize(io.BytesIO(path.read_bytes()).readline):
            if token.type == tokenize.NAME:
                yield token.string if keyword.iskeyword(token.string) else "name"
            elif (kind := tokenize.tok_name[token.type]) in _LITERALS:
                yield kind
            elif token.type not in _LEFT_OUT:
                yield token.string
    except (OSError, SyntaxError, tokenize.TokenError, ValueError):
        return
