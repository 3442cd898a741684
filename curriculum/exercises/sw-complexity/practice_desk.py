"""The desk of a practice

At the desk of a doctor's practice patients come, cancel and are called. The list of events says what happened:

| event | what it means |
|---|---|
| `("come", name)` | the patient joins the end of the waiting list; whoever is on it already keeps the old place |
| `("late", name)` | a patient on the list lets all others go first and moves to the end |
| `("cancel", name)` | a patient on the list goes home |
| `("call", "")` | the first on the list is called and leaves it |

- `events`: a list of tuples. `"late"` and `"cancel"` come only for patients on the list. If a call finds the list empty, nothing happens. All
  this has to be quick, however long the list is.
- Returns a tuple: the list of the names that were called, and the list of those who are still waiting, the first one first.

>>> desk([("come", "Ada"), ("come", "Bo"), ("come", "Cy"), ("late", "Ada"), ("call", "")])
(['Bo'], ['Cy', 'Ada'])
"""

minutes = 8
chapter = "03-both-ends"
hint = "The names are the keys of an OrderedDict; what the values are doesn't matter. Which three of its methods or statements do you need?"

equivalent = {
    "Compare_Eq_GtE @ 10:elif what == 'late': -> elif what >= 'late':": "no other event comes after it in the alphabet",
    "Compare_Eq_GtE @ 12:elif what == 'cancel': -> elif what >= 'cancel':": "only call is left",
}

from collections import OrderedDict


def desk(events: list[tuple[str, str]]) -> tuple[list[str], list[str]]:
    waiting = OrderedDict()
    called = []
    for what, name in events:
        if what == "come":
            waiting[name] = ""
        elif what == "late":
            waiting.move_to_end(name)
        elif what == "cancel":
            del waiting[name]
        elif waiting:
            called.append(waiting.popitem(last=False)[0])
    return called, list(waiting)


def cases(rng):
    yield ([],)
    yield ([("call", "")],)
    yield ([("come", "Ada")],)
    yield ([("come", "Ada"), ("call", "")],)
    yield ([("come", "Ada"), ("cancel", "Ada")],)
    yield ([("come", "Ada"), ("late", "Ada"), ("call", ""), ("call", "")],)
    yield ([("come", "Ada"), ("come", "Bo"), ("come", "Ada")],)
    yield ([("come", "Ada"), ("come", "Bo"), ("late", "Ada")],)
    yield ([("come", "Ada"), ("come", "Bo"), ("call", ""), ("come", "Ada")],)
    yield ([("come", "Ada"), ("come", "Bo"), ("cancel", "Ada"), ("come", "Ada")],)
    yield ([("come", "Ada"), ("come", "Bo"), ("come", "Cy"), ("late", "Ada"), ("call", "")],)
    yield ([("come", "Ada"), ("come", "Bo"), ("come", "Cy"), ("late", "Bo"), ("come", "Bo"), ("call", "")],)
    yield ([("come", "A"), ("come", "B"), ("come", "A"), ("come", "C"), ("late", "B"), ("call", ""), ("call", "")],)
    yield ([("come", "A"), ("come", "B"), ("come", "C"), ("come", "A"), ("call", "")],)
    for n in (12, 20, 30):
        events, waiting = [("come", "X"), ("come", "Y"), ("come", "X"), ("late", "X"), ("come", "Z"), ("come", "Y")], ["Y", "X", "Z"]
        for kind in rng.integers(0, 7, n).tolist():
            name = ["Ada", "Bo", "Cy", "Di", "Ed"][int(rng.integers(0, 5))]
            if kind < 3:
                events.append(("come", name))
                if name not in waiting:
                    waiting.append(name)
            elif kind == 3:
                events.append(("call", ""))
                waiting = waiting[1:]
            elif waiting:
                name = waiting[int(rng.integers(0, len(waiting)))]
                waiting.remove(name)
                events.append(("late" if kind > 4 else "cancel", name))
                if kind > 4:
                    waiting.append(name)
        yield (events,)


def _desk(events, again, last, late):
    waiting, called = OrderedDict(), []
    for what, name in events:
        if what == "come":
            waiting[name] = ""
            if again:
                waiting.move_to_end(name)
        elif what == "late":
            if late:
                waiting.move_to_end(name)
        elif what == "cancel":
            del waiting[name]
        elif waiting:
            called.append(waiting.popitem(last=last)[0])
    return called, list(waiting)


def wrong_coming_again_moves(events):
    """A patient who comes to the desk again is moved to the end. Whoever is on the list already keeps the old place."""
    return _desk(events, True, False, True)


def wrong_latest_called(events):
    """You call the patient who came last. The first on the list is called."""
    waiting, called = OrderedDict(), []
    for what, name in events:
        if what == "come":
            waiting[name] = ""
        elif what == "late":
            waiting.move_to_end(name)
        elif what == "cancel":
            waiting.pop(name, None)
        elif waiting:
            called.append(waiting.popitem()[0])
    return called, list(waiting)


def wrong_late_keeps_place(events):
    """A patient who lets the others go first stays in the old place. Giving a key a new value doesn't move it."""
    waiting, called = OrderedDict(), []
    for what, name in events:
        if what in ("come", "late"):
            waiting[name] = ""
        elif what == "cancel":
            waiting.pop(name, None)
        elif waiting:
            called.append(waiting.popitem(last=False)[0])
    return called, list(waiting)
