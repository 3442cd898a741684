"""Your mean length is that of the chunks that contain the word. In the example, "green" stands in
chunks of 12 and 16 words, whose mean is 14. The mean of all chunks in the index is 10, whichever
word is looked for."""

import math

K1, B = 1.5, 0.75


def rank(index, words):
    """Return rows of score, file, line and heading of all chunks with any of the words."""
    chunks, scores = index["chunks"], {}
    for word in sorted(set(words)):
        postings = index["words"].get(word, {})
        if not postings:
            continue
        mean = sum(chunks[place]["length"] for place in postings) / len(postings)
        idf = math.log(1 + (len(chunks) - len(postings) + 0.5) / (len(postings) + 0.5))
        for place, count in postings.items():
            bracket = 1 - B + B * chunks[place]["length"] / mean
            points = idf * count * (K1 + 1) / (count + K1 * bracket)
            scores[place] = scores.get(place, 0) + points
    rows = []
    for place, score in scores.items():
        chunk = chunks[place]
        rows.append((round(score, 3), chunk["file"], chunk["line"], chunk["heading"]))
    return sorted(rows, key=lambda row: (-row[0], row[1], row[2]))
