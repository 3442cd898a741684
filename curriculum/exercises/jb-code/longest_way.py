"""The two villages that are farthest apart

"A valley has a tree of roads: from each village, at most two roads lead further up. Which two villages are farthest
apart, counted in roads? I only want the number. The way may go down to a village and up again on the other side, and
it needn't touch the village at the bottom of the valley."

- `valley`: None, or a tuple `(left, name, right)`: two such parts and a text. At most a few hundred villages are on one way.
- Returns the number of roads between the two villages that are farthest apart; 0 if there are fewer than two villages.


>>> longest_way(((None, "b", None), "a", (None, "c", (None, "d", None))))
3
>>> longest_way((None, "a", None))
0
"""

minutes = 6
chapter = "05-trees-and-recursion"
hint = "The longest way has a lowest village. There it joins the deepest way of the left part and that of the right. So each part hands back two numbers: its height, and its longest way. O(n) is expected; asking for heights again at every village would be O(n²)."


def _measured(part):
    if part is None:
        return 0, 0
    left, name, right = part
    left_height, left_longest = _measured(left)
    right_height, right_longest = _measured(right)
    height = 1 + max(left_height, right_height)
    return height, max(left_longest, right_longest, left_height + right_height)


def longest_way(valley: tuple | None) -> int:
    height, longest = _measured(valley)
    return longest


def _grown(cuts, n):
    if n <= 0:
        return None
    cut = cuts[n] % n
    return (_grown(cuts, cut), "v", _grown(cuts, n - 1 - cut))


def cases(rng):
    arm = ((None, "d", None), "c", None)
    yield (None,)
    yield ((None, "a", None),)
    yield ((None, "a", (None, "b", None)),)
    yield (((None, "b", None), "a", (None, "c", None)),)
    yield (((None, "b", None), "a", (None, "c", (None, "d", None))),)
    yield (((arm, "b", arm), "a", None),)
    yield ((None, "a", (arm, "b", arm)),)
    yield (((arm, "b", (arm, "g", None)), "a", None),)
    yield ((None, "a", ((arm, "h", None), "b", (None, "g", arm))),)
    yield ((None, "a", (None, "b", (None, "c", None))),)
    yield (((None, "x", (arm, "b", arm)), "a", (None, "y", None)),)
    yield ((((arm, "e", arm), "b", None), "a", None),)
    yield ((None, "a", ((arm, "e", (None, "f", arm)), "b", None)),)
    for n in (8, 12, 20):
        yield (_grown(rng.integers(0, 99, 30).tolist(), n),)


def wrong_through_the_top(valley):
    """You only measure the way through the first village. The longest can lie within one part. `longest_way(((((None, "f", None), "e", None), "b", ((None, "d", None), "c", None)), "a", None))` gives 3, not 4."""

    def height(part):
        return 0 if part is None else 1 + max(height(part[0]), height(part[2]))

    return height(valley[0]) + height(valley[2]) if valley is not None else 0


def wrong_counts_villages(valley):
    """You count the villages on the way. Between two neighbours there is one road. `longest_way((None, "a", None))` gives 1, not 0."""

    def measured(part):
        if part is None:
            return 0, 0
        a, x = measured(part[0])
        b, y = measured(part[2])
        return 1 + max(a, b), max(x, y, a + b + 1)

    return measured(valley)[1]


def wrong_twice_the_height(valley):
    """You double the height. The second part may be lower, or missing. `longest_way((None, "a", (None, "b", None)))` gives 2, not 1."""

    def height(part):
        return 0 if part is None else 1 + max(height(part[0]), height(part[2]))

    return 2 * (height(valley) - 1) if valley is not None else 0


def wrong_only_downwards(valley):
    """You measure the deepest way from the first village. A way may go through it, or by it. `longest_way(((None, "b", None), "a", (None, "c", None)))` gives 1, not 2."""

    def height(part):
        return 0 if part is None else 1 + max(height(part[0]), height(part[2]))

    return height(valley) - 1 if valley is not None else 0
