'''The next merge

A tokeniser for recipes is trained on words that have already been counted. Each word is already cut into pieces. Return the pair that
should be merged next: the one that occurs most often in the texts.

- `words`: a dict. The keys are words, each a tuple of one or more pieces (texts); the value says how often the word occurs in
  the texts, at least 1.
- A pair counts at each place in a word where its two pieces are neighbours, and as often as the word occurs. Pairs never reach
  from one word into the next.
- Of equally frequent pairs, return the smallest, as Python compares tuples.
- Returns a tuple of two texts, or `None` if there is no pair.

>>> pair_by_word_counts({("s", "a", "l", "t"): 2, ("o", "i", "l"): 5})
('i', 'l')
>>> pair_by_word_counts({("a",): 9})

'''

from collections import Counter

minutes = 6
chapter = "02-merge-the-most-frequent-pair"
hint = "One counter for all words. How much does a word that occurs 5 times add to each of its pairs?"


def pair_by_word_counts(words: dict) -> tuple | None:
    counts = Counter()
    for pieces, times in words.items():
        for pair in zip(pieces, pieces[1:]):
            counts[pair] += times
    if not counts:
        return None
    return min(counts, key=lambda pair: (-counts[pair], pair))


def cases(rng):
    yield ({},)
    yield ({("a",): 9},)
    yield ({("b", "a"): 1},)
    yield ({("t", "o"): 2, ("n", "o"): 2},)
    yield ({("ab", "a"): 2, ("a", "bc"): 2},)
    yield ({("s", "a", "l", "t"): 2, ("o", "i", "l"): 5},)
    yield ({("n", "a", "n", "a"): 3, ("o", "k"): 5},)
    yield ({("p", "i", "e"): 1, ("p", "i", "t"): 1, ("e", "g", "g"): 3},)
    yield ({("z", "e", "st"): 4, ("a", "m"): 1, ("h", "a", "m"): 3},)
    yield ({("w", "o", "k"): 1, ("w", "o"): 2, ("c", "u", "t"): 3, ("b", "i", "t"): 1},)
    yield ({("l", "l", "l"): 1, ("b", "c"): 2, ("a", "d"): 1, ("e", "a"): 1},)
    yield ({("m", "e", "m", "e"): 2, ("a", "d"): 3, ("d", "o"): 3},)
    yield ({("b", "a", "b", "a", "b", "a"): 1, ("c", "o"): 2},)
    letters = ["a", "b", "st", "t"]
    for n in (4, 6, 9):
        words = {}
        for k in rng.integers(2, 6, n).tolist():
            words[tuple(letters[i] for i in rng.integers(0, 4, k).tolist())] = int(rng.integers(1, 9))
        words[("z", "o", "z", "o")] = 60
        words[("o", "x")] = 120
        words[("y", "y")] = 9
        yield (words,)
        yield ({**words, ("ab", "y"): 150, ("p", "y"): 200, ("p", "z"): 200, ("c", "z", "p", "p"): 1, ("d", "z"): 200},)


def wrong_each_word_once(words):
    """You count each word once, however often it occurs. A pair in a word that occurs 5 times occurs 5 times."""
    counts = Counter(pair for pieces in words for pair in zip(pieces, pieces[1:]))
    return min(counts, key=lambda pair: (-counts[pair], pair)) if counts else None


def wrong_first_of_equal_pairs(words):
    """Of equally frequent pairs, you return the one that occurs first. The order of the words would then decide which
    tokeniser comes out."""
    counts = Counter()
    for pieces, times in words.items():
        for pair in zip(pieces, pieces[1:]):
            counts[pair] += times
    return counts.most_common(1)[0][0] if counts else None


def wrong_once_in_a_word(words):
    """You count a pair once in a word, even where it stands twice in it. In n, a, n, a the pair n+a has two places."""
    counts = Counter()
    for pieces, times in words.items():
        for pair in set(zip(pieces, pieces[1:])):
            counts[pair] += times
    return min(counts, key=lambda pair: (-counts[pair], pair)) if counts else None
