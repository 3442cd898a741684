"""What each step moves

A colleague fine-tunes a network, and weights move that should have been frozen, while others never learn. Replay the run, without PyTorch, and find out what each step of the optimiser moves.

- `parts`: a list of names, the parts of the network. At the start all are open, none has slopes, and there is no optimiser.
- `events`: a list of tuples, in order:
  - `("freeze", part)` and `("thaw", part)`. Slopes that a part has stay as they are.
  - `("optimiser", names)`: from now on there's a new optimiser that holds these parts.
  - `("backward",)`: every open part has slopes afterwards, whether an optimiser holds it or not.
  - `("zero_grad",)`: the parts that the optimiser holds have no slopes any more.
  - `("step",)`: the optimiser moves each part that it holds and that has slopes, frozen or not.
- Neither `zero_grad` nor `step` comes before the first optimiser.
- Returns a list with a sorted list of names for each step: the parts that it moves.

The body was frozen too late: it has slopes, and the optimiser holds it.

>>> events = [("optimiser", ["body", "head"]), ("backward",), ("freeze", "body"), ("step",), ("zero_grad",), ("backward",), ("step",)]
>>> what_each_step_moves(["body", "head"], events)
[['body', 'head'], ['head']]
"""

minutes = 9
chapter = "02-freeze-then-thaw"
hint = "Three sets are enough: the open parts, those with slopes, and those that the optimiser holds."


def what_each_step_moves(parts: list[str], events: list[tuple]) -> list[list[str]]:
    is_open, slopes, held, moved = set(parts), set(), set(), []
    for event in events:
        name, part = event[0], event[-1]
        if name == "freeze":
            is_open = is_open - {part}
        elif name == "thaw":
            is_open = is_open | {part}
        elif name == "optimiser":
            held = set(part)
        elif name == "step":
            moved.append(sorted(held & slopes))
        elif name == "zero_grad":
            slopes = slopes - held
        else:
            slopes = slopes | is_open
    return moved


def _replay(parts, events, flag=False, all_slopes=False, clears_all=False, adds=False):
    is_open, slopes, held, moved = set(parts), set(), set(), []
    for name, *more in events:
        if name == "freeze":
            is_open = is_open - {more[0]}
        elif name == "thaw":
            is_open = is_open | {more[0]}
        elif name == "optimiser":
            held = (held | set(more[0])) if adds else set(more[0])
        elif name == "backward":
            slopes |= set(parts) if all_slopes else is_open
        elif name == "zero_grad":
            slopes = set() if clears_all else slopes - held
        else:
            moved.append(sorted((held & slopes & is_open) if flag else held & slopes))
    return moved


def cases(rng):
    both = ["body", "head"]
    o, b, z, s = ("optimiser", both), ("backward",), ("zero_grad",), ("step",)
    yield (both, [])
    yield (both, [o, s])
    yield (both, [o, b, s, z, s])
    yield (both, [o, b, ("freeze", "body"), s, z, b, s])
    yield (both, [("freeze", "body"), ("optimiser", ["head"]), b, s, z, ("thaw", "body"), b, s])
    yield (both, [("freeze", "body"), o, b, s, z, ("thaw", "body"), b, s])
    yield (both, [o, b, ("freeze", "body"), ("optimiser", ["head"]), z, b, s, o, s])
    yield (both, [("optimiser", ["body"]), b, s, ("optimiser", ["head"]), s, z, s, b, s])
    yield (both, [b, ("optimiser", ["head"]), z, s, o, s])
    yield (both, [b, ("freeze", "head"), ("optimiser", ["body"]), z, o, b, s])
    yield (["low", "high", "head"], [("freeze", "low"), b, ("optimiser", ["head", "low"]), s, ("thaw", "low"), s, b, s])
    yield (["low", "high", "head"], [b, ("optimiser", ["high", "head"]), ("freeze", "high"), s, ("optimiser", ["low"]), s, z, ("freeze", "low"), b, s])
    names = ["low", "high", "head"]
    for n in (8, 12, 16):
        events = [("optimiser", ["high", "head"])]
        for k in rng.integers(0, 8, n).tolist():
            part = names[int(rng.integers(0, 3))]
            events.append([("freeze", part), ("thaw", part), ("optimiser", sorted({part, "head"})), b, b, z, s, s][k])
        yield (names, [*events, b, ("freeze", "head"), s, z, b, s])


def wrong_frozen_parts_stay(parts, events):
    """You let no frozen part move. An optimiser doesn't look at the flag: it moves whatever it holds that has slopes, even old ones."""
    return _replay(parts, events, flag=True)


def wrong_slopes_for_all(parts, events):
    """You give slopes to frozen parts as well. `backward` fills only the open ones."""
    return _replay(parts, events, all_slopes=True)


def wrong_everything_cleared(parts, events):
    """Your `zero_grad` clears every part. It reaches only those that the optimiser holds; the others keep their old slopes."""
    return _replay(parts, events, clears_all=True)


def wrong_optimisers_add_up(parts, events):
    """Your new optimiser still holds the parts of the old one. It knows only the parts with which it was made."""
    return _replay(parts, events, adds=True)
