'''Pairs worth a column

Pairs of neighbouring words such as "not bad" may get columns of their own, but most pairs occur in a single text and are
not worth one. Return the pairs that occur in at least `least` texts.

- `docs`: a list of texts, each already cut into a list of tokens. A text may be empty.
- `least`: an int, at least 1. A text counts once for a pair, however often it contains the pair.
- Pairs never reach from one text into the next.
- Returns a dict from pair to column. A pair is a text, the two tokens with a space between them; the columns are
  numbered from 0 in the order of the sorted pairs.

>>> pairs_worth_a_column([["not", "bad"], ["so", "not", "bad"], ["bad", "so"]], 2)
{'not bad': 0}
>>> pairs_worth_a_column([["b", "a", "b"], []], 1)
{'a b': 0, 'b a': 1}
'''

from collections import Counter

minutes = 6
chapter = "02-bag-of-words"
hint = "For each text make a set of its pairs. Then count in how many of these sets a pair is."


def pairs_worth_a_column(docs: list, least: int) -> dict[str, int]:
    df = Counter()
    for doc in docs:
        for pair in {a + " " + b for a, b in zip(doc, doc[1:])}:
            df[pair] += 1
    kept = sorted(pair for pair, count in df.items() if count >= least)
    return {pair: column for column, pair in enumerate(kept)}


def cases(rng):
    yield ([], 1)
    yield ([["good"], []], 1)
    yield ([["a", "b"], ["c"]], 1)
    yield ([["b", "a", "b"], []], 1)
    yield ([["a", "a", "a"]], 2)
    yield ([["x", "y", "x", "y"]], 2)
    yield ([["z", "a"], ["z", "a", "b"], ["a", "b"]], 2)
    yield ([["a", "b", "a"], ["a", "b", "a"]], 2)
    yield ([["not", "bad"], ["so", "not", "bad"], ["bad", "so"]], 2)
    yield ([["so", "so"], ["so", "bad"], ["so", "so", "so"], ["bad"]], 2)
    for n in (4, 6, 9):
        docs = [[["not", "so", "bad", "good"][i] for i in rng.integers(0, 4, int(k)).tolist()] for k in rng.integers(1, 6, n)]
        yield (docs + [["zip", "up", "zip", "up"], ["up", "zip"]], 2)


def wrong_counts_occurrences(docs, least):
    """You count how often a pair occurs. A text that repeats it counts once."""
    df = Counter()
    for doc in docs:
        df.update(a + " " + b for a, b in zip(doc, doc[1:]))
    kept = sorted(pair for pair, count in df.items() if count >= least)
    return {pair: column for column, pair in enumerate(kept)}


def wrong_across_texts(docs, least):
    """You join all texts before you form pairs, so the last word of a text pairs with the first word of the next, and
    repetitions count."""
    words = [word for doc in docs for word in doc]
    df = Counter(a + " " + b for a, b in zip(words, words[1:]))
    kept = sorted(pair for pair, count in df.items() if count >= least)
    return {pair: column for column, pair in enumerate(kept)}


def wrong_more_than_least(docs, least):
    """You ask for more than `least` texts. Exactly `least` are enough."""
    df = Counter()
    for doc in docs:
        df.update({a + " " + b for a, b in zip(doc, doc[1:])})
    kept = sorted(pair for pair, count in df.items() if count > least)
    return {pair: column for column, pair in enumerate(kept)}
