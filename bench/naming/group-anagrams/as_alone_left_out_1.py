from collections import defaultdict


def anagrams(words):
    by_letters = defaultdict(list)
    for w in words:
        by_letters[tuple(sorted(w))].append(w)
    result = []
    for group in by_letters.values():
        if len(group) >= 2:
            result.append(group)
    return result
