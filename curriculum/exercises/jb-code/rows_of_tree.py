"""The rows of a family tree

"Give me a family tree row by row: the person at the top, then the row below, and so on. Each row goes from left to right."

- `tree`: None, or a tuple `(left, name, right)` of a tree, a text and a tree.
- Returns a list with a list of names for each row, from the top; an empty list for None.


>>> rows_of_tree(((None, "Bo", (None, "Di", None)), "Ada", (None, "Cy", None)))
[['Ada'], ['Bo', 'Cy'], ['Di']]
>>> rows_of_tree(None)
[]
"""

minutes = 8
chapter = "05-trees-and-recursion"
hint = "Keep a list of the trees whose tops form the current row. Which trees form the next row, and in which order? Each person is in one row, so O(n) is expected."


def rows_of_tree(tree: tuple | None) -> list[list[str]]:
    rows = []
    level = [tree] if tree is not None else []
    while level:
        rows.append([name for left, name, right in level])
        below = []
        for left, name, right in level:
            below += [part for part in [left, right] if part is not None]
        level = below
    return rows


def _grown(cuts, letters):
    if not letters:
        return None
    cut = cuts[len(letters)] % len(letters)
    return (_grown(cuts, letters[:cut]), letters[cut], _grown(cuts, letters[cut + 1 :]))


def cases(rng):
    yield (None,)
    yield ((None, "a", None),)
    yield (((None, "b", None), "a", None),)
    yield ((None, "a", (None, "b", None)),)
    yield (((None, "b", None), "a", (None, "c", None)),)
    yield (((None, "Bo", (None, "Di", None)), "Ada", (None, "Cy", None)),)
    yield (((None, "b", (None, "d", None)), "a", ((None, "e", None), "c", None)),)
    yield ((None, "a", (None, "b", (None, "c", None))),)
    yield ((((None, "d", None), "b", (None, "e", None)), "a", (None, "c", (None, "f", None))),)
    for n in (6, 9):
        yield (_grown(rng.integers(0, 99, 10).tolist(), "abcdefghi"[:n]),)


def wrong_right_to_left(tree):
    """Your rows go from right to left. `rows_of_tree(((None, "b", None), "a", (None, "c", None)))` gives [['a'], ['c', 'b']], not [['a'], ['b', 'c']]."""
    rows = []
    level = [tree] if tree is not None else []
    while level:
        rows.append([part[1] for part in level])
        level = [one for part in level for one in [part[2], part[0]] if one is not None]
    return rows


def wrong_empty_row(tree):
    """You put missing trees into the next row and drop them too late, so an empty row is left at the end. `rows_of_tree(None)` gives [[]], not []."""
    rows = []
    level = [tree]
    while level:
        level = [part for part in level if part is not None]
        rows.append([part[1] for part in level])
        level = [one for part in level for one in [part[0], part[2]]]
    return rows


def wrong_a_row_for_each(tree):
    """You begin a new row for every person. Those on the same level belong in one row. `rows_of_tree(((None, "b", None), "a", (None, "c", None)))` gives [['a'], ['b'], ['c']], not [['a'], ['b', 'c']]."""
    rows = []
    queue = [tree] if tree is not None else []
    while queue:
        left, name, right = queue.pop(0)
        rows.append([name])
        queue += [part for part in [left, right] if part is not None]
    return rows


def wrong_in_one_list(tree):
    """You return all names in one list. Each row is a list of its own. `rows_of_tree((None, "a", None))` gives ['a'], not [['a']]."""
    names = []
    queue = [tree] if tree is not None else []
    while queue:
        left, name, right = queue.pop(0)
        names.append(name)
        queue += [part for part in [left, right] if part is not None]
    return names
