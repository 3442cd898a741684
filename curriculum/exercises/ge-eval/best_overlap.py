"""The best overlap

A model extracts the cause of a delay from a railway's reports. Two or more people have marked the passage, each in their own way.
Return the token F1 of the reply.

- `reply`: a text. `references`: a list of texts, at least one.
- Tokens are the pieces between white space, in small letters.
- The F1 with one reference is 2 · shared / (tokens of the reply + tokens of the reference). A token is shared as often as it
  occurs in both. If neither text has a token, the F1 is 1.0.
- Returns the largest F1 over the references, a float.

>>> best_overlap("a tree on the line", ["the line", "tree on line"])
0.75
>>> best_overlap("the the the", ["the points"])
0.4
"""

from collections import Counter

minutes = 5
chapter = "01-right-or-right-enough"


def best_overlap(reply: str, references: list[str]) -> float:
    return max(_f1(reply.lower().split(), text.lower().split()) for text in references)


def _f1(a: list, b: list) -> float:
    if not a and not b:
        return 1.0
    shared = sum((Counter(a) & Counter(b)).values())
    return 2 * shared / (len(a) + len(b))


def cases(rng):
    yield ("", ["ice"])
    yield ("", [""])
    yield ("ice", [""])
    yield ("Ice", ["ice"])
    yield ("the the the", ["the points"])
    yield ("ice ice", ["ice on ice"])
    yield ("no no signal", ["signal"])
    yield ("a tree on the line", ["the line", "tree on line"])
    yield ("signal", ["signal failure at the junction", "failure", "signal"])
    yield ("points points frozen", ["frozen", "frozen points", "snow"])
    words = ["ice", "on", "the", "line", "points", "Tree"]
    for n in (4, 6, 9):
        texts = [" ".join(words[int(i)] for i in rng.integers(0, 6, m)) for m in (n, 3, 5)]
        yield (texts[0] + " ice ice", [texts[1] + " ice", texts[2]])


def wrong_sets(reply, references):
    """You count a repeated token once, as a set does. "the the the" then looks as good as "the"."""
    def f1(a, b):
        return 2 * len(a & b) / (len(a) + len(b)) if a or b else 1.0

    return max(f1(set(reply.lower().split()), set(text.lower().split())) for text in references)


def wrong_every_occurrence(reply, references):
    """You count every token of the reply that occurs somewhere in the reference. Three times "the" is shared three times, though the reference has it once."""
    values = []
    for text in references:
        a, b = reply.lower().split(), text.lower().split()
        shared = sum(token in b for token in a)
        values.append(2 * shared / (len(a) + len(b)) if a or b else 1.0)
    return max(values)


def wrong_mean_of_references(reply, references):
    """You take the mean over the references. A reply that agrees fully with one of them is right, however the others are worded."""
    values = [_f1(reply.lower().split(), text.lower().split()) for text in references]
    return sum(values) / len(values)


def wrong_precision(reply, references):
    """You divide by the tokens of the reply alone. A reply of a single right word would then get a 1."""
    values = []
    for text in references:
        a, b = reply.lower().split(), text.lower().split()
        shared = sum((Counter(a) & Counter(b)).values())
        values.append(shared / len(a) if a else float(not b))
    return max(values)
