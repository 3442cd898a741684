'''Rows, not lines

How many rows does a CSV text have? Not as many as lines: a line end inside quotation marks belongs to its field. You need
no module here: go through the characters and remember whether you are inside quotation marks. (A quotation mark that is
written twice needs no rule of its own: it switches twice.)

- `text`: CSV. Each row ends with `"\\n"`, except perhaps the last.
- Returns an int: the number of rows, the one with the names included. An empty text has no rows.

>>> rows('name,says\\nBo,"two\\nlines"\\n')
2
>>> rows("a,b\\n1,2")
2
'''

minutes = 6
chapter = "03-tables-as-text"
hint = "Two names: one is True inside quotation marks, the other counts. And what if something comes after the last row that has ended?"


def rows(text: str) -> int:
    inside = False
    count = 0
    for c in text:
        if c == '"':
            inside = not inside
        elif c == "\n" and not inside:
            count += 1
    if text and text[-1] != "\n":
        count += 1
    return count


def cases(rng):
    yield ("",)
    yield ("a",)
    yield ("a\n",)
    yield ("\n",)
    yield ('"a\nb"',)
    yield ('"a\nb"\n',)
    yield ("a,b\n1,2",)
    yield ('name,says\nBo,"two\nlines"\n',)
    yield ('a\n"x ""y""\nz"\nb\n',)
    yield ('"1\n\n2","3\n"\n4,5\n',)
    yield ('x,""\n"",y\n"""\n"""\n',)
    yield ('"\n"\n"\n"\n"\n"',)
    yield ('a,b\n1,"end\n"',)
    yield ("a\tb\n1\t2",)
    yield ("a,b\t",)
    fields = ["a", '"b\nc"', "4", '"d ""e"""', '"\n\n"', "f"]
    for n in (3, 6, 9):
        picked = [fields[i] for i in rng.integers(0, 6, 2 * n)]
        made = [f"{x},{y}" for x, y in zip(picked[:n], picked[n:])]
        yield ("\n".join(made),)
        yield ("\n".join([*made, '"\n",z']) + "\n",)


def wrong_lines_counted(text):
    """You count lines. Inside quotation marks a line end doesn't end the row."""
    return len(text.splitlines())


def wrong_last_row_lost(text):
    """You count the line ends, so the last row is missing when it has none. At the end of the text, see whether something came after the last row that ended."""
    inside, count = False, 0
    for c in text:
        if c == '"':
            inside = not inside
        elif c == "\n" and not inside:
            count += 1
    return count


def wrong_always_one_more(text):
    """You add a row at the end in any case. If the text ends with a line end, the last row is complete already; and an empty text has none."""
    inside, count = False, 0
    for c in text:
        if c == '"':
            inside = not inside
        elif c == "\n" and not inside:
            count += 1
    return count + 1
