"""Who sees the sea?

"Houses stand in a row that leads down to the beach. The sea is behind the last one. A house sees it if every house between it and the sea
is lower. Which houses see the sea? I get the heights one after the other, from the land to the beach, so please go through once, in this
order."

- `heights`: a list of ints, 1 or more each, possibly empty. The last house stands at the beach.
- Returns the positions of the houses that see the sea, in ascending order. A house that is **as high** blocks the view.


>>> sea_view([4, 2, 3, 1])
[0, 2, 3]
>>> sea_view([2, 2])
[1]
"""

minutes = 7
chapter = "03-stacks-queues-halves"
hint = "Keep the houses that still see the sea on a stack. Whom does a new house block, and at which end of the stack do they stand? Each house is pushed once and popped at most once: O(n)."


def sea_view(heights: list[int]) -> list[int]:
    seeing = []
    for place, height in enumerate(heights):
        while seeing and heights[seeing[-1]] <= height:
            seeing.pop()
        seeing.append(place)
    return seeing


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([1, 2],)
    yield ([2, 1],)
    yield ([1, 1],)
    yield ([2, 1, 2],)
    yield ([3, 1, 2],)
    yield ([4, 2, 3, 1],)
    yield ([1, 2, 3, 4],)
    yield ([4, 3, 2, 1],)
    yield ([5, 1, 1, 3, 3],)
    yield ([6, 2, 1, 5],)
    yield ([2, 7, 3, 3, 1],)
    for n in (6, 12, 25):
        yield (rng.integers(1, 12, n).tolist(),)


def wrong_equal_sees(heights):
    """You let a house see over one of the same height. That one blocks the view. `sea_view([1, 1])` gives [0, 1], not [1]."""
    seeing = []
    for place, height in enumerate(heights):
        while seeing and heights[seeing[-1]] < height:
            seeing.pop()
        seeing.append(place)
    return seeing


def wrong_one_is_blocked(heights):
    """A new house takes at most one house off your stack. A high one can block several. `sea_view([2, 1, 2])` gives [0, 2], not [2]."""
    seeing = []
    for place, height in enumerate(heights):
        if seeing and heights[seeing[-1]] <= height:
            seeing.pop()
        seeing.append(place)
    return seeing


def wrong_looks_inland(heights):
    """You compare each house with those on the land side. Between it and the sea are the houses behind it in the list. `sea_view([1, 2])` gives [0, 1], not [1]."""
    tallest = 0
    seeing = []
    for place, height in enumerate(heights):
        if height > tallest:
            seeing.append(place)
            tallest = height
    return seeing


def wrong_from_the_beach(heights):
    """You go through the row from the beach, and return the positions in that order. `sea_view([2, 1])` gives [1, 0], not [0, 1]."""
    tallest = 0
    seeing = []
    for place in range(len(heights) - 1, -1, -1):
        if heights[place] > tallest:
            seeing.append(place)
            tallest = heights[place]
    return seeing
