"""The podium of the vote

In a vote for the dish of the year everybody writes one dish on a slip. Return the lines of the podium: the three
dishes with the most votes, the best first. Dishes with the same number of votes are in alphabetical order; there are
never more than three lines. Each line holds the place, the dish and its votes.

- `slips`: a list of texts.
- Returns a list of at most three texts. If there are fewer than three dishes, return a line for each.

>>> podium(["soup", "pie", "soup", "curry"])
['1. soup (2)', '2. curry (1)', '3. pie (1)']
>>> podium([])
[]
"""

minutes = 9
chapter = "04-in-order"
hint = "Three steps: count, put the dishes in order (which tuple says \"most votes first, then alphabetically\"?), write the lines with their numbers."


def podium(slips: list[str]) -> list[str]:
    votes = {}
    for dish in slips:
        votes[dish] = votes.get(dish, 0) + 1
    pairs = sorted((-number, dish) for dish, number in votes.items())
    lines = []
    for minus, dish in pairs[:3]:
        lines.append(f"{len(lines) + 1}. {dish} ({-minus})")
    return lines


def cases(rng):
    yield ([],)
    yield (["pie"],)
    yield (["pie", "pie"],)
    yield (["soup", "pie"],)
    yield (["soup", "soup", "pie"],)
    yield (["soup", "pie", "soup", "curry"],)
    yield (["stew", "rice", "pie", "dal"],)
    yield (["rice", "dal", "rice", "dal", "pie"],)
    yield (["stew"] * 10 + ["dal"] * 9 + ["pie"] * 2 + ["rice"],)
    dishes = ["soup", "pie", "curry", "dal", "rice", "stew"]
    for n in (6, 10, 16):
        yield ([dishes[i] for i in rng.integers(0, 6, n)] + ["stew", "rice", "pie"],)


def wrong_ties_as_they_came(slips):
    """Dishes with the same number of votes are in the order of the slips. A shuffled pile would give a different
    podium; sort by votes and then by name."""
    votes = {}
    for dish in slips:
        votes[dish] = votes.get(dish, 0) + 1
    best = sorted(votes, key=votes.get, reverse=True)[:3]
    return [f"{i + 1}. {dish} ({votes[dish]})" for i, dish in enumerate(best)]


def wrong_alphabet_turned_round(slips):
    """If two dishes have equally many votes, the one later in the alphabet comes first. `reverse=True` reverses the
    names as well as the numbers; only the numbers should go downwards."""
    votes = {}
    for dish in slips:
        votes[dish] = votes.get(dish, 0) + 1
    pairs = sorted(((number, dish) for dish, number in votes.items()), reverse=True)
    return [f"{i + 1}. {dish} ({number})" for i, (number, dish) in enumerate(pairs[:3])]


def wrong_fewest_first(slips):
    """Your podium begins with the dish that got the fewest votes."""
    votes = {}
    for dish in slips:
        votes[dish] = votes.get(dish, 0) + 1
    pairs = sorted((number, dish) for dish, number in votes.items())
    return [f"{i + 1}. {dish} ({number})" for i, (number, dish) in enumerate(pairs[:3])]


def wrong_place_from_zero(slips):
    """Your best dish has place 0. On a podium the best has place 1."""
    votes = {}
    for dish in slips:
        votes[dish] = votes.get(dish, 0) + 1
    pairs = sorted((-number, dish) for dish, number in votes.items())
    return [f"{i}. {dish} ({-minus})" for i, (minus, dish) in enumerate(pairs[:3])]
