'''The mix or the rule?

The share of returned parcels has changed. Say how much of the change comes from another mix of customers, and how much from
customers who behave differently.

- `ref`, `cur`: dicts of kind of customer -> `(parcels, returned)`, with the same kinds and at least one parcel of each.
- The *expected* share is what the current mix would give if every kind returned as it did in `ref`.
- Mix: the expected share minus the share in `ref`. Rule: the share in `cur` minus the expected share.
- Returns a tuple of two floats, mix and rule. Their sum is the whole change.

>>> [round(x, 3) for x in mix_and_rule({"old": (600, 30), "new": (400, 80)}, {"old": (300, 15), "new": (700, 140)})]
[0.045, 0.0]
'''

minutes = 6
chapter = "03-which-drift-is-it"
hint = "For each kind: the share of returns in `ref` times the number of parcels in `cur`. What is the sum of these?"


def mix_and_rule(ref: dict, cur: dict) -> tuple[float, float]:
    parcels = sum(n for n, _ in cur.values())
    expected = sum(cur[kind][0] * k / n for kind, (n, k) in ref.items()) / parcels
    before = sum(k for _, k in ref.values()) / sum(n for n, _ in ref.values())
    now = sum(k for _, k in cur.values()) / parcels
    return expected - before, now - expected


def cases(rng):
    yield ({"a": (10, 1)}, {"a": (20, 2)})
    yield ({"a": (10, 1)}, {"a": (20, 8)})
    yield ({"a": (10, 1), "b": (10, 5)}, {"a": (5, 1), "b": (20, 9)})
    yield ({"old": (600, 30), "new": (400, 80)}, {"old": (300, 15), "new": (700, 140)})
    yield ({"old": (600, 30), "new": (400, 80)}, {"old": (600, 30), "new": (400, 125)})
    yield ({"old": (600, 30), "new": (400, 80)}, {"old": (200, 40), "new": (100, 5)})
    yield ({"b": (90, 9), "a": (10, 9)}, {"a": (300, 200), "b": (100, 20)})
    for n in (2, 3, 4):
        ref, cur = {}, {}
        for kind in "abcd"[:n]:
            parcels = int(rng.integers(20, 400))
            ref[kind] = (parcels, int(parcels * rng.random()))
            parcels = int(rng.integers(20, 900))
            cur[kind] = (parcels, int(parcels * rng.random()))
        yield (ref, cur)


def wrong_kinds_weigh_the_same(ref, cur):
    """You average the shares of the kinds. A kind with 10 parcels then weighs as much as one with 1,000: weigh by the parcels in cur."""
    expected = sum(k / n for n, k in ref.values()) / len(ref)
    before = sum(k for _, k in ref.values()) / sum(n for n, _ in ref.values())
    now = sum(k for _, k in cur.values()) / sum(n for n, _ in cur.values())
    return expected - before, now - expected


def wrong_other_way_round(ref, cur):
    """You take the current shares and the old mix. The task asks for the current mix, with shares as they were in ref."""
    parcels = sum(n for n, _ in ref.values())
    expected = sum(ref[kind][0] * k / n for kind, (n, k) in cur.items()) / parcels
    before = sum(k for _, k in ref.values()) / parcels
    now = sum(k for _, k in cur.values()) / sum(n for n, _ in cur.values())
    return expected - before, now - expected


def wrong_swapped(ref, cur):
    """Your two numbers stand in the wrong order: first the mix, then the rule."""
    parcels = sum(n for n, _ in cur.values())
    expected = sum(cur[kind][0] * k / n for kind, (n, k) in ref.items()) / parcels
    before = sum(k for _, k in ref.values()) / sum(n for n, _ in ref.values())
    now = sum(k for _, k in cur.values()) / parcels
    return now - expected, expected - before
