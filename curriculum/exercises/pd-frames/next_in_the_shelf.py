"""Next to it on the shelf

A library's catalogue lists its books in the order in which they stand on the shelf, each labelled with its number.
When a book is missing, the librarian first looks at the books around it. Return these: up to `n` books before it and
up to `n` after it, without the book itself.

- `shelf`: a DataFrame with the column `title` (text) and perhaps others. The labels are whole numbers, all different,
  in any order. It isn't changed.
- `number`: a label of the table. `n`: a whole number, at least 0.
- Returns a list of titles in the order of the shelf. Near an end of the shelf there are fewer.

>>> shelf = pd.DataFrame({"title": ["Emma", "Ivanhoe", "Ulysses", "Dracula"]}, index=[40, 7, 12, 3])
>>> next_in_the_shelf(shelf, 12, 1)
['Ivanhoe', 'Dracula']
"""

import pandas as pd

minutes = 6
chapter = "02-which-rows"
hint = "First find the place of the label: `list(shelf.index)` is a list. Then go by place. What does a slice from a negative place do?"


def next_in_the_shelf(shelf: pd.DataFrame, number: int, n: int) -> list[str]:
    place = list(shelf.index).index(number)
    titles = shelf["title"]
    before = titles.iloc[max(place - n, 0) : place]
    after = titles.iloc[place + 1 : place + 1 + n]
    return before.tolist() + after.tolist()


def _shelf(labels):
    return pd.DataFrame({"title": [f"Book {label}" for label in labels], "year": 1900}, index=labels)


def cases(rng):
    yield _shelf([5]), 5, 1
    yield _shelf([5, 6]), 5, 0
    yield _shelf([5, 6, 7]), 6, 0
    yield _shelf([40, 7, 12, 3]), 12, 1
    yield _shelf([40, 7, 12, 3]), 40, 1
    yield _shelf([0, 1, 2, 3]), 3, 2
    yield _shelf([2, 0, 1, 4, 3]), 0, 2
    yield _shelf([2, 0, 1, 4, 3]), 4, 3
    yield _shelf([9, 8, 7, 6, 5, 4]), 7, 9
    yield _shelf([3, 1, 2, 5, 4, 6]), 1, 2
    yield _shelf([13, 11, 12, 15]), 12, 3
    for n in (6, 9):
        labels = rng.permutation(n).tolist()
        for near in (1, 2, 3):
            yield _shelf(labels), labels[int(rng.integers(0, n))], near


def wrong_by_label(shelf, number, n):
    """You look for the neighbouring numbers. What stands next to a book on the shelf follows from its place, not from its
    number."""
    near = [label for label in shelf.index if number - n <= label <= number + n and label != number]
    return shelf.loc[near, "title"].tolist()


def wrong_below_nought(shelf, number, n):
    """Near the left end, books before the missing one are lost. If your slice begins at a negative place, that is counted
    from the right end: 0 is the first place it may begin at."""
    place = list(shelf.index).index(number)
    titles = shelf["title"]
    return titles.iloc[place - n : place].tolist() + titles.iloc[place + 1 : place + 1 + n].tolist()


def wrong_book_itself(shelf, number, n):
    """The missing book is in your list. Only the books around it are asked for."""
    place = list(shelf.index).index(number)
    return shelf["title"].iloc[max(place - n, 0) : place + n + 1].tolist()


def wrong_one_too_few_after(shelf, number, n):
    """After the book you return one title too few. The slice leaves its end out, and it begins one place after the book."""
    place = list(shelf.index).index(number)
    titles = shelf["title"]
    return titles.iloc[max(place - n, 0) : place].tolist() + titles.iloc[place + 1 : place + n].tolist()
