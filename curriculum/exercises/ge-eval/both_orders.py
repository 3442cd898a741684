"""In both orders

A judge compares summaries of prompt A with those of prompt B. Each pair was shown twice: once with A in front, once with B in front.

- `a_first`: a list of verdicts for the pairs with A in front; `b_first`: the verdicts for the same pairs with B in front. Each
  verdict is `"first"`, `"second"` or `"tie"`. There is at least one pair.
- A wins a pair if both verdicts are for A, B if both are for B. Every other pair is a tie.
- Returns a tuple: the win rate of A, which is the wins of A plus half of the ties, divided by the number of pairs; and the number
  of pairs in which the verdict went with the place: `"first"` both times, or `"second"` both times.

>>> both_orders(["first", "first", "tie"], ["second", "first", "second"])
(0.6666666666666666, 1)
"""

minutes = 7
chapter = "03-two-prompts-few-cases"
hint = "With B in front, which verdict is one for A?"


def both_orders(a_first: list[str], b_first: list[str]) -> tuple:
    pairs = list(zip(a_first, b_first))
    wins = pairs.count(("first", "second"))
    losses = pairs.count(("second", "first"))
    place = pairs.count(("first", "first")) + pairs.count(("second", "second"))
    return (wins + (len(pairs) - wins - losses) / 2) / len(pairs), place


def cases(rng):
    one, two = "first", "second"
    yield ([one], [two])
    yield ([two], [one])
    yield ([one], [one])
    yield ([two], [two])
    yield (["tie"], ["tie"])
    yield ([one], ["tie"])
    yield ([one, one, "tie"], [two, one, two])
    yield ([one, one, one, two], [one, one, two, one])
    yield ([two, "tie", one, one], ["tie", two, "tie", two])
    yield ([two, two, two], [one, one, two])
    for n in (5, 8, 12):
        draw = [[one, two, "tie"][int(k)] for k in rng.integers(0, 3, 2 * n)]
        yield (draw[:n] + [one, one], draw[n:] + [two, two])
        yield (draw[:n] + [one, "tie", one], draw[n:] + [one, two, two])


def wrong_places_not_turned(a_first, b_first):
    """You read "first" as a verdict for A in both lists. With B in front, "first" is a verdict for B."""
    pairs = list(zip(a_first, b_first))
    wins = pairs.count(("first", "first"))
    losses = pairs.count(("second", "second"))
    place = pairs.count(("first", "second")) + pairs.count(("second", "first"))
    return (wins + (len(pairs) - wins - losses) / 2) / len(pairs), place


def wrong_one_order(a_first, b_first):
    """You take the win rate from the list with A in front alone. A judge that prefers what stands first then votes for A."""
    pairs = list(zip(a_first, b_first))
    place = pairs.count(("first", "first")) + pairs.count(("second", "second"))
    return (a_first.count("first") + a_first.count("tie") / 2) / len(a_first), place


def wrong_ties_left_out(a_first, b_first):
    """You divide by the decided pairs only. The ties count half, and they stay in the denominator."""
    pairs = list(zip(a_first, b_first))
    wins = pairs.count(("first", "second"))
    losses = pairs.count(("second", "first"))
    place = pairs.count(("first", "first")) + pairs.count(("second", "second"))
    return wins / max(wins + losses, 1), place


def wrong_every_tie_went_with_the_place(a_first, b_first):
    """You count all undecided pairs as decided by the place. "tie" in one of the two orders is something else than "first" in both."""
    pairs = list(zip(a_first, b_first))
    wins = pairs.count(("first", "second"))
    losses = pairs.count(("second", "first"))
    ties = len(pairs) - wins - losses
    return (wins + ties / 2) / len(pairs), ties
