"""What every attack on this lab begins with: all that can be known, and no word."""

import itertools


class Box:
    def __init__(self, items=()):
        self.items = list(items)

    def put(self, item):
        self.items.append(item)

    def take(self):
        if not self.items:
            raise LookupError("the box is empty")
        return self.items.pop()

    def __len__(self):
        return len(self.items)

    def __add__(self, other):
        return Box(self.items + other.items)


def count(start):
    yield from itertools.count(start)


def ring(bell):
    return bell()


def word():
    return None
