"""The hint that asks for the least

A tool looks at what a function does with one of its parameters and proposes a hint that refuses no good call. Return it.

- `uses`: a list of texts, each one of
  `"loop"` (goes through it once), `"loop again"` (goes through it a second time), `"len"` (takes its length),
  `"index"` (takes a position or a slice), `"append"` and `"sort"` (change it).
- Returns one of the words `"object"`, `"Iterable"`, `"Sequence"` and `"list"`: the first of them, in this order, that allows all
  the uses. If there are no uses at all, `"object"` will do.

>>> least_hint(["loop"])
'Iterable'
>>> least_hint(["loop", "loop again"])
'Sequence'
"""

minutes = 5
chapter = "03-ask-for-what-you-need"
hint = "Begin with the use that asks for the most."


def least_hint(uses: list[str]) -> str:
    if "append" in uses or "sort" in uses:
        return "list"
    if "index" in uses or "len" in uses or "loop again" in uses:
        return "Sequence"
    if "loop" in uses:
        return "Iterable"
    return "object"


def cases(rng):
    yield ([],)
    for use in ("loop", "len", "index", "append", "sort"):
        yield ([use],)
    yield (["loop", "loop again"],)
    yield (["loop", "len"],)
    yield (["index", "loop"],)
    yield (["loop", "loop again", "sort"],)
    yield (["append", "loop"],)
    yield (["sort", "index"],)
    yield (["len", "append"],)
    yield (["loop", "loop again", "len"],)
    yield (["loop again", "loop", "loop again"],)
    yield (["loop again", "loop"],)
    uses = ["loop", "len", "index", "append", "sort"]
    for n in (2, 2, 3, 3):
        yield ([uses[i] for i in rng.permutation(5)[:n].tolist()],)


def wrong_last_use_counts(uses):
    """Your result goes by the last use. All uses have to be allowed, so the one that asks for the most decides."""
    hint = "object"
    for use in uses:
        hint = {"loop": "Iterable", "append": "list", "sort": "list"}.get(use, "Sequence")
    return hint


def wrong_two_loops_are_loops(uses):
    """You let an Iterable be gone through twice. A generator is at its end after the first time."""
    if "append" in uses or "sort" in uses:
        return "list"
    if "index" in uses or "len" in uses:
        return "Sequence"
    return "Iterable" if uses else "object"


def wrong_list_for_safety(uses):
    """You propose a list as soon as more than a loop is needed. A tuple has a length and positions as well, and would be
    refused."""
    if not uses:
        return "object"
    return "Iterable" if all(use == "loop" for use in uses) else "list"
