"""Does the mobile hang level?

"A mobile is a weight, or a rod with a mobile at each end. A rod hangs level if both ends weigh the same; rods
themselves weigh nothing. Does every rod of this mobile hang level, and if so, what does it weigh in all?"

- `mobile`: an int, 1 or more, or a tuple `(left, right)` of two mobiles. At most a hundred rods hang below one another.
- Returns the total weight, an int, if all rods hang level; otherwise None. A single weight always hangs level.


>>> mobile_weight(((1, 1), 2))
4
>>> mobile_weight(((1, 2), 3)) is None
True
"""

minutes = 8
chapter = "05-trees-and-recursion"
hint = "What's the smallest mobile? For a rod, ask both ends for their weight. What do you do if one of them doesn't hang level? Each part is weighed once: O(n). Weighing again at every rod would be O(n²) for a mobile like a chain."
equivalent = {
    "ReplaceOrWithAnd @ 7:if left_weight is None or right_weight is None or left_weight != right_weight: -> if left_weight is None and right_weight is None or left_weight != right_weight:": "None and a weight are different",
}


def mobile_weight(mobile: int | tuple) -> int | None:
    if isinstance(mobile, int):
        return mobile
    left, right = mobile
    left_weight = mobile_weight(left)
    right_weight = mobile_weight(right)
    if left_weight is None or right_weight is None or left_weight != right_weight:
        return None
    return left_weight + right_weight


def cases(rng):
    yield (3,)
    yield ((2, 2),)
    yield ((1, 2),)
    yield (((1, 1), 2),)
    yield (((1, 2), 3),)
    yield ((4, (2, 2)),)
    yield ((4, (3, 1)),)
    yield (((1, 1), (1, 1)),)
    yield (((1, 2), (2, 1)),)
    yield ((((1, 1), 2), 4),)
    yield ((4, ((1, 1), (1, 1))),)
    yield (((4, 4), ((2, 2), 3)),)
    yield (((5, (2, 3)), (5, 5)),)
    for _ in range(3):
        w = int(rng.integers(1, 9))
        mobile = w
        for turn in rng.integers(0, 2, 4).tolist():
            mobile = (mobile, w) if turn else (w, mobile)
            w = 2 * w
        yield (mobile,)
        yield ((w, (mobile, 1)),)


def wrong_only_the_top(mobile):
    """You compare the weights at the top rod and don't ask whether the rods below hang level. `mobile_weight(((1, 2), 3))` gives 6, not None."""

    def weight(part):
        return part if isinstance(part, int) else weight(part[0]) + weight(part[1])

    if isinstance(mobile, int):
        return mobile
    if weight(mobile[0]) != weight(mobile[1]):
        return None
    return weight(mobile)


def wrong_same_shape(mobile):
    """You ask whether both ends look the same. They only have to weigh the same. `mobile_weight(((1, 1), 2))` gives None, not 4."""
    if isinstance(mobile, int):
        return mobile
    left, right = mobile
    if left != right:
        return None
    weight = wrong_same_shape(left)
    return None if weight is None else 2 * weight


def wrong_none_added(mobile):
    """You add the weights of both ends before you ask whether one of them is None. `mobile_weight(((1, 2), 3))` gives a TypeError, not None."""
    if isinstance(mobile, int):
        return mobile
    left = wrong_none_added(mobile[0])
    right = wrong_none_added(mobile[1])
    total = left + right
    return total if left == right else None


def wrong_counts_weights(mobile):
    """You compare how many weights hang at each end, and not how heavy they are. `mobile_weight((1, 2))` gives 3, not None."""

    def measured(part):
        if isinstance(part, int):
            return part, 1, True
        (a, n, x), (b, m, y) = measured(part[0]), measured(part[1])
        return a + b, n + m, x and y and n == m

    weight, _, level = measured(mobile)
    return weight if level else None
