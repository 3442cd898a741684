"""How good a ranking is."""

from __future__ import annotations

import math


def recall_at(ranking: list[str], relevant: list[str], k: int) -> float:
    if not relevant:
        return 0.0
    hits = [one for one in ranking[:k] if one in relevant]
    return len(hits) / len(relevant)


def reciprocal_rank(ranking: list[str], relevant: list[str]) -> float:
    for place, one in enumerate(ranking, 1):
        if one in relevant:
            return 1 / place
    return 0.0


def ndcg(gains: list[int], k: int = 10) -> float:
    def dcg(values: list[int]) -> float:
        return sum((2**v - 1) / math.log2(n + 2) for n, v in enumerate(values[:k]))

    ideal = dcg(sorted(gains, reverse=True))
    return dcg(gains) / ideal if ideal > 0 else 0.0


def fuse(first: list[str], second: list[str], k: int = 60) -> list[str]:
    """Reciprocal rank fusion; ties by name."""
    scores: dict[str, float] = {}
    for ranking in (first, second):
        for place, one in enumerate(ranking, 1):
            scores[one] = scores.get(one, 0.0) + 1 / (k + place)
    return sorted(scores, key=lambda one: (-scores[one], one))


def dedupe(ranking: list[str], most: int = 3) -> list[str]:
    seen: set[str] = set()
    kept = []
    for one in ranking:
        key = one.lower().strip()
        if key in seen or not key:
            continue
        seen.add(key)
        kept.append(one)
        if len(kept) == most:
            break
    return kept


if __name__ == "__main__":
    print(recall_at(["a", "b", "c"], ["b", "d"], 2))
    print(reciprocal_rank(["a", "b", "c"], ["c"]))
    print(ndcg([3, 0, 2], 2))
    print(fuse(["a", "b"], ["b", "c", "a"]))
    print(dedupe(["A", "a ", "b", "c", "d"]))
