'''What did the new prompt change?

Two prompts were run on the same cases, each case several times, because the model varies. Compare them case by case.

- `want`: a list of labels. `old` and `new`: lists of the same length; each item is the list of the replies to that case, at
  least one.
- A reply is right if it equals the label. A case counts as passed if more than half of its replies are right.
- Returns a dict: `"old"` and `"new"`, the numbers of cases passed; `"fixed"`, the positions (from 0) of the cases that only
  the new prompt passes; `"broken"`, those that only the old one passes. Both lists are in ascending order.

>>> better_and_worse(["a", "b"], [["a", "b"], ["b"]], [["a"], ["a"]])
{'old': 1, 'new': 1, 'fixed': [0], 'broken': [1]}
'''

minutes = 7
chapter = "01-a-prompt-you-can-measure"


def better_and_worse(want: list[str], old: list[list], new: list[list]) -> dict:
    before = [2 * replies.count(label) > len(replies) for label, replies in zip(want, old)]
    after = [2 * replies.count(label) > len(replies) for label, replies in zip(want, new)]
    return {
        "old": sum(before),
        "new": sum(after),
        "fixed": [i for i in range(len(want)) if after[i] and not before[i]],
        "broken": [i for i in range(len(want)) if before[i] and not after[i]],
    }


def cases(rng):
    yield ([], [], [])
    yield (["a"], [["a"]], [["b"]])
    yield (["a"], [["b"]], [["a"]])
    yield (["a", "b"], [["a", "b"], ["b"]], [["a"], ["a"]])
    yield (["a", "a"], [["a", "b", "b"], ["b", "a", "a"]], [["a", "a", "b"], ["a", "b", "b"]])
    yield (["a", "a"], [["a", "b"] * 3, ["a"] * 5], [["a"] * 4, ["b", "a"] * 3])
    yield (["x", "y", "x"], [["x"], ["y"], ["y"]], [["y"], ["x"], ["x"]])
    yield (["a", "a", "b"], [["a", "b"], ["a", "b"], ["b"]], [["a", "c"], ["b"], ["a", "b"]])
    for n in (4, 6, 9):
        want = [["loan", "fee"][int(k)] for k in rng.integers(0, 2, n)]

        def runs(k):
            return [[["loan", "fee"][int(x)] for x in rng.integers(0, 2, k)] for _ in range(n)]

        yield ([*want, "fee"], [*runs(4), ["loan", "fee"]], [*runs(4), ["fee", "fee"]])
        yield ([*want, "fee"], [*runs(3), ["loan", "fee", "fee"]], [*runs(3), ["fee", "loan", "loan"]])


def wrong_half_is_enough(want, old, new):
    """You pass a case in which just half of the replies are right. More than half was asked for."""
    before = [2 * replies.count(label) >= len(replies) for label, replies in zip(want, old)]
    after = [2 * replies.count(label) >= len(replies) for label, replies in zip(want, new)]
    fixed = [i for i in range(len(want)) if after[i] and not before[i]]
    broken = [i for i in range(len(want)) if before[i] and not after[i]]
    return {"old": sum(before), "new": sum(after), "fixed": fixed, "broken": broken}


def wrong_once_is_enough(want, old, new):
    """You pass a case if any of its replies is right. A prompt that is right once in four times is wrong three times."""
    before = [label in replies for label, replies in zip(want, old)]
    after = [label in replies for label, replies in zip(want, new)]
    fixed = [i for i in range(len(want)) if after[i] and not before[i]]
    broken = [i for i in range(len(want)) if before[i] and not after[i]]
    return {"old": sum(before), "new": sum(after), "fixed": fixed, "broken": broken}


def wrong_all_failures_broken(want, old, new):
    """Among `broken` you list every case that the new prompt fails, and among `fixed` every one that it passes. Both words are about a change: the old prompt has to come out the other way."""
    before = [2 * replies.count(label) > len(replies) for label, replies in zip(want, old)]
    after = [2 * replies.count(label) > len(replies) for label, replies in zip(want, new)]
    fixed = [i for i in range(len(want)) if after[i]]
    broken = [i for i in range(len(want)) if not after[i]]
    return {"old": sum(before), "new": sum(after), "fixed": fixed, "broken": broken}
