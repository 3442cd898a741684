"""Find the mistake: steps of pain

A clinic predicts how long patients need after an operation. One column says how strong the pain was, in words from the
clinic's own scale. The scale is given, from the weakest word to the strongest, and each word should become its place
in it, counted from 0. Instead, the numbers follow the alphabet. Find the mistake and fix it.

- `words`: a Series of texts, all of them from `scale`, perhaps with gaps, with any labels.
- `scale`: a list of different texts, at least one.
- Returns a Series of floats with the labels of `words`: the places, and `nan` where the word is missing.

>>> steps_of_pain(pd.Series(["strong", "none", "mild"]), ["none", "mild", "strong"]).tolist()
[2.0, 0.0, 1.0]
"""

import pandas as pd

kind = "fix"
minutes = 3
chapter = "01-columns-that-stay"
hint = "Print `places` for a scale whose words aren't sorted."

starter = '''
import pandas as pd


def steps_of_pain(words: pd.Series, scale: list[str]) -> pd.Series:
    places = {word: place for place, word in enumerate(sorted(scale))}
    return words.map(places).astype(float)
'''


def steps_of_pain(words: pd.Series, scale: list[str]) -> pd.Series:
    places = {word: place for place, word in enumerate(scale)}
    return words.map(places).astype(float)


def cases(rng):
    s = lambda values, **more: pd.Series(values, dtype="str", **more)
    yield s(["none"]), ["none"]
    yield s(["b", "a"]), ["b", "a"]
    yield s(["strong", "none", "mild"]), ["none", "mild", "strong"]
    yield s(["mild", None, "mild"], index=[4, 4, 9]), ["none", "mild", "strong"]
    yield s(["strong"]), ["none", "mild", "strong"]
    yield s(["strong", "none"]), ["none", "a little", "mild", "strong"]
    scale = ["none", "a little", "mild", "strong", "extreme"]
    for n in (4, 8):
        yield s(["none", "extreme"] + [scale[i] for i in rng.integers(0, 5, n)]), scale


def wrong_by_alphabet(words, scale):
    """Your places are those of the sorted words. The alphabet doesn't know that none is less than mild; `scale` does."""
    return words.map({word: place for place, word in enumerate(sorted(scale))}).astype(float)


def wrong_as_they_come(words, scale):
    """You number the words in the order in which they turn up among the patients. The order is in `scale`."""
    found = words.dropna().unique()
    return words.map({word: place for place, word in enumerate(found)}).astype(float)


def wrong_from_the_strongest(words, scale):
    """You count from the strongest word. The weakest should get 0."""
    return words.map({word: place for place, word in enumerate(scale[::-1])}).astype(float)
