"""Worth a try

From a long list of issues, pick those that a newcomer can take.

- `issues`: a list of dicts with `"number"`, `"open"` (True or False), `"assigned"` (the name of who works on it, or None), `"patch"` (whether a
  patch waits for review), `"wanted"` (whether a maintainer has confirmed it) and `"quiet"` (days since the last word in the thread).
- An issue is free if nobody is assigned and no patch waits.
- It's stale if somebody is assigned, no patch waits, and the thread has been quiet for 180 days or more: there you ask first.
- Returns a tuple of two lists of numbers, each in the order of `issues`: the free ones and the stale ones. Issues that aren't open or aren't
  wanted stand in neither.

>>> worth_a_try([{"number": 12, "open": True, "assigned": None, "patch": False, "wanted": True, "quiet": 9}])
([12], [])
"""

minutes = 8
chapter = "01-read-before-you-write"
hint = "First leave out what isn't open or wanted, and what has a patch. Then only the assigned name and the days are left."


def worth_a_try(issues: list) -> tuple:
    free, stale = [], []
    for issue in issues:
        if not issue["open"] or not issue["wanted"] or issue["patch"]:
            continue
        if issue["assigned"] is None:
            free.append(issue["number"])
        elif issue["quiet"] >= 180:
            stale.append(issue["number"])
    return free, stale


def _issue(number, assigned=None, quiet=9, patch=False, wanted=True, is_open=True):
    return {"number": number, "open": is_open, "assigned": assigned, "patch": patch, "wanted": wanted, "quiet": quiet}


def cases(rng):
    yield ([],)
    yield ([_issue(12)],)
    yield ([_issue(12, "bo"), _issue(3)],)
    yield ([_issue(5, "bo", 180), _issue(6, "bo", 179), _issue(7, None, 400)],)
    yield ([_issue(8, patch=True), _issue(9, "ada", 300, patch=True)],)
    yield ([_issue(10, "ada", 200), _issue(2, patch=True, quiet=500)],)
    yield ([_issue(11, wanted=False), _issue(1, "bo", 181, wanted=False), _issue(4)],)
    yield ([_issue(31, is_open=False), _issue(30, "bo", 999, is_open=False)],)
    yield ([_issue(41, "bo", 365), _issue(40, "cleo", 730), _issue(42)],)
    yield ([_issue(51, wanted=False, quiet=1), _issue(50, patch=True), _issue(52, "bo", 250)],)
    yield ([_issue(61, None, 181), _issue(60, None, 9)],)
    yield ([_issue(71, wanted=False)],)
    yield ([_issue(72, "bo", 200, wanted=False), _issue(73)],)
    yield ([_issue(74, None, 200)],)
    yield ([_issue(75, None, 365), _issue(76, "bo", 200)],)
    for n in (6, 10):
        issues = []
        for number in (rng.permutation(90)[:n] + 1).tolist():
            a, b, c, d = (rng.random(4) < 0.3).tolist()
            issues.append(_issue(number, "bo" if a else None, int(rng.integers(0, 400)), b, not c, not d))
        yield (issues,)


def _sorted_out(issues, wanted=True, patch=True, limit=180):
    free, stale = [], []
    for issue in issues:
        if issue["open"] and (issue["wanted"] or not wanted) and not (patch and issue["patch"]):
            if issue["assigned"] is None:
                free.append(issue["number"])
            elif issue["quiet"] >= limit:
                stale.append(issue["number"])
    return free, stale


def wrong_wishes_too(issues):
    """You take issues that no maintainer has confirmed. Your patch may be refused because nobody wants the change."""
    return _sorted_out(issues, wanted=False)


def wrong_patches_overlooked(issues):
    """You take issues for which a patch waits. The work is done; a second patch helps nobody."""
    return _sorted_out(issues, patch=False)


def wrong_assigned_for_ever(issues):
    """You pass over everything that's assigned. After half a year of silence it's right to ask."""
    return _sorted_out(issues, limit=10**9)


def wrong_quiet_is_stale(issues):
    """You call issues stale that nobody has taken. They're free, whatever the days; there's nobody to ask."""
    free, stale = _sorted_out(issues)
    quiet = {issue["number"]: issue["quiet"] for issue in issues}
    rest = [issue["number"] for issue in issues if issue["number"] in free + stale and quiet[issue["number"]] >= 180]
    return [number for number in free if number not in rest], rest
