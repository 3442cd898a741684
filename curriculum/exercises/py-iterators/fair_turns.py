"""Fair turns

In a clinic every doctor has a queue of patients, and there is one room for X-rays. To be fair, the queues take turns: the
first patient of the first queue, the first of the second, and so on through all queues; then the second patients, and
so on. A queue that is empty is skipped, and the others go on. Return the order in which the patients enter.

- `queues`: a list of lists of texts, possibly empty, and some of the lists may be empty. No name is an empty text. Two
  patients can have the same name.
- Returns a list of texts.

>>> order([["Ada", "Bo", "Cy"], ["Di"], ["Ed", "Flo"]])
['Ada', 'Di', 'Ed', 'Bo', 'Flo', 'Cy']
"""

minutes = 8
chapter = "01-one-at-a-time"
hint = "Make an iterator for each queue. In each round, ask every one of them for its next patient, with a default that tells you that it is empty. When do the rounds end?"


def order(queues: list[list[str]]) -> list[str]:
    waiting = [iter(queue) for queue in queues]
    entered = []
    while waiting:
        queue = waiting.pop(0)
        patient = next(queue, "")
        if patient:
            entered.append(patient)
            waiting.append(queue)
    return entered


def cases(rng):
    yield ([],)
    yield ([[]],)
    yield ([["Ada"]],)
    yield ([[], ["Ada"], []],)
    yield ([["Ada", "Bo"], ["Cy"]],)
    yield ([["Ada"], ["Bo", "Cy"]],)
    yield ([["Ada"], ["Ada", "Ada"]],)
    yield ([["Ada", "Bo"], ["Cy", "Di"]],)
    yield ([["Ada", "Bo", "Cy"], ["Di"], ["Ed", "Flo"]],)
    yield ([["A"], [], ["B", "C", "D"], ["E", "F"]],)
    yield ([["A", "B", "C"], ["D"], ["E", "F", "G"], ["H", "I"]],)
    yield ([["A", "B", "C"], [], ["D", "E"], ["F"]],)
    yield ([["A", "A", "B"], ["A"], ["B", "B"]],)
    for n in (3, 4, 6):
        sizes = rng.integers(0, 5, n).tolist()
        queues = [["Ada Bo Cy Di Ed Flo".split()[i] for i in rng.integers(0, 6, size)] for size in sizes]
        yield (queues + [["Gil", "Hal"], ["Ida"]],)


def wrong_shortest_queue_ends_it(queues):
    """You stop when one queue is empty. The others go on without it."""
    return [patient for turn in zip(*queues) for patient in turn]


def wrong_queue_after_queue(queues):
    """You empty one queue and then the next. After each patient it is the turn of the next queue."""
    return [patient for queue in queues for patient in queue]


def wrong_names_once(queues):
    """You leave out names that have already entered. Two patients can have the same name."""
    entered = []
    for place in range(max((len(queue) for queue in queues), default=0)):
        for queue in queues:
            if place < len(queue) and queue[place] not in entered:
                entered.append(queue[place])
    return entered


def wrong_last_round_only_if_full(queues):
    """Once a queue is empty, you start again at the first queue. It is the turn of the next queue in the row."""
    waiting = [iter(queue) for queue in queues]
    entered = []
    place = 0
    while waiting:
        place = place % len(waiting)
        patient = next(waiting[place], "")
        if patient:
            entered.append(patient)
            place += 1
        else:
            waiting.pop(place)
            place = 0
    return entered
