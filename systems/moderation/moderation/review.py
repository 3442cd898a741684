"""The order of the queue, and estimates from the labels of the random sample."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from scipy.stats import binomtest

from moderation.store import Item

CONFIDENCE = 0.95
MAX_PER_TERM = 12  # texts with the same new word before other texts get their turn
MIN_TEXTS = 3  # waiting texts that must contain a new word


def order(items: Sequence[Item], new_words: Callable[[str], Iterable[str]]) -> list[Item]:
    """Disputes and appeals first; then in turn two texts with common new words, one text with the
    largest gain, and one of the random sample."""
    urgent = [item for item in items if item.disputed or item.appealed]
    rest = [item for item in items if not (item.disputed or item.appealed)]
    queues = [_by_new_words(rest, new_words), sorted(rest, key=lambda i: -i.gain)]
    queues.append([item for item in rest if item.why == "sample"])
    return urgent + _interleave(queues, (2, 1, 1))


def _by_new_words(items: Sequence[Item], new_words: Callable[[str], Iterable[str]]) -> list[Item]:
    """Texts with common new words, ordered so that each word gets its turn."""
    words = {item.id: set(new_words(item.text)) for item in items}
    frequency = Counter(word for found in words.values() for word in found)
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, int, Item]] = []
    for number, item in enumerate(items):
        common = [word for word in words[item.id] if frequency[word] >= MIN_TEXTS]
        if common:
            rarest = min(common, key=lambda word: (seen[word], word))
            ranked.append((seen[rarest], number, item))
            seen.update(common)
    return [
        item for turn, _, item in sorted(ranked, key=lambda row: row[:2]) if turn < MAX_PER_TERM
    ]


def _interleave(queues: Sequence[Sequence[Item]], shares: Sequence[int]) -> list[Item]:
    """Each item once, round by round, with `shares[i]` items of row i in each round."""
    drawn = [
        (n // share, number, item)
        for number, (queue, share) in enumerate(zip(queues, shares, strict=True))
        for n, item in enumerate(queue)
    ]
    return list({item.id: item for *_, item in sorted(drawn, key=lambda each: each[:2])}.values())


def estimate(sampled: dict[str, tuple[int, int]]) -> dict[str, dict[str, Any]]:
    return {action: _share(*sampled.get(action, (0, 0))) for action in ("allow", "block")}


def _share(n: int, toxic: int) -> dict[str, Any]:
    low, high = interval(toxic, n)
    return {"n": n, "toxic": toxic, "share": toxic / n if n else None, "low": low, "high": high}


def interval(hits: int, n: int, level: float = CONFIDENCE) -> tuple[float, float]:
    """The exact confidence interval of a share (Clopper and Pearson 1934)."""
    low, high = binomtest(hits, n).proportion_ci(level) if n else (0.0, 1.0)
    return float(low), float(high)


def training_labels(settled: Iterable[Item], excluded: set[str]) -> list[tuple[str, bool]]:
    """Each text once, with the majority label over all its items; ties are left out."""
    votes: Counter[str] = Counter()
    for item in settled:
        votes[item.text] += item.majority
    return [(text, n > 0) for text, n in votes.items() if n and text not in excluded]
