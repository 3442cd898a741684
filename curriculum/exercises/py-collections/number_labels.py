"""Numbers for labels

A model that learns from examples works with numbers, not with words. So every label gets a number: the first label
that occurs gets 0, the next *new* one 1, and so on. Return the list of numbers for a list of labels.

- `labels`: a list of texts.
- Returns a list of ints of the same length.

>>> number_labels(["cat", "dog", "cat", "owl", "dog"])
[0, 1, 0, 2, 1]
>>> number_labels(["dog", "dog", "cat"])
[0, 0, 1]
"""

minutes = 6
chapter = "02-look-it-up"
hint = "Keep a dict from label to number. When a new label comes, how many labels does the dict hold at that moment?"


def number_labels(labels: list[str]) -> list[int]:
    number_of = {}
    numbers = []
    for label in labels:
        if label not in number_of:
            number_of[label] = len(number_of)
        numbers.append(number_of[label])
    return numbers


def cases(rng):
    yield ([],)
    yield (["cat"],)
    yield (["cat", "cat"],)
    yield (["cat", "dog"],)
    yield (["dog", "dog", "cat"],)
    yield (["cat", "dog", "cat"],)
    yield (["cat", "dog", "cat", "owl", "dog"],)
    yield (["owl", "owl", "owl", "cat", "dog", "owl"],)
    yield (["b", "a", "b", "a", "c"],)
    animals = ["cat", "dog", "owl", "fox", "bat"]
    for n in (5, 8, 12):
        yield ([animals[i] for i in rng.integers(0, 5, n)] + ["yak", "cat"],)


def wrong_position_of_the_first(labels):
    """You take the position at which a label first occurs. So after a repetition the next new label skips a number:
    dog, dog, cat gives 0, 0, 2."""
    return [labels.index(label) for label in labels]


def wrong_new_number_every_time(labels):
    """You give a new number in every round, even to a label that already has one. The same label must always get the same number."""
    number_of = {}
    numbers = []
    for label in labels:
        number_of[label] = len(numbers)
        numbers.append(number_of[label])
    return numbers


def wrong_starts_at_one(labels):
    """Your first label gets 1. The numbers start at 0, like positions."""
    number_of = {}
    numbers = []
    for label in labels:
        if label not in number_of:
            number_of[label] = len(number_of) + 1
        numbers.append(number_of[label])
    return numbers


def wrong_counts_the_labels(labels):
    """You return how many times each label has occurred before. The task asks for a number that stands for the
    label."""
    counts = {}
    numbers = []
    for label in labels:
        numbers.append(counts.get(label, 0))
        counts[label] = counts.get(label, 0) + 1
    return numbers
