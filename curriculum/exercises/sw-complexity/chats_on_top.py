"""The chats on top

A messenger shows its chats so that the one with the latest message is on top. A chat that you mute, even if it is muted already, drops to the very bottom, below all others
and below those that were muted before. When a muted chat gets a message, it comes to the top like any other.

- `events`: a list of tuples, `"message"` or `"mute"` and the name of a chat. Only chats that have had a message are muted. The list is
  long, so each event has to be quick.
- Returns a list of the names, the top one first.

>>> chats([("message", "Ann"), ("message", "Bob"), ("message", "Cem"), ("mute", "Cem"), ("message", "Ann")])
['Ann', 'Bob', 'Cem']
"""

minutes = 5
chapter = "03-both-ends"
hint = "Let the end of an OrderedDict be the top. Then a message and a muting differ only in the end to which the key moves."

equivalent = {
    "Compare_Eq_LtE @ 8:order.move_to_end(name, last=what == 'message') -> order.move_to_end(name, last=what <= 'message')": "mute comes after message in the alphabet",
}

from collections import OrderedDict


def chats(events: list[tuple[str, str]]) -> list[str]:
    order = OrderedDict()
    for what, name in events:
        order[name] = what
        order.move_to_end(name, last=what == "message")
    return list(order)[::-1]


def cases(rng):
    yield ([],)
    yield ([("message", "Ann")],)
    yield ([("message", "Ann"), ("mute", "Ann")],)
    yield ([("message", "Ann"), ("message", "Bob")],)
    yield ([("message", "Ann"), ("message", "Bob"), ("message", "Ann")],)
    yield ([("message", "Ann"), ("message", "Bob"), ("mute", "Bob")],)
    yield ([("message", "Ann"), ("message", "Bob"), ("mute", "Ann"), ("mute", "Bob")],)
    yield ([("message", "Ann"), ("message", "Bob"), ("mute", "Ann"), ("message", "Ann")],)
    yield ([("message", "Ann"), ("message", "Bob"), ("message", "Cem"), ("mute", "Cem"), ("message", "Ann")],)
    yield ([("message", "Ann"), ("message", "Bob"), ("message", "Cem"), ("mute", "Cem"), ("mute", "Bob")],)
    yield ([("message", "Di"), ("message", "Ann"), ("message", "Di"), ("mute", "Ann")],)
    names = ["Ann", "Bob", "Cem", "Di", "Eve"]
    for n in (6, 12, 20):
        events = [("message", name) for name in names] + [("mute", "Eve"), ("message", "Ann"), ("mute", "Di")]
        for i, kind in zip(rng.integers(0, 4, n).tolist(), rng.integers(0, 3, n).tolist()):
            events.append((["message", "message", "mute"][kind], names[i]))
        yield (events,)


def wrong_first_message_counts(events):
    """A chat stays where its first message put it. The latest message counts."""
    order = OrderedDict()
    for what, name in events:
        order[name] = what
        if what == "mute":
            order.move_to_end(name, last=False)
    return list(order)[::-1]


def wrong_muted_disappear(events):
    """A muted chat has disappeared from your list. It drops to the bottom."""
    order = OrderedDict()
    for what, name in events:
        order[name] = what
        order.move_to_end(name)
        if what == "mute":
            del order[name]
    return list(order)[::-1]


def wrong_muting_does_nothing(events):
    """Muting changes nothing in your list. The chat has to drop to the very bottom."""
    order = OrderedDict()
    for what, name in events:
        order[name] = what
        if what == "message":
            order.move_to_end(name)
    return list(order)[::-1]


def wrong_bottom_first(events):
    """Your list begins with the bottom one. The top one comes first."""
    order = OrderedDict()
    for what, name in events:
        order[name] = what
        order.move_to_end(name, last=what == "message")
    return list(order)
