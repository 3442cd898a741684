"""Pairs within a country

A lender in three countries reports an AUC of 0.84 for late payments. In none of the countries does the model sort
better than 0.6. Both can be true. AUC is a share of pairs, one late payer and one other, and most pairs have people of
*different* countries. If payments are late far more often in one country, knowing the country is enough to win those
pairs. But each country decides on its own customers only.

Compute the AUC over all pairs, and over the pairs in which both people are from the same country. A tie counts one
half.

- `scores`: a list of numbers, higher for "more likely late". `labels`: 1 for late, 0 otherwise. `countries`: a list of
  names. All are of the same length, and both labels occur.
- Returns a tuple of three: the AUC over all pairs; the AUC over the pairs within a country, or `None` if there's no
  such pair; and the number of pairs within a country.

>>> pairs_within([0.9, 0.8, 0.3, 0.2], [1, 0, 1, 0], ["A", "A", "B", "B"])
(0.75, 1.0, 2)
>>> pairs_within([0.8, 0.9, 0.2], [1, 1, 0], ["A", "A", "B"])
(1.0, None, 0)
"""

minutes = 11
chapter = "04-as-the-decision-is-taken"
hint = "Two loops: over the late payers, and over the others. Note what each pair is worth."


def pairs_within(scores: list[float], labels: list[int], countries: list[str]) -> tuple:
    rows = list(zip(scores, labels, countries))
    every, within = [], []
    for score, label, country in rows:
        for other, other_label, other_country in rows:
            if label == 1 and other_label == 0:
                win = (score > other) + 0.5 * (score == other)
                every.append(win)
                if country == other_country:
                    within.append(win)
    if not within:
        return sum(every) / len(every), None, 0
    return sum(every) / len(every), sum(within) / len(within), len(within)


def cases(rng):
    yield [0.5, 0.5], [1, 0], ["A", "A"]
    yield [0.2, 0.8], [1, 0], ["A", "A"]
    yield [0.8, 0.9, 0.2], [1, 1, 0], ["A", "A", "B"]
    yield [0.8, 0.1, 0.2, 0.3], [1, 1, 0, 0], ["A", "A", "B", "C"]
    yield [0.9, 0.8, 0.3, 0.2], [1, 0, 1, 0], ["A", "A", "B", "B"]
    yield [0.7, 0.9, 0.2, 0.3, 0.3], [1, 0, 0, 1, 0], ["A", "A", "B", "B", "B"]
    yield [0.7, 0.9, 0.7, 0.2, 0.1, 0.2], [1, 0, 0, 0, 0, 1], ["A", "A", "A", "B", "B", "B"]
    yield [0.9, 0.1, 0.2, 0.8, 0.7], [1, 1, 0, 0, 1], ["A", "A", "A", "B", "B"]
    yield [0.4, 0.3, 0.5, 0.2, 0.9, 0.1], [1, 0, 0, 0, 0, 1], ["A", "A", "A", "A", "B", "B"]
    for n in (10, 16, 24):
        countries = [["A", "B", "C"][int(i)] for i in rng.integers(0, 3, n)]
        base = {"A": 0.6, "B": 0.3, "C": 0.1}
        labels = [1, 0, *[int(rng.random() < base[c] + 0.15) for c in countries[2:]]]
        countries[:2] = ["A", "A"]
        scores = [round(base[c] + float(rng.integers(0, 4)) / 10, 1) for c in countries]
        yield scores, labels, countries


def _auc(rows, same):
    wins = []
    for s, y, c in rows:
        for t, z, d in rows:
            if y == 1 and z == 0 and (c == d or not same):
                wins.append((s > t) + 0.5 * (s == t))
    return wins


def wrong_mean_of_countries(scores, labels, countries):
    """You take the mean of the countries' AUCs, each counted once. A country with two pairs then counts as much as one
    with two thousand."""
    rows = list(zip(scores, labels, countries))
    every = _auc(rows, False)
    parts = [_auc([r for r in rows if r[2] == c], True) for c in sorted(set(countries))]
    n = sum(len(w) for w in parts)
    means = [sum(w) / len(w) for w in parts if w]
    return sum(every) / len(every), sum(means) / len(means) if means else None, n


def wrong_ties_are_lost(scores, labels, countries):
    """You count a tie as lost. Equal scores don't say who is late, so the pair is worth one half."""
    rows = list(zip(scores, labels, countries))
    pairs = [(s > t, c == d) for s, y, c in rows for t, z, d in rows if y == 1 and z == 0]
    within = [w for w, same in pairs if same]
    return sum(w for w, _ in pairs) / len(pairs), sum(within) / len(within) if within else None, len(within)


def wrong_between_countries(scores, labels, countries):
    """You average the pairs with people of different countries. The task asks for those from the same country."""
    rows = list(zip(scores, labels, countries))
    pairs = [((s > t) + 0.5 * (s == t), c == d) for s, y, c in rows for t, z, d in rows if y == 1 and z == 0]
    other = [w for w, same in pairs if not same]
    return sum(w for w, _ in pairs) / len(pairs), sum(other) / len(other) if other else None, len(other)
