"""How much blame arrives?

To decide whether a tall stack can be trained, you look at one number that runs through it. Layer k computes x + f(x) and its f has the
slope `slopes[k]`; the layers come in order from bottom to top. The blame at the top of the stack is 1. Return the blame
at the *input* of each layer, from bottom to top.

- `slopes`: a list of floats, possibly empty.
- Returns a list of floats of the same length; for an empty list an empty one.

For slopes 0.5 and 1.0 the upper layer's input gets 1 + 1.0 = 2, the lower one's 2 · 1.5 = 3.

>>> blame_below([0.5, 1.0])
[3.0, 2.0]
"""

minutes = 6
chapter = "01-add-to-the-stream"
hint = "Begin at the top, where the blame is 1, and go down layer by layer. In which order must the list come?"


def blame_below(slopes: list[float]) -> list[float]:
    blame, result = 1.0, []
    for slope in reversed(slopes):
        blame = blame * (1 + slope)
        result.append(blame)
    return result[::-1]


def cases(rng):
    yield ([],)
    yield ([0.5],)
    yield ([0.5, 1.0],)
    yield ([-0.5, 2.0, 0.0],)
    yield ([1.0, 0.25, -0.75, 3.0],)
    for n in (3, 5, 7):
        yield (rng.uniform(-0.5, 1.5, n).round(2).tolist(),)


def wrong_plain_stack(slopes):
    """You multiply the slopes of the f alone, as in a stack without residuals. The addition of x contributes a slope of 1 in each layer."""
    blame, result = 1.0, []
    for slope in reversed(slopes):
        blame = blame * slope
        result.append(blame)
    return result[::-1]


def wrong_from_the_bottom(slopes):
    """You multiply from the bottom up. Blame starts at the top and travels down."""
    blame, result = 1.0, []
    for slope in slopes:
        blame = blame * (1 + slope)
        result.append(blame)
    return result


def wrong_top_first(slopes):
    """Your numbers are right, but they come from top to bottom. The first belongs to the lowest layer."""
    blame, result = 1.0, []
    for slope in reversed(slopes):
        blame = blame * (1 + slope)
        result.append(blame)
    return result


def wrong_at_the_output(slopes):
    """You return the blame at each layer's output. At its input the blame has passed through this layer, too."""
    blame, result = 1.0, []
    for slope in reversed(slopes):
        result.append(blame)
        blame = blame * (1 + slope)
    return result[::-1]
