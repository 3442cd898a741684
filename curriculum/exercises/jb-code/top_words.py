"""The most frequent words

"Return the `k` most frequent words of a list. What about ties? You decide, but tell me." Here it is decided: of words that are equally
frequent, the one that is earlier in the alphabet comes first.

- `words`: a list of texts in small letters, possibly empty.
- `k`: an int, 0 or more; possibly larger than the number of different words. Then return all of them.
- Returns a list of at most `k` words, the most frequent first.

>>> top_words(["tea", "jam", "tea", "ink", "jam", "egg"], 3)
['jam', 'tea', 'egg']
"""

minutes = 6
chapter = "02-along-the-list"
hint = "Count with a dict, then sort the words with a key that is a tuple. How do you make a large count come first and still have a before b?"
equivalent = {
    "NumberReplacer @ 4:count[word] = count.get(word, 0) + 1 -> count[word] = count.get(word, 1) + 1": "all counts grow by 1, and only their order matters",
    "NumberReplacer @ 4:count[word] = count.get(word, 0) + 1 -> count[word] = count.get(word, -1) + 1": "all counts shrink by 1, and only their order matters",
    "NumberReplacer @ 4:count[word] = count.get(word, 0) + 1 -> count[word] = count.get(word, 0) + 2": "all counts double, and only their order matters",
}


def top_words(words: list[str], k: int) -> list[str]:
    count = {}
    for word in words:
        count[word] = count.get(word, 0) + 1
    ordered = sorted(count, key=lambda word: (-count[word], word))
    return ordered[:k]


def cases(rng):
    yield ([], 2)
    yield (["tea"], 0)
    yield (["tea"], 1)
    yield (["tea", "jam"], 1)
    yield (["tea", "jam"], 2)
    yield (["jam", "tea", "tea"], 1)
    yield (["tea", "tea", "jam"], 5)
    yield (["b", "a", "c"], 2)
    yield (["tea", "jam", "tea", "ink", "jam", "egg"], 3)
    yield (["z", "y", "z", "y", "a"], 2)
    yield (["c", "c", "c", "a", "b", "b"], 1)
    yield (["c", "c", "a", "b", "b", "b"], 2)
    for n in (9, 16):
        words = [["fig", "oat", "pea", "rye", "yam"][i] for i in rng.integers(0, 5, n)]
        yield (words, 3)


def wrong_ties_as_they_came(words, k):
    """Equally frequent words keep the order in which they first came. They were to follow the alphabet."""
    count = {}
    for word in words:
        count[word] = count.get(word, 0) + 1
    return sorted(count, key=lambda word: -count[word])[:k]


def wrong_both_reversed(words, k):
    """Your ties come in the order z to a. If you use `reverse=True`, it turns both parts of the key round; only the count should be."""
    count = {}
    for word in words:
        count[word] = count.get(word, 0) + 1
    return sorted(count, key=lambda word: (count[word], word), reverse=True)[:k]


def wrong_rarest_first(words, k):
    """You sort upwards by the count, so the rarest words come first."""
    count = {}
    for word in words:
        count[word] = count.get(word, 0) + 1
    return sorted(count, key=lambda word: (count[word], word))[:k]


def wrong_words_repeated(words, k):
    """You sort the list of all words, so a frequent word occurs several times in your result. Each word belongs in it once."""
    return sorted(words, key=lambda word: (-words.count(word), word))[:k]
