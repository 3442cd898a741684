import string


def top_words(text, k):
    counts = {}
    for w in text.lower().split():
        w = w.strip(string.punctuation)
        if w:
            counts[w] = counts.get(w, 0) + 1
    answer = []
    while counts and len(answer) < k:
        best = max(counts, key=counts.get)
        answer.append((best, counts.pop(best)))
    return answer
