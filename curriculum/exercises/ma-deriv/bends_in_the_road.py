"""Bends in the road

A robot follows a road whose height was measured at several places, with straight pieces between them. At most places
the slope changes a little; where it changes a lot, the robot must stop. Find these corners: places at which the slope
to the right differs from the slope to the left by more than `limit`, in either direction.

- `places`: a list of numbers, each larger than the one before. `heights`: a list of the same length, the height at
  each of these places. The first and the last place have only one side and are no corners.
- `limit`: a number, at least 0.
- Returns a list of those places, in their order. With fewer than three places it is empty.

>>> bends_in_the_road([0, 2, 4, 5], [0, 2, 4, 1], 1)
[4]
"""

minutes = 6
chapter = "01-how-fast-now"
hint = "First make the list of the slopes of all pieces. Which two of them meet at the place with position `i`?"


def bends_in_the_road(places: list[float], heights: list[float], limit: float) -> list[float]:
    slopes = []
    for i in range(len(places) - 1):
        slopes.append((heights[i + 1] - heights[i]) / (places[i + 1] - places[i]))
    return [places[i] for i in range(1, len(slopes)) if abs(slopes[i] - slopes[i - 1]) > limit]


def cases(rng):
    yield [], [], 1
    yield [3], [8], 0
    yield [3, 4], [8, 20], 0
    yield [0, 1, 2], [0, 1, 1], 1
    yield [0, 1, 2], [1, 0, 1], 1
    yield [0, 2, 4, 5], [0, 2, 4, 1], 1
    yield [0, 1, 3, 5], [4, 4, 0, 0], 1
    yield [0, 4, 5, 9], [0, 4, 5, 9], 0
    yield [10, 20, 25, 26], [5, 15, 10, 9], 1.5
    yield [0, 10, 20], [0, 5, 20], 1
    yield [-4, -2, 0, 4], [4, 2, 0, 4], 1.5
    for n in (6, 10):
        steps = [int(x) for x in rng.choice([1, 2, 4], n)]
        places = [sum(steps[: i + 1]) for i in range(n)]
        yield places, rng.integers(0, 12, n).tolist(), 2
        yield places, rng.integers(0, 6, n).tolist(), 1


def wrong_change_of_height(places, heights, limit):
    """You compare differences of height. A slope is a difference of height divided by the length of its piece."""
    rises = [b - a for a, b in zip(heights, heights[1:])]
    return [places[i] for i in range(1, len(rises)) if abs(rises[i] - rises[i - 1]) > limit]


def wrong_one_way_only(places, heights, limit):
    """You find corners at which the slope grows. It may also fall: take the size of the difference."""
    slopes = [(heights[i + 1] - heights[i]) / (places[i + 1] - places[i]) for i in range(len(places) - 1)]
    return [places[i] for i in range(1, len(slopes)) if slopes[i] - slopes[i - 1] > limit]


def wrong_steep_pieces(places, heights, limit):
    """You report where the road is steep. A steep road without a bend is no corner: compare the slopes of both sides."""
    slopes = [(heights[i + 1] - heights[i]) / (places[i + 1] - places[i]) for i in range(len(places) - 1)]
    return [places[i] for i in range(1, len(slopes)) if abs(slopes[i]) > limit]


def wrong_limit_included(places, heights, limit):
    """You also report places where the difference is exactly the limit. Only more than that is a corner."""
    slopes = [(heights[i + 1] - heights[i]) / (places[i + 1] - places[i]) for i in range(len(places) - 1)]
    return [places[i] for i in range(1, len(slopes)) if abs(slopes[i] - slopes[i - 1]) >= limit]
