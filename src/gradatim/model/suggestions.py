"""What somebody probably meant: the names nearest to a misspelt one. Knows no pack."""

from __future__ import annotations

from collections.abc import Iterable

MIN_PREFIX_LENGTH = 3  # of a beginning that counts as a shortened name


def closest_names(word: str, names: Iterable[str], limit: int = 3) -> list[str]:
    """The names that `word` is a beginning of, or a few typing mistakes away from, best first.

    Of a name such as py-control/total, its last part counts as well as the whole.
    """
    wanted, found = word.casefold(), list[tuple[float, int, str]]()
    for name in names:
        forms = {name.casefold(), name.casefold().rpartition("/")[2]}
        score = min(_score(wanted, form) for form in forms)
        if score <= _max_edits(wanted):
            found.append((score, len(name), name))
    return [name for *_, name in sorted(found)[:limit]]


def _max_edits(word: str) -> int:
    """One mistake in four letters, and never more than three."""
    return min(max(len(word) // 4, 1), 3)


def _score(word: str, name: str) -> float:
    if len(word) >= MIN_PREFIX_LENGTH and name.startswith(word):
        return 0.5
    if abs(len(word) - len(name)) > _max_edits(word):
        return len(name) + len(word)
    return edit_distance(word, name)


def edit_distance(one: str, other: str) -> int:
    """Letters to add, leave out, change or swap with their neighbour; each place is edited once.

    Optimal string alignment: Boytsov 2011, doi 10.1145/1963190.1963191.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        above, before, row = before, row, [n]
        for m, second in enumerate(other, 1):
            cost = min(before[m] + 1, row[m - 1] + 1, before[m - 1] + (letter != second))
            if n > 1 and m > 1 and letter == other[m - 2] and second == one[n - 2]:
                cost = min(cost, above[m - 2] + 1)
            row.append(cost)
    return row[-1]
