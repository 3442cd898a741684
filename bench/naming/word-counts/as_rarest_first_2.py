import string


def top_words(text, k):
    c = {}
    for w in text.lower().split():
        w = w.strip(string.punctuation)
        if w:
            c[w] = c.get(w, 0) + 1
    words = sorted(c)
    words.sort(key=c.get)
    return [(w, c[w]) for w in words[:k]]
