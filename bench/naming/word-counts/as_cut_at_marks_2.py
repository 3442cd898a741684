import re


def top_words(text, k):
    counts = {}
    for w in re.split(r"\W+", text.lower()):
        if w:
            counts[w] = counts.get(w, 0) + 1
    return sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:k]
