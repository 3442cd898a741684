from collections import Counter


def top_words(text, k):
    words = []
    for w in text.lower().split():
        w = w.strip(".,;:!?\"'()-")
        if w:
            words.append(w)
    c = Counter(words)
    return sorted(c.items(), key=lambda p: (-p[1], p[0]))[:k]
