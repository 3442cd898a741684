"""The category that leaks most

A recipe site tests its filter on cases. Return the category with the highest miss rate, together with that rate.

- `cases`: a list of tuples `(category, bad, blocked)`: the category of a text, whether it should be blocked, and whether it was.
- The miss rate of a category: its bad texts that were not blocked, divided by all its bad texts. Categories without bad texts are
  left out; at least one has some.
- If several categories share the highest rate, return the one whose first bad text comes earliest in `cases`.
- Returns a tuple: the name and the rate, a float.

>>> worst_category([("advert", True, True), ("rude", True, False), ("rude", True, True), ("rude", False, False)])
('rude', 0.5)
"""

minutes = 7
chapter = "04-a-policy-of-cases"
hint = "Collect two numbers for each category. Which cases count for the denominator?"


def worst_category(cases: list) -> tuple:
    bad_texts, missed = {}, {}
    for category, bad, blocked in cases:
        if bad:
            bad_texts[category] = bad_texts.get(category, 0) + 1
            missed[category] = missed.get(category, 0) + (not blocked)
    rates = {category: missed[category] / bad_texts[category] for category in bad_texts}
    worst = max(rates, key=rates.get)
    return worst, rates[worst]


def cases(rng):
    yield ([("rude", True, True)],)
    yield ([("rude", True, False)],)
    yield ([("advert", True, True), ("rude", True, False), ("rude", True, True), ("rude", False, False)],)
    yield ([("a", False, True), ("b", True, True)],)
    yield ([("a", True, False), ("a", False, False), ("a", False, False), ("b", True, False), ("b", True, True)],)
    yield ([("a", True, False), ("a", True, True), ("b", True, True), ("b", True, False)],)
    yield ([("a", False, False), ("b", True, False), ("a", True, False)],)
    yield ([("a", True, False)] * 2 + [("a", True, True)] * 6 + [("b", True, False), ("b", True, True)],)
    yield ([("a", True, False)] * 3 + [("a", True, True)] * 3 + [("b", True, False), ("b", False, True)],)
    yield ([("a", True, True)] * 5 + [("a", True, False)] * 2 + [("b", True, False)],)
    yield ([("b", True, False), ("a", True, False), ("a", True, True), ("a", True, False)],)
    yield ([("b", False, True)] * 3 + [("b", True, True), ("c", True, False), ("c", True, True), ("c", False, False)],)
    for n in (8, 14, 20):
        drawn = [
            (["a", "b", "c"][int(rng.integers(3))], bool(rng.random() < 0.6), bool(rng.random() < 0.6)) for _ in range(n)
        ]
        yield (drawn + [("a", True, False), ("d", False, True), ("b", True, False)],)


def wrong_divided_by_all(cases):
    """You divide by all texts of the category. Many harmless ones then make a leaky filter look good; divide by the bad ones."""
    total, missed, bad_seen = {}, {}, {}
    for category, bad, blocked in cases:
        total[category] = total.get(category, 0) + 1
        missed[category] = missed.get(category, 0) + (bad and not blocked)
        bad_seen[category] = bad_seen.get(category, False) or bad
    rates = {category: missed[category] / total[category] for category in total if bad_seen[category]}
    worst = max(rates, key=rates.get)
    return worst, rates[worst]


def wrong_most_misses(cases):
    """You take the category with the largest number of misses. One with many cases then looks worst, whatever its rate."""
    bad_texts, missed = {}, {}
    for category, bad, blocked in cases:
        bad_texts[category] = bad_texts.get(category, 0) + bad
        missed[category] = missed.get(category, 0) + (bad and not blocked)
    worst = max([name for name in missed if bad_texts[name]], key=missed.get)
    return worst, missed[worst] / bad_texts[worst]


def wrong_false_blocks(cases):
    """You compute how many good texts were blocked. That is the other rate; the miss rate is about bad texts that were shown."""
    good, lost = {}, {}
    for category, bad, blocked in cases:
        good[category] = good.get(category, 0) + (not bad)
        lost[category] = lost.get(category, 0) + (blocked and not bad)
    rates = {category: lost[category] / max(good[category], 1) for category in good}
    worst = max(rates, key=rates.get)
    return worst, float(rates[worst])
