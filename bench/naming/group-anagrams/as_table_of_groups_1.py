from collections import defaultdict


def anagrams(words):
    found = defaultdict(list)
    for w in words:
        found["".join(sorted(w))] += [w]
    return dict(found)
