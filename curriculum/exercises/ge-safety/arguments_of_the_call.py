"""Arguments of the call

A bank's assistant proposes calls with arguments. What the login knows must come from the session, whatever the model wrote. The
program below lets a letter from a stranger choose the account. Find the mistake and fix it.

- `proposed`: a dict, the arguments that the model wrote.
- `session`: a dict, what the login knows.
- `wanted`: the list of the arguments that the tool takes.
- Returns a dict with the arguments in `wanted`. If the session has the argument, its value comes from there, otherwise
  from `proposed`; an argument that neither of them has is left out. Nothing else is passed on.

>>> arguments_of_the_call({"account": 9, "month": 5, "limit": 0}, {"account": 4, "name": "Kim"}, ["account", "month"])
{'account': 4, 'month': 5}
"""

minutes = 5
chapter = "02-what-the-model-may-do"
kind = "fix"
hint = "Which of the two dicts is written last, and so wins?"

starter = '''def arguments_of_the_call(proposed, session, wanted):
    known = {**session, **proposed}
    return {name: known[name] for name in wanted if name in known}
'''


def arguments_of_the_call(proposed: dict, session: dict, wanted: list) -> dict:
    known = {**proposed, **session}
    return {name: known[name] for name in wanted if name in known}


def cases(rng):
    yield ({}, {}, [])
    yield ({"month": 5}, {}, ["month"])
    yield ({"account": 9}, {"account": 4}, ["account"])
    yield ({"account": 9, "month": 5, "limit": 0}, {"account": 4, "name": "Kim"}, ["account", "month"])
    yield ({"month": 5}, {"account": 4}, ["account", "month"])
    yield ({"account": 9, "month": 5}, {"account": 0}, ["month", "account"])
    yield ({"account": 9, "note": "x"}, {"account": 4}, ["account", "month"])
    yield ({"account": 9, "limit": 5}, {"account": 0, "limit": 0}, ["limit", "account"])
    yield ({"name": "Lee"}, {"name": ""}, ["name"])
    yield ({"limit": 10}, {"name": "Kim", "account": 4}, ["name"])
    yield ({"name": "Lee", "month": 2}, {"name": "", "account": 4}, ["name", "month"])
    for _ in range(3):
        a, b, m = rng.integers(1, 90, 3).tolist()
        proposed = {"account": a, "month": m, "limit": 0, "name": "Lee"}
        yield (proposed, {"account": a + b, "name": "Kim"}, ["month", "account", "name"])


def wrong_session_only(proposed, session, wanted):
    """You take arguments from the session only. The month is the user's wish, and only the model can have read it."""
    return {name: session[name] for name in wanted if name in session}


def wrong_everything_passed(proposed, session, wanted):
    """You pass on arguments that the tool doesn't take. What nobody asked for, such as a limit of 0, must not reach it."""
    return {**proposed, **session}


def wrong_empty_is_missing(proposed, session, wanted):
    """You treat 0 and "" in the session as missing, and let the model's value in. The session has a value, even if it is 0."""
    found = {}
    for name in wanted:
        if session.get(name):
            found[name] = session[name]
        elif name in proposed:
            found[name] = proposed[name]
    return found
