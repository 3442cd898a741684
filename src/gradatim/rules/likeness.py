"""How similar two Python programs are, names included, by their syntax trees.

Comments, docstrings, annotations, blank lines and spaces do not count; names, constants and the
order of statements do. What both share with the starter is left out. Two people who solve a task
independently choose other names and structure; a copy with two changed lines does not.
"""

from __future__ import annotations

import ast
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator

from gradatim.syntax import parse

NGRAM_LENGTH = 4  # n of the n-grams
MIN_NGRAMS = 60  # n-grams beyond the starter; shorter programs are all similar
MAX_CHARACTERS = 100_000  # characters of a program

_IGNORED_FIELDS = {"annotation", "returns", "ctx", "type_comment", "type_ignores", "kind"}
_NAMES = (str, int, float, complex, bool, bytes, type(None), type(...))
_WITH_DOCS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def similarity(program: str, others: Iterable[str], starter: str = "") -> float:
    """The highest similarity of a program to one of the others, 0 to 1.

    0 for what is not Python, and if too little of either is left without the starter.
    """
    starter_ngrams = _ngrams(starter)
    ngrams = _ngrams(program) - starter_ngrams
    shares = [_overlap(ngrams, _ngrams(other) - starter_ngrams) for other in others]
    return max(shares, default=0.0)


def _overlap(one: Counter[int], other: Counter[int]) -> float:
    if min(one.total(), other.total()) < MIN_NGRAMS:
        return 0.0
    return 2 * (one & other).total() / (one.total() + other.total())


def _ngrams(program: str) -> Counter[int]:
    """How often each n-gram of parts occurs; empty for what is not Python."""
    if len(program) > MAX_CHARACTERS:
        return Counter()
    try:
        with warnings.catch_warnings(action="ignore"):
            parts = [*_parts(parse(program))]
    except (SyntaxError, ValueError, RecursionError, MemoryError, SystemError):
        return Counter()
    return Counter(
        hash(tuple(parts[at : at + NGRAM_LENGTH])) for at in range(len(parts) - NGRAM_LENGTH + 1)
    )


def _parts(tree: ast.AST) -> Iterator[str]:
    """The nodes of a tree in preorder, with their names and constants."""
    stack: list[object] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, _NAMES):
            yield repr(node)
            continue
        if isinstance(node, ast.AST):
            yield type(node).__name__
            stack += reversed([*_children(node)])


def _children(node: ast.AST) -> Iterator[object]:
    """The children of a node, without those that say nothing about the program."""
    for name, value in ast.iter_fields(node):
        if name in _IGNORED_FIELDS:
            continue
        if isinstance(value, list):
            has_doc = name == "body" and isinstance(node, _WITH_DOCS) and _is_text(value)
            yield from value[1:] if has_doc else value
        elif value is not None or isinstance(node, ast.Constant):
            yield value


def _is_text(body: list[ast.stmt]) -> bool:
    """Whether a body begins with a docstring."""
    first = body[0] if body else None
    value = first.value if isinstance(first, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)
