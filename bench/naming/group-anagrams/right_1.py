from collections import defaultdict


def anagrams(words):
    groups = defaultdict(list)
    for w in words:
        counts = [0] * 26
        for c in w:
            counts[ord(c) - ord("a")] += 1
        groups[tuple(counts)].append(w)
    return [group for group in groups.values()]
