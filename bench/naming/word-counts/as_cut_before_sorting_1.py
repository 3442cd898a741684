import string


def top_words(text, k):
    c = {}
    for w in text.lower().split():
        w = w.strip(string.punctuation)
        if w:
            c[w] = c.get(w, 0) + 1
    top = sorted(c.items(), key=lambda p: p[1], reverse=True)[:k]
    top.sort(key=lambda p: (-p[1], p[0]))
    return top
