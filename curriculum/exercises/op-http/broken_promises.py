"""Broken promises

Methods promise something. A tester has sent each of some requests twice, and noted what the server held before, after the first and
after the second time. Find the requests whose method's promise was broken.

- `tests`: a list of tuples `(method, before, once, twice)`. The last three are dicts: what was stored.
- GET and HEAD are safe: nothing may change, neither the first time nor the second. PUT and DELETE are idempotent: the second time
  changes nothing any more. POST and PATCH promise nothing.
- Returns the list of the numbers of the broken ones, counted from 0.

>>> broken_promises([("GET", {"a": 1}, {}, {}), ("DELETE", {"a": 1}, {}, {}), ("PUT", {}, {"a": 1}, {"a": 2})])
[0, 2]
"""

minutes = 7
chapter = "02-methods-and-codes"
hint = "Which two of the three states does an idempotent method promise to be equal? And a safe one?"


def broken_promises(tests: list) -> list:
    broken = []
    for number, (method, before, once, twice) in enumerate(tests):
        if method in ("GET", "HEAD") and not before == once == twice:
            broken.append(number)
        if method in ("PUT", "DELETE") and once != twice:
            broken.append(number)
    return broken


def cases(rng):
    a, b, c = {"a": 1}, {"a": 2}, {"a": 1, "b": 1}
    yield ([],)
    yield ([("GET", a, a, a)],)
    yield ([("GET", a, {}, {})],)
    yield ([("GET", a, a, b)],)
    yield ([("GET", a, b, a)],)
    yield ([("HEAD", a, b, b), ("HEAD", a, a, a)],)
    yield ([("HEAD", a, a, {}), ("PUT", a, b, b)],)
    yield ([("DELETE", a, {}, {})],)
    yield ([("DELETE", c, a, {})],)
    yield ([("PUT", a, b, b), ("PUT", a, b, a)],)
    yield ([("PUT", {}, a, c), ("POST", {}, a, c), ("PATCH", a, b, c)],)
    yield ([("PUT", a, a, a), ("POST", a, a, a), ("PUT", a, a, b)],)
    states = [{}, a, b, c]
    for n in (6, 10):
        tests = [("PUT", a, b, b), ("POST", {}, a, c), ("HEAD", a, b, b)]
        for _ in range(n):
            method = ["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"][int(rng.integers(6))]
            tests.append((method, *(states[i] for i in rng.integers(0, 4, 3).tolist())))
        yield (tests,)


def _broken(tests, safe=("GET", "HEAD"), idempotent=("PUT", "DELETE"), pick=lambda b, o, t: o != t, both=True):
    def bad(method, before, once, twice):
        changed = not before == once == twice if both else once != twice
        return (method in safe and changed) or (method in idempotent and pick(before, once, twice))
    return [number for number, test in enumerate(tests) if bad(*test)]


def wrong_put_changes(tests):
    """You call a PUT or DELETE broken if it changes anything. It's meant to: what it promises is that the second time adds nothing."""
    return _broken(tests, pick=lambda before, once, twice: not before == once == twice)


def wrong_get_as_idempotent(tests):
    """You ask a GET only for what PUT promises. A GET that deletes a note is idempotent too, and still breaks its promise."""
    return _broken(tests, both=False)


def wrong_post_promises(tests):
    """You demand of POST and PATCH what PUT promises. They promise nothing, which is why they mustn't be sent again just like that."""
    return _broken(tests, idempotent=("PUT", "DELETE", "POST", "PATCH"))


def wrong_head_forgotten(tests):
    """You let HEAD change things. It's a GET without the body, so it has to be safe as well."""
    return _broken(tests, safe=("GET",))
