"""Copies kept

Simulate a cache for one address, and say what happens at each request.

- `asked`: a list of tuples `(second, tag)` in the order of time: when somebody asks, and the ETag that the resource has at the server
  at that moment. `max_age`: the lifetime of a copy in seconds; 0 means that it's never fresh.
- While the age of the copy is below `max_age`, it's given out without asking: `"cache"`, whatever the server holds. Otherwise the
  server is asked, with the tag of the copy if there is one. If the tag is still the same, it answers 304 and the copy's
  age begins again at 0: `"304"`. If not, a new copy is kept: `"200"`.
- Returns a tuple: the list of these texts, and the list of the seconds at which somebody was given a copy that wasn't the server's
  current version.

>>> copies_kept([(0, "a"), (30, "a"), (60, "a"), (90, "b"), (125, "b")], 60)
(['200', 'cache', '304', 'cache', '200'], [90])
"""

minutes = 9
chapter = "03-errors-and-copies"
hint = "Two things have to be remembered: the tag of the copy, and the second at which its age was 0."
equivalent = {
    "NumberReplacer @ 5:since = 0 -> since = 1": "not looked at before a copy is kept",
    "NumberReplacer @ 5:since = 0 -> since = -1": "not looked at before a copy is kept",
}


def copies_kept(asked: list, max_age: int) -> tuple:
    happened = []
    outdated = []
    kept = None
    since = 0
    for second, tag in asked:
        if kept is not None and second - since < max_age:
            happened.append("cache")
            if kept != tag:
                outdated.append(second)
            continue
        happened.append("304" if kept == tag else "200")
        kept = tag
        since = second
    return happened, outdated


def cases(rng):
    yield ([], 60)
    yield ([(5, "a")], 60)
    yield ([(0, "a"), (59, "a")], 60)
    yield ([(0, "a"), (60, "a")], 60)
    yield ([(0, "a"), (60, "b")], 60)
    yield ([(0, "a"), (10, "b")], 60)
    yield ([(0, "a"), (0, "a"), (1, "b"), (1, "b")], 0)
    yield ([(0, "a"), (30, "a"), (60, "a"), (90, "b"), (125, "b")], 60)
    yield ([(100, "a"), (160, "a"), (200, "a"), (219, "c"), (220, "c"), (230, "a")], 60)
    yield ([(7, "a"), (17, "b"), (18, "a"), (27, "a"), (36, "a"), (37, "b")], 10)
    yield ([(0, "a"), (5, "b"), (10, "a"), (14, "a"), (20, "a")], 10)
    yield ([(0, "x"), (8, "x"), (16, "x"), (24, "x"), (32, "y")], 8)
    for n in (6, 10):
        seconds = sorted(rng.integers(0, 150, n).tolist())
        asked, tag = [], 0
        for second in seconds:
            tag += int(rng.random() < 0.3)
            asked.append((second, "abcdefghijk"[tag]))
        yield (asked + [(200, "z"), (220, "z"), (221, "z")], 20)


def _play(asked, max_age, fresh=lambda age, most: age < most, renew=True, sliding=False, no_tags=False):
    happened, outdated, kept, since = [], [], None, 0
    for second, tag in asked:
        if kept is not None and fresh(second - since, max_age):
            happened.append("cache")
            outdated += [second] if kept != tag else []
            since = second if sliding else since
            continue
        same = kept == tag and not no_tags
        happened.append("304" if same else "200")
        since = second if renew or not same else since
        kept = tag
    return happened, outdated


def wrong_age_may_be_equal(asked, max_age):
    """You give out a copy whose age equals `max_age`. It's fresh while its age is below."""
    return _play(asked, max_age, fresh=lambda age, most: age <= most)


def wrong_never_renewed(asked, max_age):
    """After a 304 you go on counting from the first copy, so from then on you ask each time. A 304 starts the age again at 0."""
    return _play(asked, max_age, renew=False)


def wrong_age_starts_with_each_use(asked, max_age):
    """Your age begins again whenever the copy is given out. A copy that's often asked for would never be renewed."""
    return _play(asked, max_age, sliding=True)


def wrong_without_tag(asked, max_age):
    """You throw a stale copy away and fetch everything again. With its tag you'd get a 304 without a body if nothing has changed."""
    return _play(asked, max_age, no_tags=True)
