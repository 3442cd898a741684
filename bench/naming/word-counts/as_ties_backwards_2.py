import string


def top_words(text, k):
    c = {}
    for p in text.split():
        p = p.strip(string.punctuation).lower()
        if p:
            c[p] = c.get(p, 0) + 1
    result = []
    while c and len(result) < k:
        n, w = max((n, w) for w, n in c.items())
        result.append((w, n))
        del c[w]
    return result
