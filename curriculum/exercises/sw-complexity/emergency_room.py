"""The emergency room

Patients come into an emergency room with an urgency from 1 (at once) to 5 (can wait). Whenever a doctor is free, the patient with the smallest
number is called. Among those with the same urgency it is the one who came first. Don't sort the patients again each time.

- `events`: a list of tuples. `(name, urgency)` means that a patient comes in, and `("", 0)` that a doctor is free. If nobody is waiting
  then, nothing happens. Two patients may have the same name.
- Returns the list of the names in the order in which they are called.

>>> called([("Zoe", 3), ("Bo", 3), ("Ida", 1), ("", 0), ("", 0)])
['Ida', 'Zoe']
"""

minutes = 6
chapter = "04-in-order"
hint = "Tuples in a heap are compared item by item. Which second item makes sure that names never decide?"

import heapq


def called(events: list[tuple[str, int]]) -> list[str]:
    waiting = []
    names = []
    for number, event in enumerate(events):
        name, urgency = event
        if urgency:
            heapq.heappush(waiting, (urgency, number, name))
        elif waiting:
            names.append(heapq.heappop(waiting)[2])
    return names


def cases(rng):
    free = ("", 0)
    yield ([],)
    yield ([free],)
    yield ([("Ada", 2)],)
    yield ([("Ada", 2), free],)
    yield ([free, ("Ada", 2), free, free],)
    yield ([("Ada", 3), ("Bo", 1), free],)
    yield ([("Zoe", 2), ("Bo", 2), free],)
    yield ([("Zoe", 3), ("Bo", 3), ("Ida", 1), free, free],)
    yield ([("Cy", 1), ("Ada", 5), ("Bo", 4), free, free, free],)
    yield ([("Di", 4), ("Cy", 4), free, ("Ada", 4), ("Bo", 2), free, free],)
    yield ([("Ed", 5), free, ("Di", 2), ("Cy", 2), ("Bo", 2), free, free, free],)
    names = ["Ida", "Zoe", "Bo", "Cy", "Ada", "Hal", "Flo"]
    for n in (8, 16, 30):
        events = [("Zoe", 3), ("Hal", 3), ("Flo", 1), free, free]
        for i, urgency in zip(rng.integers(0, 7, n).tolist(), rng.integers(0, 6, n).tolist()):
            events.append((names[i], urgency) if urgency else free)
        yield (events + [free] * (n // 2),)


def wrong_names_decide(events):
    """Among patients with the same urgency you call the one whose name is first in the alphabet. The one who came first is next."""
    waiting, names = [], []
    for name, urgency in events:
        if urgency:
            heapq.heappush(waiting, (urgency, name))
        elif waiting:
            names.append(heapq.heappop(waiting)[1])
    return names


def wrong_in_order_of_arrival(events):
    """You call the patients in the order in which they came. The most urgent one is next."""
    waiting, names = [], []
    for name, urgency in events:
        if urgency:
            waiting.append(name)
        elif waiting:
            names.append(waiting.pop(0))
    return names


def wrong_least_urgent_first(events):
    """You call the patient with the largest number. 1 means at once."""
    waiting, names = [], []
    for number, (name, urgency) in enumerate(events):
        if urgency:
            heapq.heappush(waiting, (-urgency, number, name))
        elif waiting:
            names.append(heapq.heappop(waiting)[2])
    return names


def wrong_all_at_the_end(events):
    """You look for the most urgent among all patients of the day. A doctor can only call somebody who is already there."""
    patients = sorted((urgency, number, name) for number, (name, urgency) in enumerate(events) if urgency)
    return [name for urgency, number, name in patients][: sum(urgency == 0 for name, urgency in events)]
