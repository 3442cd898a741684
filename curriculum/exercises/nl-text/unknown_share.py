'''How much does the model not know?

A model was trained on last year's reviews. Each month somebody looks at how many of the words in new reviews the model has
never seen. If the share grows, it is time to train again. Return that share.

- `train`, `new`: lists of texts. The tokens of a text are what `re.findall` finds for the pattern `[\\w']+` in the
  text in small letters.
- The share is the number of tokens in `new` that do not occur in `train`, divided by the number of all tokens in `new`.
  Tokens that occur several times in `new` count each time.
- If `new` contains no token, return 0.0.
- Returns a float, not rounded.

>>> unknown_share(["A good film", "bad film"], ["good plot, good film"])
0.25
>>> unknown_share(["A good film"], ["A GOOD film!"])
0.0
'''

import re

minutes = 6
chapter = "01-from-text-to-words"
hint = "Collect the words of training in a set. For the new texts use a list, since repetitions count."


def _cut(texts):
    return [word for text in texts for word in re.findall(r"[\w']+", text.lower())]


def unknown_share(train: list[str], new: list[str]) -> float:
    known = set(_cut(train))
    words = _cut(new)
    if not words:
        return 0.0
    return sum(word not in known for word in words) / len(words)


def cases(rng):
    yield ([], [])
    yield (["good"], ["", "..."])
    yield ([], ["Good"])
    yield (["A good film"], ["A GOOD film!"])
    yield (["fine"], ["bad bad fine"])
    yield (["A good film", "bad film"], ["good plot, good film"])
    yield (["it's fine"], ["fine fine fine awful"])
    yield (["don't go"], ["I don't, t"])
    yield (["thin plot.", "Fine cast"], ["plot plot plot cast", "odd odd"])
    yield (["a b c"], ["a", "d a a a"])
    words = ["good", "Bad,", "plot", "thin.", "cast!", "Fine", "odd", "dull"]
    for n in (4, 6, 9):
        train = [" ".join(words[i] for i in rng.integers(0, 6, n).tolist())]
        picked = [words[i] for i in rng.integers(0, len(words), n).tolist()]
        yield (train, [" ".join(picked), "Dull dull good Bad bad"])


def wrong_different_words(train, new):
    """You count each different word once. A word that occurs three times in the new texts is three tokens."""
    known, words = set(_cut(train)), set(_cut(new))
    return sum(word not in known for word in words) / len(words) if words else 0.0


def wrong_known_share(train, new):
    """You return the share of the tokens that are known. The task asks for the others."""
    known, words = set(_cut(train)), _cut(new)
    return sum(word in known for word in words) / len(words) if words else 0.0


def wrong_cut_differently(train, new):
    """You cut at spaces only, so `plot,` and `Good` count as unknown although training had "plot" and "good". Both
    sides need the same function."""
    known = {word for text in train for word in text.split()}
    words = [word for text in new for word in text.split()]
    return sum(word not in known for word in words) / len(words) if words else 0.0
