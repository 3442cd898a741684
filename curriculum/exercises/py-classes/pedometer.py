"""Fill the gaps: a pedometer

A pedometer shows two numbers: the steps since somebody last pressed its button, and its record, which is the highest
number of steps that it has ever shown. The button sets the steps back to 0 but leaves the record. Fill the gaps in the
class. The function `readings` is finished and uses it.

- `events`: a list. A positive int means that somebody walked that many steps, and None means that the button was pressed.
- Returns a list with two ints: the steps that are shown at the end, and the record. A new pedometer shows 0 and has the record 0.

>>> readings([500, 300, None, 200])
[200, 800]
>>> readings([])
[0, 0]
"""

kind = "complete"
minutes = 5
chapter = "01-objects-that-remember"
hint = "After each walk there may be a new record. Compare the steps that are shown now with the record so far."

starter = '''
class _Pedometer:
    def __init__(self):
        self.steps = ...
        self.record = ...

    def walk(self, steps):
        ...

    def press(self):
        ...


def readings(events: list) -> list[int]:
    pedometer = _Pedometer()
    for event in events:
        if event is None:
            pedometer.press()
        else:
            pedometer.walk(event)
    return [pedometer.steps, pedometer.record]
'''


class _Pedometer:
    def __init__(self):
        self.steps = 0
        self.record = 0

    def walk(self, steps):
        self.steps += steps
        self.record = max(self.record, self.steps)

    def press(self):
        self.steps = 0


def readings(events: list) -> list[int]:
    pedometer = _Pedometer()
    for event in events:
        if event is None:
            pedometer.press()
        else:
            pedometer.walk(event)
    return [pedometer.steps, pedometer.record]


def cases(rng):
    yield ([],)
    yield ([None],)
    yield ([5],)
    yield ([5, None],)
    yield ([5, 2],)
    yield ([1, None, 7],)
    yield ([500, 300, None, 200],)
    yield ([4, None, 3, 3, None, 2],)
    yield ([9, None, 1, None, 2],)
    yield ([3, 3, 3, None, 4, 4],)
    for n in (4, 7, 10):
        walks = rng.integers(1, 90, n).tolist()
        yield (walks[:2] + [None] + walks[2:] + [None, 7],)
        yield (walks,)


def wrong_button_clears_record(events):
    """Your button sets the record back to 0 as well. Only the steps begin again; the record stays."""
    steps = record = 0
    for event in events:
        if event is None:
            steps = record = 0
        else:
            steps += event
            record = max(record, steps)
    return [steps, record]


def wrong_record_at_the_button(events):
    """You compare with the record only when the button is pressed. After the last press, or without one, a new record
    is missed."""
    steps = record = 0
    for event in events:
        if event is None:
            record = max(record, steps)
            steps = 0
        else:
            steps += event
    return [steps, record]


def wrong_longest_single_walk(events):
    """Your record is the longest single walk. It is about the number that was shown: 500 steps and then 300 make 800."""
    steps = record = 0
    for event in events:
        if event is None:
            steps = 0
        else:
            steps += event
            record = max(record, event)
    return [steps, record]
