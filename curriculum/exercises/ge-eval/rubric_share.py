"""What the rubric gives

A travel agency scores the replies of its assistant by a rubric. Return the score of one reply.

- `rubric`: a dict from the name of a point to a pair `(weight, must)`: a whole number and a bool. At least one weight is above 0.
  A weight below 0 marks something that must not be there, such as an invented price; it costs points if it is ticked.
- `ticked`: a list of names of points, possibly with repetitions. Names that the rubric doesn't have count for nothing.
- The score is the sum of the weights of the points that are ticked, each once, divided by the sum of the weights above 0.
- If a point with `must` isn't ticked, the score is 0.0. A score never falls below 0.0.
- Returns a float.

>>> rubric_share({"visa": (2, True), "price": (1, False), "invented": (-2, False)}, ["visa", "price", "price"])
1.0
>>> rubric_share({"visa": (2, True), "price": (1, False), "invented": (-2, False)}, ["price"])
0.0
"""

minutes = 7
chapter = "01-right-or-right-enough"
hint = "Which weights belong to the best possible reply?"


def rubric_share(rubric: dict[str, tuple], ticked: list[str]) -> float:
    total = 0
    for name, (weight, must) in rubric.items():
        if name in ticked:
            total += weight
        elif must:
            return 0.0
    return max(0.0, total / sum(max(weight, 0) for weight, _ in rubric.values()))


def cases(rng):
    rubric = {"visa": (2, True), "price": (1, False), "invented": (-2, False)}
    yield ({"visa": (1, False)}, [])
    yield ({"visa": (3, False)}, ["visa"])
    yield (rubric, [])
    yield (rubric, ["price"])
    yield (rubric, ["visa"])
    yield (rubric, ["visa", "price", "price"])
    yield (rubric, ["price", "visa", "invented"])
    yield (rubric, ["visa", "invented"])
    yield ({"a": (1, False), "b": (1, False), "bad": (-5, False)}, ["a", "bad", "zoo"])
    yield ({"a": (1, False), "bad": (-1, False)}, ["bad"])
    yield ({"a": (3, True), "bad": (-2, False), "worse": (-4, False)}, ["worse", "a", "bad"])
    yield ({"a": (3, True), "bad": (-2, False), "worse": (-4, False)}, ["worse", "a"])
    yield ({"a": (4, False), "b": (1, True), "c": (3, False)}, ["a", "c", "a"])
    yield ({"a": (4, False), "b": (1, True), "c": (3, False)}, ["b", "c", "c", "other"])
    yield ({"a": (1, False), "b": (2, False), "c": (3, False)}, ["b", "b", "b"])
    names = list("abcdef")
    for n in (2, 4, 6):
        made = {name: (int(w), bool(m)) for name, w, m in zip(names, rng.integers(1, 5, 6), rng.random(6) < 0.2)}
        made["bad"] = (-2, False)
        ticked = [names[int(i)] for i in rng.integers(0, 6, n)]
        yield (made, [*ticked, "bad"])
        yield (made, [*names[:n], *ticked])
        yield ({**made, "a": (2, False), "b": (3, True)}, ["a", "c", "c"])


def wrong_must_ignored(rubric, ticked):
    """You treat a must point like any other, so a reply without it can make up for it with the rest. It should score 0."""
    total = sum(weight for name, (weight, _) in rubric.items() if name in ticked)
    return max(0.0, total / sum(weight for weight, _ in rubric.values() if weight > 0))


def wrong_repeated_ticks(rubric, ticked):
    """You add a weight once for each tick. A point that was ticked twice is still one point."""
    if any(must and name not in ticked for name, (_, must) in rubric.items()):
        return 0.0
    total = sum(rubric[name][0] for name in ticked if name in rubric)
    return max(0.0, total / sum(weight for weight, _ in rubric.values() if weight > 0))


def wrong_all_weights_below(rubric, ticked):
    """You divide by the sum of all weights, those below 0 included. The best possible reply can then get more than 1."""
    if any(must and name not in ticked for name, (_, must) in rubric.items()):
        return 0.0
    total = sum(weight for name, (weight, _) in rubric.items() if name in ticked)
    return max(0.0, total / (sum(weight for weight, _ in rubric.values()) or 1))


def wrong_below_zero(rubric, ticked):
    """Your score falls below 0 when a reply does more harm than good. The lowest score is 0.0."""
    if any(must and name not in ticked for name, (_, must) in rubric.items()):
        return 0.0
    total = sum(weight for name, (weight, _) in rubric.items() if name in ticked)
    return total / sum(weight for weight, _ in rubric.values() if weight > 0)
