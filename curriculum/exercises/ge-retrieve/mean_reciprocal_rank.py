"""How far down is the first hit?

A library compares two catalogue searches. Return the mean reciprocal rank of one of them over all test questions.

- `ranked`: a list with one list of book numbers for each question, the best first; a list may be empty. No number occurs twice
  in it.
- `gold`: a list of as many sets: the right books for each question, at least one each.
- The reciprocal rank is 1 / place of the first right book, places counted from 1; 0 if none was returned.
- Returns a float, the mean over all questions. There is at least one question.

>>> mean_reciprocal_rank([[7, 4, 9], [5, 6], [3]], [{9, 4}, {6}, {2}])
0.3333333333333333
"""

minutes = 5
chapter = "03-search-and-measure"
hint = "Which questions does the mean divide by: all, or those with a hit?"


def mean_reciprocal_rank(ranked: list, gold: list) -> float:
    total = 0.0
    for books, right in zip(ranked, gold):
        for place, book in enumerate(books, start=1):
            if book in right:
                total += 1 / place
                break
    return total / len(ranked)


def cases(rng):
    yield ([[]], [{1}])
    yield ([[1]], [{1}])
    yield ([[2, 1]], [{1}])
    yield ([[7, 4, 9], [5, 6], [3]], [{9, 4}, {6}, {2}])
    yield ([[1, 2, 3], []], [{1, 3}, {2}])
    yield ([[4, 2, 8], [8, 2]], [{2, 8}, {3}])
    for n in (3, 5, 8):
        ranked = [rng.permutation(9)[:5].tolist() for _ in range(n)]
        gold = [set(rng.permutation(9)[:3].tolist()) for _ in range(n)]
        yield (ranked + [[8, 1, 2], [4]], gold + [{1, 2}, {5}])


def wrong_from_zero(ranked, gold):
    """You give a hit in the first place 1 / 2, and it should get 1 / 1. Do your places begin with 1, or with 2?"""
    total = 0.0
    for books, right in zip(ranked, gold):
        for place, book in enumerate(books, start=2):
            if book in right:
                total += 1 / place
                break
    return total / len(ranked)


def wrong_every_hit(ranked, gold):
    """You add 1 / place for every right book. Only the first one counts."""
    total = 0.0
    for books, right in zip(ranked, gold):
        for place, book in enumerate(books, start=1):
            if book in right:
                total += 1 / place
    return total / len(ranked)


def wrong_only_questions_with_a_hit(ranked, gold):
    """You divide by the number of questions that had a hit. A search that answers one question and fails on the rest
    would be perfect."""
    values = []
    for books, right in zip(ranked, gold):
        for place, book in enumerate(books, start=1):
            if book in right:
                values.append(1 / place)
                break
    return sum(values) / max(len(values), 1)
