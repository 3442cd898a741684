"""The posting lists of an archive

A newspaper wants to search its archive without reading every article for each question. Build the inverted index: for each
word, the articles that contain it.

- `docs`: a list of articles, each a list of words; both may be empty. An article's number is its place in the list, from 0.
- Words that differ only in capital letters are the same word, written in small letters.
- Returns a dict from word to a list of pairs `(number, count)`, in the order of the numbers; each article stands at most once
  in a list. The order of the words in the dict doesn't matter.

>>> posting_lists([["Rain", "rain"], ["sun"], ["rain"]])
{'rain': [(0, 2), (2, 1)], 'sun': [(1, 1)]}
"""

from collections import Counter

minutes = 5
chapter = "02-bm25"
hint = "Count the words of one article first; then give each of its words one pair."


def posting_lists(docs: list) -> dict:
    index = {}
    for number, doc in enumerate(docs):
        for word, count in Counter(word.lower() for word in doc).items():
            index.setdefault(word, []).append((number, count))
    return index


def cases(rng):
    yield ([],)
    yield ([[]],)
    yield ([["sun"]],)
    yield ([["Sun", "sun"]],)
    yield ([["Rain", "rain"], ["sun"], ["rain"]],)
    yield ([[], ["fog", "Fog", "ice"], ["ice", "ice"]],)
    words = ["Sun", "sun", "rain", "RAIN", "fog", "ice", "wind"]
    for n in (3, 5, 8):
        yield ([[words[i] for i in rng.integers(0, len(words), 7).tolist()] for _ in range(n)] + [["sun", "Sun", "fog"]],)


def wrong_a_pair_each_time(docs):
    """You write a pair for each occurrence, so an article stands in a list as often as it has the word."""
    index = {}
    for number, doc in enumerate(docs):
        for word in doc:
            index.setdefault(word.lower(), []).append((number, 1))
    return index


def wrong_capitals_differ(docs):
    """You treat "Rain" and "rain" as two words. Somebody who asks for "rain" then misses articles that only have "Rain" at the beginning of a sentence."""
    index = {}
    for number, doc in enumerate(docs):
        for word, count in Counter(doc).items():
            index.setdefault(word, []).append((number, count))
    return index


def wrong_numbers_from_one(docs):
    """You number the articles from 1. Their place in the list counts from 0."""
    index = {}
    for number, doc in enumerate(docs, start=1):
        for word, count in Counter(word.lower() for word in doc).items():
            index.setdefault(word, []).append((number, count))
    return index
