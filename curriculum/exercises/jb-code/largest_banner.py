"""The largest banner between two posts

"Posts stand in a row, one metre apart. We hang a banner between two of them. It is a rectangle that reaches from the ground to the top of
the lower post. How large can it be? The posts in between don't matter. Trying all pairs is too slow: there are a hundred thousand posts."

- `posts`: a list of ints, 0 or more each, the heights in metres; possibly empty, and not changed.
- Returns the largest area in square metres, an int; 0 if there are fewer than two posts.


>>> largest_banner([2, 5, 1, 4])
8
>>> largest_banner([3])
0
"""

minutes = 10
chapter = "02-along-the-list"
hint = "Begin with the two outermost posts. Whichever pair you try next is nearer together, so it has to be higher. Which post can't be part of a higher banner? Each round drops one post, so O(n) is expected."
equivalent = {
    "Compare_Lt_LtE @ 5:while left < right: -> while left <= right:": "a post and itself have no width",
    "Compare_Lt_LtE @ 8:if posts[left] < posts[right]: -> if posts[left] <= posts[right]:": "of two equal posts either may go",
}


def largest_banner(posts: list[int]) -> int:
    best = 0
    left = 0
    right = len(posts) - 1
    while left < right:
        area = (right - left) * min(posts[left], posts[right])
        best = max(best, area)
        if posts[left] < posts[right]:
            left += 1
        else:
            right -= 1
    return best


def cases(rng):
    yield ([],)
    yield ([3],)
    yield ([1, 1],)
    yield ([1, 2],)
    yield ([0, 5],)
    yield ([2, 3, 3],)
    yield ([1, 3, 3],)
    yield ([3, 3, 1],)
    yield ([2, 5, 1, 4],)
    yield ([4, 5, 5, 4],)
    yield ([7, 9, 9, 2, 7],)
    yield ([1, 2, 9, 9, 2, 1],)
    yield ([4, 1, 1, 1, 4],)
    yield ([1, 8, 2, 7, 1],)
    yield ([5, 0, 0, 6, 1],)
    for n in (7, 12, 30):
        yield (rng.integers(0, 20, n).tolist(),)


def wrong_taller_post(posts):
    """Your banner is as high as the taller post. It has to be fixed to both. `largest_banner([1, 2])` gives 2, not 1."""
    best = 0
    for i in range(len(posts)):
        for j in range(i + 1, len(posts)):
            best = max(best, (j - i) * max(posts[i], posts[j]))
    return best


def wrong_counts_posts(posts):
    """You take the number of posts as the width. Two neighbours are one metre apart, not two. `largest_banner([1, 1])` gives 2, not 1."""
    best = 0
    left = 0
    right = len(posts) - 1
    while left < right:
        best = max(best, (right - left + 1) * min(posts[left], posts[right]))
        if posts[left] < posts[right]:
            left += 1
        else:
            right -= 1
    return best


def wrong_moves_the_taller(posts):
    """You move away from the taller post and keep the lower one, which limits every narrower banner. `largest_banner([1, 3, 3])` gives 2, not 3."""
    best = 0
    left = 0
    right = len(posts) - 1
    while left < right:
        best = max(best, (right - left) * min(posts[left], posts[right]))
        if posts[left] < posts[right]:
            right -= 1
        else:
            left += 1
    return best


def wrong_two_highest(posts):
    """You take the two highest posts. Lower ones that are far apart can give a larger banner. `largest_banner([2, 3, 3])` gives 3, not 4."""
    if len(posts) < 2:
        return 0
    places = sorted(range(len(posts)), key=lambda i: -posts[i])[:2]
    return abs(places[0] - places[1]) * posts[places[1]]
