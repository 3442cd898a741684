from collections import defaultdict


def value(word):
    return sum("abcdefghijklmnopqrstuvwxyz".index(c) + 1 for c in word)


def anagrams(words):
    d = defaultdict(list)
    for word in words:
        d[value(word)].append(word)
    return list(d.values())
