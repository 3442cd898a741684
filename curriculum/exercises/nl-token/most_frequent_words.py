'''Ids for the most frequent words

A small keyboard app predicts the next word and has room for `size` words. Number the most frequent words of the training text,
and turn a message into ids.

- `train`, `message`: texts. Cut both at white space; `Tea` and `tea` are two different words.
- The most frequent word gets the id 1, the next one 2, and so on, up to `size` words. Of equally frequent words, the
  one that comes first in sorted order gets the smaller id. There may be fewer than `size` different words.
- Every other word gets the id 0. `size` is an int, at least 1.
- Returns a list of ints, one for each word of the message.

>>> most_frequent_words("tea or tea and milk", "milk and tea", 2)
[0, 2, 1]
>>> most_frequent_words("b a", "a b c", 5)
[1, 2, 0]
'''

from collections import Counter

minutes = 6
chapter = "01-between-letters-and-words"
hint = "`sorted` with a key that is a tuple: first the count, largest first, then the word."


def most_frequent_words(train: str, message: str, size: int) -> list[int]:
    counts = Counter(train.split())
    words = sorted(counts, key=lambda word: (-counts[word], word))[:size]
    ids = {word: i + 1 for i, word in enumerate(words)}
    return [ids.get(word, 0) for word in message.split()]


def cases(rng):
    yield ("", "", 1)
    yield ("", "tea", 2)
    yield ("tea", "tea milk", 1)
    yield ("b a", "a b c", 5)
    yield ("tea or tea and milk", "milk and tea", 2)
    yield ("z z a b b b", "a b z q", 3)
    yield ("z z a b b b", "a b z q", 2)
    yield ("Tea tea tea milk", "tea Tea milk", 2)
    yield ("tea  tea\nmilk ", " milk\n\ttea", 2)
    yield ("so do so no do", "no so do", 2)
    yield ("d c b a a", "a b c d", 3)
    words = ["tea", "milk", "and", "or", "no", "Tea", "sugar", "zest"]
    for n in (6, 9, 14):
        train = ["zest", "zest", "milk", "milk", *[words[i] for i in rng.integers(0, 7, n).tolist()]]
        yield (" ".join(train), " ".join(words) + " salt", int(rng.integers(3, 6)))


def wrong_ties_by_occurrence(train, message, size):
    """Of equally frequent words, you give the smaller id to the one that occurs first. The task asks for sorted order,
    so that the same words in another order get the same ids."""
    ids = {word: i + 1 for i, (word, _) in enumerate(Counter(train.split()).most_common(size))}
    return [ids.get(word, 0) for word in message.split()]


def wrong_known_word_gets_zero(train, message, size):
    """Your ids begin with 0, so the most frequent word and all unknown words share an id."""
    counts = Counter(train.split())
    words = sorted(counts, key=lambda word: (-counts[word], word))[:size]
    ids = {word: i for i, word in enumerate(words)}
    return [ids.get(word, 0) for word in message.split()]


def wrong_alphabet_only(train, message, size):
    """You number the words in sorted order, whatever their counts, so rare words may take the room."""
    ids = {word: i + 1 for i, word in enumerate(sorted(set(train.split()))[:size])}
    return [ids.get(word, 0) for word in message.split()]


def wrong_unknown_left_out(train, message, size):
    """You leave unknown words out of the list. Each word of the message gets an id, and theirs is 0."""
    counts = Counter(train.split())
    words = sorted(counts, key=lambda word: (-counts[word], word))[:size]
    ids = {word: i + 1 for i, word in enumerate(words)}
    return [ids[word] for word in message.split() if word in ids]
