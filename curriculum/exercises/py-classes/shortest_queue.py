"""Fill the gaps: the shortest queue

In a supermarket people go to the till with the shortest queue; if several are equally short, to the one with the smallest number. Fill the gaps in
the class, so that `len(till)` is the number of people who wait, and a till is shown as its number, a colon and the people, the first in front.
The function `tills` is finished and uses it.

- `count`: how many tills there are, an int, at least 1. `events`: a list. A text is the name of somebody who comes to the tills; an int is the
  number of a till, counted from 1, at which the first in the queue has paid and leaves. At an empty till nothing happens.
- Returns a list of texts: how the tills are shown at the end.

>>> tills(2, ["Ada", "Bo", "Cy", 1])
['1: Cy', '2: Bo']
>>> tills(2, ["Ada", 2])
['1: Ada', '2: ']
"""

kind = "complete"
minutes = 7
chapter = "02-equal-shown-added"
hint = "`len(till)` and `repr(till)` each call a method with two underscores at both ends. What must `leave` ask before it takes somebody out?"

starter = '''
class Till:
    def __init__(self, number):
        self.number = number
        self.waiting = ...

    def ...(self):
        return len(self.waiting)

    def ...(self):
        return f"{self.number}: " + ", ".join(self.waiting)

    def join(self, name):
        ...

    def leave(self):
        ...


def tills(count: int, events: list) -> list[str]:
    row = [Till(number) for number in range(1, count + 1)]
    for event in events:
        if isinstance(event, str):
            min(row, key=len).join(event)
        else:
            row[event - 1].leave()
    return [repr(till) for till in row]
'''


class _Till:
    def __init__(self, number):
        self.number = number
        self.waiting = []

    def __len__(self):
        return len(self.waiting)

    def __repr__(self):
        return f"{self.number}: " + ", ".join(self.waiting)

    def join(self, name):
        self.waiting.append(name)

    def leave(self):
        if self.waiting:
            del self.waiting[0]


def tills(count: int, events: list) -> list[str]:
    row = [_Till(number) for number in range(1, count + 1)]
    for event in events:
        if isinstance(event, str):
            min(row, key=len).join(event)
        else:
            row[event - 1].leave()
    return [repr(till) for till in row]


def cases(rng):
    yield (1, [])
    yield (2, [])
    yield (1, ["Ada"])
    yield (1, [1])
    yield (1, ["Ada", "Bo"])
    yield (1, ["Ada", "Bo", 1])
    yield (2, ["Ada", "Bo", "Cy"])
    yield (2, ["Ada", 2])
    yield (2, ["Ada", "Bo", "Cy", 1])
    yield (2, ["Ada", "Bo", 1, 1, "Cy", "Di"])
    yield (3, ["Ada", "Bo", "Cy", "Di", "Ed", 2, "Flo", 3, 3])
    names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal"]
    for n in (5, 8, 8):
        events = []
        for name in names[:n]:
            events += [name, name + "s"] + ([int(rng.integers(1, 4))] if rng.integers(0, 2) else [])
        yield (3, events)


def wrong_last_one_leaves(count, events):
    """At your tills the last in the queue leaves. Whoever came first has paid first: that is the item at position 0."""
    queues = [[] for _ in range(count)]
    for event in events:
        if isinstance(event, str):
            min(queues, key=len).append(event)
        elif queues[event - 1]:
            queues[event - 1].pop()
    return [f"{n}: " + ", ".join(queue) for n, queue in enumerate(queues, 1)]


def wrong_one_queue_for_all(count, events):
    """All your tills show the same people: they share one list. Each needs a list of its own, made in `__init__`."""
    queue = []
    for event in events:
        if isinstance(event, str):
            queue.append(event)
        elif queue:
            queue.pop(0)
    return [f"{n}: " + ", ".join(queue) for n in range(1, count + 1)]


def wrong_nobody_leaves(count, events):
    """Nobody ever leaves your tills. An int among the events is a till at which somebody has paid."""
    queues = [[] for _ in range(count)]
    for event in events:
        if isinstance(event, str):
            min(queues, key=len).append(event)
    return [f"{n}: " + ", ".join(queue) for n, queue in enumerate(queues, 1)]
