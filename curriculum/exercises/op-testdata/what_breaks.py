"""What breaks?

A function should remove duplicates from a list and keep the order. For one call, say which properties its result breaks.

- `before`: the list that went in. `after`: the list that came out. Both hold whole numbers.
- Return a list with those of these names whose property does not hold, in this order:

| name | the property |
|---|---|
| `"unique"` | no number occurs twice in `after` |
| `"nothing lost"` | each number of `before` is in `after` |
| `"nothing new"` | each number of `after` is in `before` |
| `"order"` | those numbers of `after` that are in `before` come in the order in which they first occur there |

If a number occurs twice in `after`, only its first place counts for the order.

>>> what_breaks([3, 1, 3], [3, 1])
[]
>>> what_breaks([3, 1, 3], [1, 3, 1])
['unique', 'order']
>>> what_breaks([3, 1], [7])
['nothing lost', 'nothing new']
"""

minutes = 8
chapter = "03-properties"
equivalent = {
    "Compare_Eq_LtE @ 10:'order': places == sorted(places), -> 'order': places <= sorted(places),": "no list is smaller than its own sorted one",
    "Compare_Eq_GtE @ 7:'unique': len(set(after)) == len(after), -> 'unique': len(set(after)) >= len(after),": "a set never has more items than its list",
}
hint = "For the order: for each different number that both lists have, take `before.index(number)`, in the order of `after`. Is that list sorted?"


def what_breaks(before: list[int], after: list[int]) -> list[str]:
    places = []
    for i, number in enumerate(after):
        if number in before and number not in after[:i]:
            places.append(before.index(number))
    holds = {
        "unique": len(set(after)) == len(after),
        "nothing lost": set(before) <= set(after),
        "nothing new": set(after) <= set(before),
        "order": places == sorted(places),
    }
    return [name for name, kept in holds.items() if not kept]


def cases(rng):
    yield [], []
    yield [3, 1, 3], [3, 1]
    yield [3, 1, 3], [1, 3, 1]
    yield [3, 1, 3], [1, 3]
    yield [3, 1], [7]
    yield [1, 2], []
    yield [], [4]
    yield [5, 5], [5, 5]
    yield [2, 1, 2], [2, 1, 2]
    yield [2, 9, 1], [2, 9, 1, 9]
    yield [1, 2], [1, 2, 1]
    yield [1, 2, 3], [1, 3, 1]
    yield [5, 6], [5, 6, 6, 5]
    yield [4, 2], [8, 4, 2]
    yield [4, 2], [4, 8, 2]
    yield [4, 2, 6], [2, 8, 4]
    yield [9, 8, 7], [9, 7]
    yield [1, 2, 1, 3], [2, 1, 3]
    yield [6, 5, 4], [4, 4]
    for n in (4, 5, 6, 6):
        yield rng.integers(0, 4, n).tolist(), rng.integers(0, 5, n - 1).tolist()


def wrong_lazy_program(before, after):
    """You never ask whether something is lost. A program that returns an empty list would break nothing."""
    places = [before.index(n) for i, n in enumerate(after) if n in before and n not in after[:i]]
    found = ["unique"] * (len(set(after)) != len(after))
    found += ["nothing new"] * (not set(after) <= set(before))
    return found + ["order"] * (places != sorted(places))


def wrong_sorted_numbers(before, after):
    """You take the order for ascending numbers. [3, 1] is right if 3 came first."""
    kept = [n for i, n in enumerate(after) if n in before and n not in after[:i]]
    found = ["unique"] * (len(set(after)) != len(after))
    found += ["nothing lost"] * (not set(before) <= set(after))
    found += ["nothing new"] * (not set(after) <= set(before))
    return found + ["order"] * (kept != sorted(kept))


def wrong_later_places_count(before, after):
    """You look at every place of a repeated number. For the order only its first one counts: [2, 1, 2] breaks `unique` and nothing else."""
    places = [before.index(n) for n in after if n in before]
    found = ["unique"] * (len(set(after)) != len(after))
    found += ["nothing lost"] * (not set(before) <= set(after))
    found += ["nothing new"] * (not set(after) <= set(before))
    return found + ["order"] * (places != sorted(places))


def wrong_against_the_answer(before, after):
    """You say `order` whenever `after` isn't the one right answer. Where a number is lost, new or repeated, the order of the others may still be right."""
    right = [n for i, n in enumerate(before) if n not in before[:i]]
    found = ["unique"] * (len(set(after)) != len(after))
    found += ["nothing lost"] * (not set(before) <= set(after))
    found += ["nothing new"] * (not set(after) <= set(before))
    return found + ["order"] * (after != right)
