"""Every page of the list

A bucket answers a list request with one page and a token for the next. Return all keys.

- `pages`: a dict in place of the bucket. `pages[token]` is the answer to a request with that token: a tuple of a list of
  keys and the token of the next page, or None if there is none. The first request has the token `""`. A page may be empty
  and still have a next one. The dict may also hold pages of other lists.
- Returns a list of all keys, in the order in which they come.

>>> every_page({"": (["a", "b"], "t1"), "t1": (["c"], None)})
['a', 'b', 'c']
>>> every_page({"": ([], None)})
[]
"""

minutes = 6
chapter = "01-keys-not-folders"
hint = "The loop goes on as long as there is a token. What tells you that there is none: an empty page, or something else?"


def every_page(pages: dict[str, tuple[list[str], str | None]]) -> list[str]:
    found = []
    token = ""
    while token is not None:
        keys, token = pages[token]
        found.extend(keys)
    return found


def cases(rng):
    yield ({"": ([], None)},)
    yield ({"": (["a"], None)},)
    yield ({"": (["a", "b"], "t1"), "t1": (["c"], None)},)
    yield ({"": (["a"], "t9"), "t9": ([], "t3"), "t3": (["b"], None)},)
    yield ({"": ([], "x"), "x": (["a", "c"], None)},)
    yield ({"old": (["z"], None), "": (["a"], "n"), "n": (["b", "a"], None)},)
    yield ({"q": (["c"], None), "p": (["b"], "q"), "": (["a"], "p")},)
    yield ({"": (["k"], "b"), "a": (["m"], None), "b": ([], "a")},)
    for n in (4, 7):
        tokens = ["", *[f"t{k}" for k in rng.permutation(50)[: n - 1].tolist()]]
        sizes = rng.integers(0, 4, n).tolist()
        answers = [[f"{i}-{k}" for k in range(size)] for i, size in enumerate(sizes)]
        steps = list(zip(tokens, zip(answers, [*tokens[1:], None])))
        yield (dict([steps[i] for i in rng.permutation(n).tolist()]),)


def wrong_first_page_only(pages):
    """You return the first page only. That is right until the day on which there are more keys than fit into one."""
    return list(pages[""][0])


def wrong_stops_at_an_empty_page(pages):
    """You stop at an empty page. It may have a next one; only a missing token says that the list has ended."""
    found = []
    token = ""
    while token is not None:
        keys, token = pages[token]
        if not keys:
            break
        found.extend(keys)
    return found


def wrong_in_the_order_of_the_dict(pages):
    """You go through the dict instead of following the tokens. The order of its pages means nothing, and some of them
    belong to other lists."""
    return [key for keys, _ in pages.values() for key in keys]
