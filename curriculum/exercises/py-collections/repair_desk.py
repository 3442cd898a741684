"""The queue at the repair desk

A repair desk keeps a queue of names. Each event of the morning is a text:

- `"next"`: the first in the queue is served and leaves it. If nobody is waiting, nothing happens.
- `"urgent "` and a name, such as `"urgent Bo"`: this person goes to the very front.
- `"leave "` and a name, such as `"leave Bo"`: this person gives up and leaves the queue. If the person isn't in the
  queue, nothing happens.
- Anything else is a name: this person joins the queue at the end.

Return the queue after the last event.

- `events`: a list of texts. Nobody is in the queue twice at the same time. No name is "next", and no name contains
  a space.
- Returns a list of names. `events` is not changed.

>>> repair_desk(["Ann", "Bo", "Cy", "leave Bo", "next"])
['Cy']
>>> repair_desk(["Ann", "next", "next", "Bo", "urgent Cy"])
['Cy', 'Bo']
"""

minutes = 9
chapter = "01-a-list-that-changes"
hint = "What does `event[7:]` give for \"urgent Bo\"? Check for \"next\" and the two beginnings first; whatever is left is a name."


def repair_desk(events: list[str]) -> list[str]:
    queue = []
    for event in events:
        if event == "next":
            if queue:
                queue.pop(0)
        elif event[:7] == "urgent ":
            queue.insert(0, event[7:])
        elif event[:6] == "leave ":
            if event[6:] in queue:
                queue.remove(event[6:])
        else:
            queue.append(event)
    return queue


def cases(rng):
    yield ([],)
    yield (["Ann"],)
    yield (["next"],)
    yield (["next", "Ann"],)
    yield (["victor", "willow", "next"],)
    yield (["victor", "mary", "olivia"],)
    yield (["Ann", "Bo"],)
    yield (["Ann", "Bo", "next"],)
    yield (["Ann", "urgent Bo"],)
    yield (["Ann", "Bo", "urgent Cy"],)
    yield (["Ann", "leave Bo"],)
    yield (["leave Ann", "Ann", "leave A"],)
    yield (["Ann", "Bo", "Cy", "leave Bo"],)
    yield (["Ann", "Bo", "Cy", "leave Bo", "next"],)
    yield (["Ann", "next", "next", "Bo", "urgent Cy"],)
    yield (["urgent Ann", "urgent Bo", "next"],)
    yield (["leave", "urgent", "Ann", "next"],)
    names = ["Ann", "Bo", "Cy", "Di", "Ed", "Flo", "Gil", "Hal"]
    for n in (8, 12, 16):
        events = []
        for i, kind in enumerate(rng.integers(0, 5, n).tolist()):
            name = f"{names[i % 8]}{i}"
            if kind == 0:
                events.append("next")
            elif kind == 1:
                events.append("urgent " + name)
            elif kind == 2:
                events.append("leave " + f"{names[(i - 2) % 8]}{i - 2}")
            else:
                events.append(name)
        yield (events,)


def wrong_serves_the_last(events):
    """You serve the person at the end of the queue. `pop()` without a position takes the last item; in a queue the
    first person is served first."""
    queue = []
    for event in events:
        if event == "next":
            if queue:
                queue.pop()
        elif event[:7] == "urgent ":
            queue.insert(0, event[7:])
        elif event[:6] == "leave ":
            if event[6:] in queue:
                queue.remove(event[6:])
        else:
            queue.append(event)
    return queue


def wrong_urgent_waits(events):
    """Your urgent people join the queue at the end like everybody else. They should go to the front, before position
    0."""
    queue = []
    for event in events:
        if event == "next":
            if queue:
                queue.pop(0)
        elif event[:7] == "urgent ":
            queue.append(event[7:])
        elif event[:6] == "leave ":
            if event[6:] in queue:
                queue.remove(event[6:])
        else:
            queue.append(event)
    return queue


def wrong_no_question_before(events):
    """You take somebody out without checking whether that is possible. Serving from an empty queue, or removing a
    name that isn't there, stops the program."""
    queue = []
    for event in events:
        if event == "next":
            queue.pop(0)
        elif event[:7] == "urgent ":
            queue.insert(0, event[7:])
        elif event[:6] == "leave ":
            queue.remove(event[6:])
        else:
            queue.append(event)
    return queue
