from itertools import groupby


def key(word):
    return "".join(sorted(word))


def anagrams(words):
    return [list(g) for _, g in groupby(sorted(words, key=key), key=key)]
