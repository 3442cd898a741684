"""Clicked because it stood on top

A shop for seeds ranks its search results by how often each was clicked. What stands on top is seen more often, so it's
clicked more often, so it stays on top. Judge the seeds by their clicks among those who probably *saw* them.

For each place of the list it's known how likely a visitor is to look at it. A seed that was shown twice at a place
with 0.25 was seen half a time on average. The *worth* of a seed is the number of its clicks divided by the number of
times it was seen on average, summed over all its showings.

- `shown`: a list of tuples `(seed, place, clicked)`, one for each time a seed was shown. `place` begins at 0, `clicked`
  is 1 or 0.
- `looked`: a list; `looked[place]` is above 0 and at most 1.
- Returns a list of tuples `(seed, worth)`, the largest worth first; of equal ones, in the order of the alphabet.

>>> shown = [("kale", 0, 1), ("kale", 0, 0), ("leek", 1, 1), ("leek", 1, 0), ("leek", 1, 0)]
>>> clicks_by_place(shown, [1.0, 0.25])
[('leek', 1.3333333333333333), ('kale', 0.5)]

A worth from so few showings can lie above 1.
"""

minutes = 9
chapter = "04-clicks-on-top"
hint = "Keep two dicts: clicks of each seed, and how often it was seen on average."


def clicks_by_place(shown: list[tuple[str, int, int]], looked: list[float]) -> list[tuple[str, float]]:
    clicks, seen = {}, {}
    for seed, place, clicked in shown:
        clicks[seed] = clicks.get(seed, 0) + clicked
        seen[seed] = seen.get(seed, 0) + looked[place]
    worth = [(seed, clicks[seed] / seen[seed]) for seed in clicks]
    return sorted(worth, key=lambda pair: (-pair[1], pair[0]))


def cases(rng):
    yield [], [1.0]
    yield [("kale", 0, 1)], [0.5]
    yield [("kale", 0, 1), ("kale", 0, 0), ("leek", 1, 1), ("leek", 1, 0), ("leek", 1, 0)], [1.0, 0.25]
    yield [("beet", 1, 1), ("beet", 0, 0), ("aster", 0, 1), ("aster", 1, 0)], [1.0, 0.5]
    yield [("leek", 0, 1), ("kale", 1, 1), ("kale", 1, 0), ("leek", 1, 0), ("dill", 0, 0)], [1.0, 0.5, 0.25]
    for n in (12, 20, 30):
        names = ["kale", "leek", "dill", "beet"]
        shown = [(names[int(rng.integers(4))], int(rng.integers(3)), int(rng.integers(2))) for _ in range(n)]
        yield shown + [("kale", 0, 1), ("kale", 2, 1), ("leek", 1, 1)], [1.0, 0.5, 0.25]


def wrong_clicks_for_each_showing(shown, looked):
    """You divide by the number of showings, wherever they were. A seed at the bottom is then punished for not being
    seen."""
    worth = []
    for seed in {s for s, _, _ in shown}:
        rows = [c for s, _, c in shown if s == seed]
        worth.append((seed, sum(rows) / len(rows)))
    return sorted(worth, key=lambda pair: (-pair[1], pair[0]))


def wrong_mean_of_quotients(shown, looked):
    """You divide each click by the chance of its place and take the mean over the showings. The task divides once: all
    clicks by all expected looks."""
    worth = []
    for seed in {s for s, _, _ in shown}:
        rows = [c / looked[p] for s, p, c in shown if s == seed]
        worth.append((seed, sum(rows) / len(rows)))
    return sorted(worth, key=lambda pair: (-pair[1], pair[0]))


def wrong_only_where_clicked(shown, looked):
    """You count the looks only where there was a click. Somebody who looked and didn't click is what makes a seed worth
    less."""
    clicks, seen = {}, {}
    for seed, place, clicked in shown:
        clicks[seed] = clicks.get(seed, 0) + clicked
        seen[seed] = seen.get(seed, 0) + clicked * looked[place]
    worth = [(s, clicks[s] / seen[s] if seen[s] else 0.0) for s in clicks]
    return sorted(worth, key=lambda pair: (-pair[1], pair[0]))
