"""What moderators should look at first, and what their labels of the random sample say."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any

from scipy.stats import beta

from moderation.store import Item

LEVEL = 0.95
PER_TERM = 12  # texts with the same new word in a row before other texts get their turn
COMMON = 3  # waiting texts that hold a new word before it counts


def order(items: Sequence[Item], new_words: Callable[[str], Iterable[str]]) -> list[Item]:
    """Disputes first; then in turn a text with a new word that comes again and again, a text where
    a label saves most, and one of the random sample."""
    disputed = [item for item in items if item.disputed]
    rest = [item for item in items if not item.disputed]
    rows = [_novel(rest, new_words), sorted(rest, key=lambda i: -i.gain)]
    rows.append([item for item in rest if item.why == "sample"])
    return disputed + _in_turn(rows, (2, 1, 1))


def _novel(items: Sequence[Item], new_words: Callable[[str], Iterable[str]]) -> list[Item]:
    """Texts with common new words, so that each word gets its turn."""
    words = {item.id: set(new_words(item.text)) for item in items}
    often = Counter(word for found in words.values() for word in found)
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, int, Item]] = []
    for number, item in enumerate(items):
        common = [word for word in words[item.id] if often[word] >= COMMON]
        if common:
            rarest = min(common, key=lambda word: (seen[word], word))
            ranked.append((seen[rarest], number, item))
            seen.update(common)
    return [item for turn, _, item in sorted(ranked, key=lambda row: row[:2]) if turn < PER_TERM]


def _in_turn(rows: Sequence[Sequence[Item]], shares: Sequence[int]) -> list[Item]:
    """Each item once, so many of each row in each round."""
    done: dict[str, Item] = {}
    waiting = [iter(row) for row in rows]
    more = True
    while more:
        before = len(done)
        for row, share in zip(waiting, shares, strict=True):
            fresh = (item for item in row if item.id not in done)
            done |= {item.id: item for item in islice(fresh, share)}
        more = len(done) > before
    return list(done.values())


def estimate(sampled: dict[str, tuple[int, int]]) -> dict[str, dict[str, Any]]:
    return {action: _share(*sampled.get(action, (0, 0))) for action in ("allow", "block")}


def _share(n: int, toxic: int) -> dict[str, Any]:
    low, high = interval(toxic, n)
    return {"n": n, "toxic": toxic, "share": toxic / n if n else None, "low": low, "high": high}


def interval(hits: int, n: int, level: float = LEVEL) -> tuple[float, float]:
    """The exact interval of a share (Clopper and Pearson 1934)."""
    rest = (1 - level) / 2
    low = beta.ppf(rest, hits, n - hits + 1) if hits else 0.0
    high = beta.ppf(1 - rest, hits + 1, n - hits) if hits < n else 1.0
    return float(low), float(high)


def labelled(settled: Iterable[Item], left_out: set[str]) -> list[tuple[str, bool]]:
    """Each text once, with the label of the majority over all items that hold it."""
    votes: Counter[str] = Counter()
    for item in settled:
        votes[item.text] += item.majority
    return [(text, n > 0) for text, n in votes.items() if n and text not in left_out]
