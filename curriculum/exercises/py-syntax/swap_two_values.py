"""Two patients swap beds

Two patients in a room want to swap beds. The names `left` and `right` are given: the number of the patient in the left
bed and the number of the patient in the right bed. This program is meant to swap the two values, so that `left` stands
for what `right` stood for, and the other way round. It does not work. Fix it, so that with the values in your file it
prints:

```
8 3
```

The last line is right. The mistake is in the lines before it.
"""

minutes = 4
chapter = "02-names-and-numbers"
kind = "fix"
hint = "After the first of the two lines, the old value of `left` is gone. Give it a third name before that."
starter = '''left = 3
right = 8
left = right
right = left
print(left, right)
'''


def program(left, right):
    before = left
    left = right
    right = before
    print(left, right)


def cases(rng):
    yield (3, 8)
    yield (1, 2)
    yield (40, 7)
    yield (0, 5)
    for _ in range(4):
        yield (rng.integers(1, 50).item(), rng.integers(51, 99).item())


def wrong_both_left(left, right):
    """Both names end up with the old value of `left`. One of the two values is overwritten before you have saved it.
    Follow the lines with a pencil."""
    right = left
    left = right
    print(left, right)


def wrong_not_exchanged(left, right):
    """The two values are the same as before. If you use a third name, it got its value too late, or it is on the wrong
    side of `=`."""
    before = left
    left = before
    print(left, right)


def wrong_both_right(left, right):
    """Both names end up with the old value of `right`. After `left = right` the old value of `left` is gone, so it
    needs another name before that line."""
    left = right
    before = left
    right = before
    print(left, right)
