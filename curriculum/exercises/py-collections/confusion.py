"""Which mistakes does the program make?

A program sorts messages into kinds. For some messages we know the true kind. Return how many times each pair of true
kind and kind given by the program occurs.

- `true` and `given`: lists of texts of the same length; position i in both belongs to the same message.
- Returns a dict. Each key is a tuple: true kind, given kind. The value is the number of messages. Pairs that don't
  occur are not in the dict.

>>> confusion(["spam", "mail", "spam"], ["spam", "spam", "spam"])
{('spam', 'spam'): 2, ('mail', 'spam'): 1}
>>> confusion([], [])
{}
"""

minutes = 5
chapter = "03-tuples-and-sets"
hint = "A tuple can be a key. The line that counts is the one you know from counting letters."


def confusion(true: list[str], given: list[str]) -> dict[tuple[str, str], int]:
    counts = {}
    for pair in zip(true, given):
        counts[pair] = counts.get(pair, 0) + 1
    return counts


def cases(rng):
    yield ([], [])
    yield (["spam"], ["spam"])
    yield (["spam"], ["mail"])
    yield (["mail"], ["spam"])
    yield (["spam", "mail"], ["mail", "spam"])
    yield (["spam", "spam"], ["mail", "mail"])
    yield (["spam", "mail", "spam"], ["spam", "spam", "spam"])
    yield (["mail", "mail", "news"], ["news", "mail", "mail"])
    kinds = ["spam", "mail", "news"]
    for n in (5, 9, 14):
        yield ([kinds[i] for i in rng.integers(0, 3, n)], [kinds[i] for i in rng.integers(0, 3, n)])


def wrong_order_in_the_pair(true, given):
    """In your pairs the given kind comes first. Real mail marked as spam and spam let through are different mistakes;
    the true kind comes first."""
    counts = {}
    for pair in zip(given, true):
        counts[pair] = counts.get(pair, 0) + 1
    return counts


def wrong_only_the_mistakes(true, given):
    """You count only the pairs with two different kinds. The task asks for the correct ones too."""
    counts = {}
    for a, b in zip(true, given):
        if a != b:
            counts[(a, b)] = counts.get((a, b), 0) + 1
    return counts


def wrong_everyone_with_everyone(true, given):
    """Your nested loops combine every true kind with every given one. Only the two kinds of the same message belong
    together."""
    counts = {}
    for a in true:
        for b in given:
            counts[(a, b)] = counts.get((a, b), 0) + 1
    return counts


def wrong_joined_texts(true, given):
    """Your keys are texts made of the two kinds. You cannot safely take such a text apart again; a tuple keeps its
    parts."""
    counts = {}
    for a, b in zip(true, given):
        counts[a + b] = counts.get(a + b, 0) + 1
    return counts
