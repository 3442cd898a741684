"""A guided guess

Combine the guesses of a denoiser for a prompt. Guidance starts at the guess for the negative prompt, or at that for the empty
text if there is no negative prompt, and goes `scale` times the difference to the guess for the prompt.

- `prompt`, `empty`: lists of n floats, the noise guesses for the prompt and for the empty text; `negative`: such a list, or None.
- `scale`: a float, at least 0.
- Returns the guided guess, a list of n floats.

>>> guided_guess([0.5, 1.0], [0.25, 1.5], None, 4.0)
[1.25, -0.5]
>>> guided_guess([0.5, 1.0], [0.25, 1.5], [0.0, 1.0], 4.0)
[2.0, 1.0]
"""

import numpy as np

minutes = 5
chapter = "04-what-to-paint"
hint = "Which guess comes out for scale 0, and which for scale 1?"


def guided_guess(prompt: list[float], empty: list[float], negative: list[float] | None, scale: float) -> list[float]:
    start = np.array(empty if negative is None else negative)
    return (start + scale * (np.array(prompt) - start)).tolist()


def cases(rng):
    yield ([0.5], [0.25], None, 1.0)
    yield ([0.5, 1.0], [0.25, 1.5], None, 4.0)
    yield ([0.5, 1.0], [0.25, 1.5], None, 0.0)
    yield ([0.5, 1.0], [0.25, 1.5], [0.0, 1.0], 4.0)
    yield ([0.5, 1.0], [0.25, 1.5], [0.0, 0.75], 1.0)
    yield ([1.0, -1.0], [0.5, 0.5], [2.0, 0.0], 3.0)
    for n in (2, 4):
        a, b, c = (rng.integers(-8, 9, (3, n)) / 8).tolist()
        yield (a, b, None, 2.5)
        yield (a, b, c, 6.0)


def wrong_added_on_top(prompt, empty, negative, scale):
    """You start at the guess for the prompt. Scale 1 then goes one difference too far; it should give just that guess."""
    start = np.array(empty if negative is None else negative)
    return (np.array(prompt) + scale * (np.array(prompt) - start)).tolist()


def wrong_negative_subtracted(prompt, empty, negative, scale):
    """You guide with the empty text and subtract the negative guess as well. The negative prompt takes the place of the empty text."""
    start = np.array(empty)
    guess = start + scale * (np.array(prompt) - start)
    return (guess if negative is None else guess - np.array(negative)).tolist()


def wrong_negative_ignored(prompt, empty, negative, scale):
    """You leave the negative prompt out."""
    start = np.array(empty)
    return (start + scale * (np.array(prompt) - start)).tolist()


def wrong_wrong_way(prompt, empty, negative, scale):
    """You go from the guess for the prompt to the other one, so scale 1 ignores the prompt."""
    start = np.array(empty if negative is None else negative)
    return (np.array(prompt) + scale * (start - np.array(prompt))).tolist()
