"""Puts the pieces of a reply together to programs: each by itself, neighbours, and all of them."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator, Sequence

from gradatim.rules.tutor.pieces import Piece, tree_of, versions

MAX_NEIGHBOURS = 6  # pieces up to which each run of neighbours is tried


def snippets(found: Sequence[Piece]) -> list[str]:
    """Programs that parse, without repetition; those that hold most of the reply first."""
    blocks = [one for one in found if one.is_block]
    inline = [one for one in found if not one.is_block]
    several = [list(found), blocks, inline, *_neighbour_runs(blocks), *_neighbour_runs(inline)]
    groups = [*filter(_is_sequence, several), *([one] for one in found)]
    seen: dict[str, None] = {}
    for group in groups:
        for text in _joined([one.text for one in _effective(group)]):
            seen |= dict.fromkeys(versions(text))
    return list(seen)


def _effective(group: Sequence[Piece]) -> list[Piece]:
    """Without pieces that only give a value, except at the end, where a value can be returned."""
    return [one for one in group[:-1] if one.is_block or not _is_value(one.text)] + [*group[-1:]]


def _is_sequence(group: Sequence[Piece]) -> bool:
    """Whether the pieces could be steps of one program: not all of them only give a value."""
    return any(one.is_block or not _is_value(one.text) for one in group)


def _is_value(text: str) -> bool:
    """Whether it changes nothing: expressions, none of which calls a method or yields."""
    tree = tree_of(text)
    return tree is not None and all(
        isinstance(one, ast.Expr) and not _has_effect(one.value) for one in tree.body
    )


def _has_effect(node: ast.expr) -> bool:
    method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return method or isinstance(node, (ast.Yield, ast.YieldFrom))


def _neighbour_runs(found: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Neighbours, longest runs first, in both orders."""
    if len(found) <= MAX_NEIGHBOURS:
        for length in range(len(found), 1, -1):
            for first in range(len(found) - length + 1):
                yield list(found[first : first + length])
                yield list(reversed(found[first : first + length]))


def _joined(texts: Sequence[str]) -> Iterator[str]:
    """One after the other: as they are, each without its indentation, or each in the one before."""
    if len(texts) < 2:
        yield from texts
        return
    flat = [textwrap.dedent(text).strip("\n") for text in texts]
    yield "\n".join(text.strip("\n") for text in texts)
    yield "\n".join(flat)
    yield "\n".join([flat[0], *(textwrap.indent(text, "    ") for text in flat[1:])])
