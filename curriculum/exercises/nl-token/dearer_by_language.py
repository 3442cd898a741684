"""Dearer by language

A translation service pays for its model by the token and promises the same price for every language. Check how much that costs: some languages need far more tokens for the same number of words.

- `counts`: a dict from a language to a list of pairs `(words, tokens)`, one for each text, both ints, words at least 1. Each list has at least one pair.
- The *fertility* of a language is the number of tokens per word, over all its texts together. `price`: a float, the price of 1,000 tokens. `budget`: a float, at least 0.
- Returns a dict from each language to a tuple of two: how many times as high its fertility is as the lowest of all languages, a float; and how many whole words the budget pays for, an int, rounded down. Nothing else is rounded.

English needs 12 tokens for 10 words, Finnish 24 for 8. A budget of 1.201 pays for 1,201 tokens at a price of 1.

>>> dearer_by_language({"English": [(6, 7), (4, 5)], "Finnish": [(8, 24)]}, 1.0, 1.201)
{'English': (1.0, 1000), 'Finnish': (2.5, 400)}
"""

import math

minutes = 7
chapter = "03-encode-and-decode"
hint = "How many tokens does the budget pay for? And how many words are that?"


def dearer_by_language(counts: dict, price: float, budget: float) -> dict[str, tuple[float, int]]:
    fertility = {}
    for language, texts in counts.items():
        fertility[language] = sum(tokens for _, tokens in texts) / sum(words for words, _ in texts)
    lowest = min(fertility.values())
    tokens = 1000 * budget / price
    return {language: (f / lowest, math.floor(tokens / f)) for language, f in fertility.items()}


def cases(rng):
    yield ({"English": [(1, 1)]}, 1.0, 1.0005)
    yield ({"English": [(1, 2)]}, 0.5, 0.0)
    yield ({"English": [(6, 7), (4, 5)], "Finnish": [(8, 24)]}, 1.0, 1.201)
    yield ({"Thai": [(10, 40), (30, 60)], "Dutch": [(20, 25)]}, 2.0, 0.7567)
    yield ({"Thai": [(1, 8), (99, 108)], "Dutch": [(20, 40), (1, 3)]}, 0.25, 0.333)
    yield ({"a": [(5, 9), (50, 60)], "b": [(5, 8)], "c": [(7, 7), (1, 9)]}, 0.5, 1.7773)
    yield ({"a": [(3, 10), (100, 120)], "b": [(4, 10)]}, 3.0, 2.5)
    for n in (2, 3, 4):
        counts = {}
        for name in ["Finnish", "English", "Thai", "Greek"][:n]:
            words = rng.integers(1, 80, 3).tolist()
            counts[name] = [(w, int(w * rng.uniform(1.0, 4.0)) + 1) for w in words]
        yield (counts, float(rng.integers(2, 9)) / 4, float(rng.integers(11, 99)) / 7)


def _answer(counts, price, budget, fertility):
    fs = {language: fertility(texts) for language, texts in counts.items()}
    return {language: (f / min(fs.values()), math.floor(1000 * budget / price / f)) for language, f in fs.items()}


def _together(texts):
    return sum(t for _, t in texts) / sum(w for w, _ in texts)


def wrong_mean_over_the_texts(counts, price, budget):
    """You take the mean of the texts' fertilities. A text of one word then counts as much as one of a hundred; add up words and tokens first."""
    return _answer(counts, price, budget, lambda texts: sum(t / w for w, t in texts) / len(texts))


def wrong_words_per_token(counts, price, budget):
    """You divide words by tokens. The fertility is tokens per word, and it is high where a language is dear."""
    return _answer(counts, price, budget, lambda texts: 1 / _together(texts))


def wrong_budget_in_tokens(counts, price, budget):
    """You return the tokens that the budget pays for. Divide them by the tokens per word, to get words."""
    tokens = math.floor(1000 * budget / price)
    return {language: (ratio, tokens) for language, (ratio, _) in _answer(counts, price, budget, _together).items()}


def wrong_price_of_one_token(counts, price, budget):
    """You take the price for that of a single token. It's the price of 1,000."""
    return _answer(counts, price, budget / 1000, _together)
