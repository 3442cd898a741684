'''Who was sent back?

A router is suspected not to be sticky. Its log says which version each request got, while the share of the canary only grew. Users
may have changed from `"champion"` to `"canary"`, once. A user who got `"champion"` after `"canary"` was sent back, and that's a fault.

- `log`: a list of tuples `(user, version)` in order of time. It may be empty.
- Returns the users who were sent back, each once, in the order in which it happened to them first.

>>> switched_back([("ada", "champion"), ("ben", "canary"), ("ada", "canary"), ("ben", "champion")])
['ben']
>>> switched_back([("ada", "canary"), ("ada", "canary")])
[]
'''

minutes = 6
chapter = "01-a-few-users-first"
hint = "What has to be remembered about a user to recognise a fault at the next request?"
equivalent = {
    "Compare_Eq_LtE @ 4:if version == 'canary': -> if version <= 'canary':": "there are two versions, and canary is first in order",
}


def switched_back(log: list[tuple[str, str]]) -> list[str]:
    had_canary, sent_back = set(), []
    for user, version in log:
        if version == "canary":
            had_canary.add(user)
        elif user in had_canary and user not in sent_back:
            sent_back.append(user)
    return sent_back


def cases(rng):
    a, b = "champion", "canary"
    yield ([],)
    yield ([("ada", b)],)
    yield ([("ada", a), ("ada", b)],)
    yield ([("ada", b), ("ada", a)],)
    yield ([("ada", a), ("ben", b), ("ada", b), ("ben", a)],)
    yield ([("ada", b), ("ben", a), ("ada", b)],)
    yield ([("ada", b), ("ada", a), ("ada", b), ("ada", a)],)
    yield ([("ada", b), ("ben", b), ("ben", a), ("ada", a)],)
    yield ([("eve", b), ("ada", a), ("eve", a), ("ada", b), ("eve", a)],)
    yield ([("kim", a), ("kim", b), ("ole", b), ("kim", b), ("ole", a), ("kim", a)],)
    names = ["ada", "ben", "eve", "kim", "ole"]
    for n in (12, 25, 40):
        yield ([(names[int(i)], b if x < 0.5 else a) for i, x in zip(rng.integers(0, 5, n), rng.random(n))],)


def wrong_any_change(log):
    """You take every change for a fault. From champion to canary is how a growing share looks."""
    last, changed = {}, []
    for user, version in log:
        if last.get(user, version) != version and user not in changed:
            changed.append(user)
        last[user] = version
    return changed


def wrong_each_time(log):
    """You write a user down each time. Each user is to appear once."""
    had_canary, sent_back = set(), []
    for user, version in log:
        if version == "canary":
            had_canary.add(user)
        elif user in had_canary:
            sent_back.append(user)
    return sent_back


def wrong_neighbours_in_the_log(log):
    """You compare each line with the one above it, which may be another user's. Remember something for each user."""
    sent_back = []
    for (_, before), (user, version) in zip(log, log[1:]):
        if before == "canary" and version == "champion" and user not in sent_back:
            sent_back.append(user)
    return sent_back


def wrong_sorted_by_name(log):
    """You return the users by name. The task asks for the order in which it happened to them first."""
    had_canary, sent_back = set(), set()
    for user, version in log:
        if version == "canary":
            had_canary.add(user)
        elif user in had_canary:
            sent_back.add(user)
    return sorted(sent_back)
