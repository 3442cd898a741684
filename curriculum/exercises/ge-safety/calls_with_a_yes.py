"""One yes, one call

A travel agency's assistant may book only what the user has agreed to. A yes counts for exactly one call, with the tool and the
arguments that the user saw. Return the positions of the calls that may run.

- `approved`: a list of tuples `(tool, arguments)`, one for each yes; `arguments` is a dict.
- `calls`: a list of such tuples, in the order in which the model proposes them.
- A call may run if there is an equal yes that no earlier call has used up.
- Returns the list of their positions in `calls`, counted from 0, in ascending order. The arguments aren't changed.

>>> yes = [("book", {"hotel": "Sun", "nights": 2})]
>>> calls = [("book", {"hotel": "Sun", "nights": 9}), ("book", {"nights": 2, "hotel": "Sun"}), ("book", {"hotel": "Sun", "nights": 2})]
>>> calls_with_a_yes(yes, calls)
[1]
"""

minutes = 6
chapter = "02-what-the-model-may-do"
hint = "Keep a list of the yeses that are left. What happens to it when a call runs?"


def calls_with_a_yes(approved: list, calls: list) -> list:
    left = list(approved)
    found = []
    for i, call in enumerate(calls):
        if call in left:
            left.remove(call)
            found.append(i)
    return found


def cases(rng):
    sun = ("book", {"hotel": "Sun", "nights": 2})
    long = ("book", {"hotel": "Sun", "nights": 9})
    moon = ("book", {"hotel": "Moon", "nights": 2})
    mail = ("mail", {"hotel": "Sun", "nights": 2})
    yield ([], [])
    yield ([sun], [sun])
    yield ([], [sun])
    yield ([sun], [long])
    yield ([sun], [long, sun, sun])
    yield ([sun, sun], [sun, sun, sun])
    yield ([sun], [mail, moon])
    yield ([moon, sun], [sun, moon, long])
    yield ([mail], [sun, mail, mail])
    yield ([sun], [("book", {"nights": 2, "hotel": "Sun"}), sun])
    yield ([moon, long], [sun, long, moon, moon])
    for n in (4, 6, 9):
        pool = [sun, long, moon, mail]
        yes = [pool[i] for i in rng.integers(0, 4, 3).tolist()]
        yield ([*yes, sun, moon], [pool[i] for i in rng.integers(0, 4, n).tolist()] + [sun, sun, sun, long, long, moon])


def wrong_tool_only(approved, calls):
    """You compare the tools only. With a yes to two nights, the model could book nine."""
    tools = [tool for tool, _ in approved]
    found = []
    for i, (tool, _) in enumerate(calls):
        if tool in tools:
            tools.remove(tool)
            found.append(i)
    return found


def wrong_yes_for_ever(approved, calls):
    """You let a yes count again and again. The user agreed to one booking and would get two."""
    return [i for i, call in enumerate(calls) if call in approved]


def wrong_in_step(approved, calls):
    """You compare the first call with the first yes, the second with the second. A refused call in between then uses up a yes."""
    return [i for i, (call, yes) in enumerate(zip(calls, approved)) if call == yes]
