import string


def top_words(text, k):
    text = text.lower()
    found = {}
    for w in text.split():
        w = w.strip(string.punctuation)
        if w and w not in found:
            found[w] = text.count(w)
    return sorted(found.items(), key=lambda p: (-p[1], p[0]))[:k]
