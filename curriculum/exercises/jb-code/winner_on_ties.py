"""The winner, also on a tie

"People play many rounds; in each, one of them gets points, sometimes negative ones. Who wins?" You ask what happens
if two have the same total at the end. The interviewer thinks and says: "Then the one who was the first to have at
least that many points." Write it down with an example before you code.

- `rounds`: a list of tuples `(name, points)` in the order of play; points are ints, possibly negative. At least one
  round. Everybody starts with 0, and only those who occur in the list play.
- Returns the name with the largest total at the end. Of several, the one whose total was the first to reach at least
  that number, after one of their own rounds. It doesn't matter if it fell again in between.

>>> winner_on_ties([("Ada", 3), ("Bo", 5), ("Ada", 2)])
'Bo'
>>> winner_on_ties([("Ada", -1), ("Bo", -2)])
'Ada'
"""

minutes = 10
chapter = "01-think-aloud"
hint = "First pass: the totals, and the largest of them. Second pass: play again, and watch for the first of the winners to reach it. Two passes are still O(n)."
equivalent = {
    "Compare_Eq_GtE @ 9:if total[name] == most and so_far[name] >= most: -> if total[name] >= most and so_far[name] >= most:": "no total is above the largest",
}


def winner_on_ties(rounds: list[tuple[str, int]]) -> str:
    total = {}
    for name, points in rounds:
        total[name] = total.get(name, 0) + points
    most = max(total.values())
    so_far = {}
    for name, points in rounds:
        so_far[name] = so_far.get(name, 0) + points
        if total[name] == most and so_far[name] >= most:
            return name
    return ""


def cases(rng):
    yield ([("Ada", 3)],)
    yield ([("Ada", -3)],)
    yield ([("Ada", -1), ("Bo", -2)],)
    yield ([("Bo", 2), ("Ada", 2)],)
    yield ([("Ada", 3), ("Bo", 1), ("Ada", -3)],)
    yield ([("Cy", 9), ("Ada", 2), ("Cy", -8)],)
    yield ([("Di", 6), ("Bo", 4), ("Di", -4), ("Di", 1)],)
    yield ([("Ada", 3), ("Bo", 5), ("Ada", 2)],)
    yield ([("Bo", 1), ("Ada", 4), ("Bo", 3)],)
    yield ([("Ada", 9), ("Bo", 5), ("Ada", -4)],)
    yield ([("Cy", 9), ("Bo", 5), ("Ada", 5), ("Cy", -9)],)
    yield ([("Ada", 2), ("Bo", 6), ("Ada", 2), ("Bo", -2)],)
    yield ([("Bo", 3), ("Ada", 5), ("Bo", 2), ("Cy", 8), ("Cy", -8)],)
    yield ([("Di", 1), ("Cy", 2), ("Di", 1), ("Ada", 1), ("Bo", 2)],)
    yield ([("Cy", 0), ("Ada", 0)],)
    yield ([("Bo", 7), ("Cy", 4), ("Bo", -3), ("Ada", 4)],)
    yield ([("Bo", 8), ("Ada", 6), ("Bo", -2)],)
    for n in (6, 9):
        names, points = rng.integers(0, 3, n).tolist(), rng.integers(-3, 6, n).tolist()
        yield ([(("Ada", "Bo", "Cy")[k], p) for k, p in zip(names, points)],)


def wrong_first_player(rounds):
    """Of players who are level you take the one who played first. The one who reached the number first wins. `winner_on_ties([("Ada", 3), ("Bo", 5), ("Ada", 2)])` gives 'Ada', not 'Bo'."""
    total = {}
    for name, points in rounds:
        total[name] = total.get(name, 0) + points
    return max(total, key=total.get)


def wrong_alphabet(rounds):
    """Of players who are level you take the first in the alphabet. `winner_on_ties([("Bo", 2), ("Ada", 2)])` gives 'Ada', not 'Bo'."""
    total = {}
    for name, points in rounds:
        total[name] = total.get(name, 0) + points
    return min(sorted(total), key=lambda name: -total[name])


def wrong_highest_at_any_time(rounds):
    """You look for the highest number that anybody ever had. The totals at the end decide who can win. `winner_on_ties([("Ada", 3), ("Bo", 1), ("Ada", -3)])` gives 'Ada', not 'Bo'."""
    so_far = {}
    best = None
    winner = ""
    for name, points in rounds:
        so_far[name] = so_far.get(name, 0) + points
        if best is None or so_far[name] > best:
            best = so_far[name]
            winner = name
    return winner


def wrong_anybody_who_reached_it(rounds):
    """You return the first player who ever had as many points as the winner at the end, also one who lost them again. `winner_on_ties([("Ada", 3), ("Bo", 1), ("Ada", -3)])` gives 'Ada', not 'Bo'."""
    total = {}
    for name, points in rounds:
        total[name] = total.get(name, 0) + points
    most = max(total.values())
    so_far = {}
    for name, points in rounds:
        so_far[name] = so_far.get(name, 0) + points
        if so_far[name] >= most:
            return name
    return ""
