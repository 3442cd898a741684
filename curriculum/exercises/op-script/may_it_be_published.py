"""May it be published?

A batch has been scored into a temporary file. Before it's renamed, decide what to do.

- `read`: the ids of the rows that were read, all different; `scored` and `refused`: the ids in the file with the scores and
  in the quarantine. All three are lists. `limit`: the largest share of refused rows that is allowed, a number from 0 to 1.
- Returns the first of these texts that is true:
  1. `"nothing was read"`,
  2. `"rows are lost"`: an id of `read` is in neither list,
  3. `"rows are doubled"`: an id is in both lists, or twice in one,
  4. `"order has changed"`: the scored ids don't stand in the order of `read`,
  5. `"too many refused"`: their share of the rows read is above `limit`,
  6. `"publish"`.
- There are no ids in `scored` and `refused` that aren't in `read`.

>>> may_it_be_published(["a", "b", "c"], ["a", "c"], ["b"], 0.5)
'publish'
>>> may_it_be_published(["a", "b", "c"], ["c", "a"], ["b"], 0.5)
'order has changed'
"""

minutes = 9
chapter = "04-batches-and-events"
hint = "Join the two lists. Which rows does `read` have that the joined list doesn't, and how long should it be?"
equivalent = {
    "Compare_NotEq_Lt @ 5:if set(found) != set(read): -> if set(found) < set(read):": "no id is found that was not read, so unequal means a part",
    "Compare_NotEq_Gt @ 7:if len(found) != len(read): -> if len(found) > len(read):": "every id that was read is found, so there are at least as many",
}


def may_it_be_published(read: list, scored: list, refused: list, limit: float) -> str:
    if not read:
        return "nothing was read"
    found = scored + refused
    if set(found) != set(read):
        return "rows are lost"
    if len(found) != len(read):
        return "rows are doubled"
    if scored != [key for key in read if key in set(scored)]:
        return "order has changed"
    if len(refused) / len(read) > limit:
        return "too many refused"
    return "publish"


def cases(rng):
    yield ([], [], [], 0.1)
    yield (["a"], ["a"], [], 0.0)
    yield (["a"], [], ["a"], 1.0)
    yield (["a"], [], ["a"], 0.5)
    yield (["a", "b"], ["a"], [], 0.5)
    yield (["a", "b"], ["a", "a"], [], 0.5)
    yield (["a", "b", "c"], ["a", "b"], ["a"], 0.5)
    yield (["a", "b", "c"], ["a", "a"], ["b"], 0.5)
    yield (["a", "b", "c", "d"], ["a", "b"], ["c", "c"], 0.5)
    yield (["a", "b"], ["a", "b"], ["b"], 0.1)
    yield (["a", "b"], ["a", "b", "a"], [], 0.1)
    yield (["a", "b", "c"], ["c", "a"], ["b"], 0.5)
    yield (["a", "b", "c"], ["c", "a"], ["b"], 0.1)
    yield (["b", "c", "a"], ["b", "a"], ["c"], 0.5)
    yield (["c", "b", "a"], ["c", "b", "a"], [], 0.5)
    yield (["a", "b", "c", "d"], ["b", "d"], ["c", "a"], 0.5)
    yield (["a", "b", "c", "d"], ["b"], ["c", "a", "d"], 0.5)
    yield (["a", "b", "c"], ["b", "c"], ["a"], 0.4)
    yield (["a", "b", "c", "d", "e"], ["b", "c", "d"], ["a", "e"], 0.5)
    for n in (6, 9):
        read = [f"r{i}" for i in rng.permutation(n).tolist()]
        yield (read, read[2:], read[:2], 2 / n)
        yield (read, read[2:][::-1], read[:2], 0.5)


def _judged(read, scored, refused, limit, lost, order, share):
    found = scored + refused
    if not read:
        return "nothing was read"
    if lost(found):
        return "rows are lost"
    if len(found) != len(read):
        return "rows are doubled"
    if order(scored):
        return "order has changed"
    return "too many refused" if share > limit else "publish"


def wrong_counts_only(read, scored, refused, limit):
    """You compare how many rows there are. If one row is lost and another is there twice, the numbers agree."""
    def changed(scored):
        return [key for key in read if key in scored] != list(dict.fromkeys(scored))
    return _judged(read, scored, refused, limit, lambda found: len(found) < len(read), changed, len(refused) / max(len(read), 1))


def wrong_sorted_ids(read, scored, refused, limit):
    """You ask whether the ids are sorted. They have to stand in the order of `read`, whatever that order is."""
    return _judged(
        read, scored, refused, limit, lambda found: set(found) != set(read), lambda s: s != sorted(s),
        len(refused) / max(len(read), 1),
    )


def wrong_share_of_the_scored(read, scored, refused, limit):
    """You divide the refused rows by the scored ones. The limit is for their share of all rows read: 2 refused of 5 are 0.4, not 2 / 3."""
    def changed(scored):
        return scored != [key for key in read if key in scored]
    share = len(refused) / len(scored) if scored else 2.0
    return _judged(read, scored, refused, limit, lambda found: set(found) != set(read), changed, share)
