import string


def top_words(text, k):
    text = text.lower()
    for mark in string.punctuation:
        text = text.replace(mark, "")
    counts = {}
    for w in text.split():
        counts[w] = counts.get(w, 0) + 1
    order = sorted(counts, key=lambda w: (-counts[w], w))
    return [(w, counts[w]) for w in order][:k]
