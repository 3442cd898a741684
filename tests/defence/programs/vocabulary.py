"""Words and sets of words."""


def vocabulary(texts, least=1):
    """
    >>> sorted(vocabulary(["a cat", "a dog"]))
    ['a', 'cat', 'dog']
    """
    counts = {}
    for text in texts:
        for word in set(text.split()):
            counts[word] = counts.get(word, 0) + 1
    return {word for word, n in counts.items() if n >= least}


def jaccard(a, b):
    """
    >>> jaccard("a b c", "b c d")
    0.5
    """
    first, second = set(a.split()), set(b.split())
    if not first and not second:
        return 1.0
    return len(first & second) / len(first | second)


def any_shared(a, b):
    """One of the words that both have (which one is up to Python), or None.

    >>> any_shared("x y", "y z")
    'y'
    """
    shared = set(a.split()) & set(b.split())
    for word in shared:
        return word
    return None


def encode(text, words):
    """
    >>> encode("b a z", ["a", "b"])
    [2, 1, 0]
    """
    ids = {word: n for n, word in enumerate(words, 1)}
    return [ids.get(word, 0) for word in text.split()]


def near(a, b):
    """Whether one letter is changed, added or missing.

    >>> near("cat", "cut")
    True
    >>> near("cat", "cats")
    True
    >>> near("cat", "dog")
    False
    """
    if abs(len(a) - len(b)) > 1:
        return False
    i = j = wrong = 0
    while i < len(a) and j < len(b):
        if a[i] != b[j]:
            wrong += 1
            if len(a) > len(b):
                j -= 1
            elif len(a) < len(b):
                i -= 1
        i, j = i + 1, j + 1
    return wrong + (len(a) - i) + (len(b) - j) <= 1
