"""Which toxicity leads to which action, for what the actions cost."""

from collections.abc import Iterator, Sequence

ACTIONS = ("allow", "review", "block")
Costs = dict[str, dict[str, float]]


def action(toxicity: float, bounds: Sequence[float]) -> str:
    return ACTIONS[(toxicity >= bounds[0]) + (toxicity >= bounds[1])]


def cost(toxic: bool, taken: str, costs: Costs) -> float:
    return costs[taken]["toxic" if toxic else "fine"]


def best(
    scores: Sequence[float], labels: Sequence[bool], weights: Sequence[float], costs: Costs
) -> tuple[float, float]:
    """The two bounds that would have cost least on these texts, the lower one first.

    Each bound lies between two scores. Beside it stands what the texts above it cost more in
    review than allowed, and more blocked than in review.
    """
    ranked = sorted(zip(scores, labels, weights, strict=True), reverse=True)
    cuts, review, block = [(1.1, 0.0, 0.0)], 0.0, 0.0
    for n, (score, toxic, weight) in enumerate(ranked):
        allowed, looked, blocked = (weight * cost(toxic, taken, costs) for taken in ACTIONS)
        review, block = review + looked - allowed, block + blocked - looked
        below = ranked[n + 1][0] if n + 1 < len(ranked) else 0.0
        if below < score:
            cuts.append(((score + below) / 2, review, block))
    _, low, high = min(_pairs(cuts))
    return low, high


def _pairs(cuts: Sequence[tuple[float, float, float]]) -> Iterator[tuple[float, float, float]]:
    """Each lower bound with the best upper bound that is not below it, and their cost."""
    high, least = cuts[0][0], cuts[0][2]
    for low, review, block in cuts:
        if block < least:
            high, least = low, block
        yield review + least, low, high
