"""Behind the judge

A publisher lets a judge pass or fail thousands of blurbs. On some of them a person has decided as well. Estimate what share of the
other blurbs is good.

- `labelled`: a list of pairs of bools `(judge, person)`: whether the judge passed the blurb, whether the person did.
- `passed`: how many of the other blurbs the judge passed, and `n`, how many others there are, at least 1.
- From `labelled` take two rates: the share that the judge passes of what the person passes, and of what the person fails. If a
  share q of the others is good, the judge is expected to pass the share first rate · q + second rate · (1 - q) of them. Solve
  for q.
- An estimate below 0 becomes 0.0, one above 1 becomes 1.0.
- Returns None if the person passed all of `labelled` or none, or if the first rate isn't larger than the second: such a judge
  tells nothing about what is good. Otherwise returns a float.

>>> behind_the_judge([(True, True), (True, True), (True, False), (False, False)], 75, 100)
0.5
>>> behind_the_judge([(True, True), (True, False)], 70, 100)
"""

minutes = 9
chapter = "02-who-judges-the-judge"
hint = "Each of the two rates has its own denominator: what the person passes, and what the person fails."


def behind_the_judge(labelled: list[tuple], passed: int, n: int) -> float | None:
    of_good = [judge for judge, person in labelled if person]
    of_bad = [judge for judge, person in labelled if not person]
    if not of_good or not of_bad:
        return None
    good, bad = sum(of_good) / len(of_good), sum(of_bad) / len(of_bad)
    if good <= bad:
        return None
    return min(1.0, max(0.0, (passed / n - bad) / (good - bad)))


def cases(rng):
    T, F = True, False
    yield ([], 1, 2)
    yield ([(T, T)], 1, 2)
    yield ([(F, F)], 1, 2)
    yield ([(T, T), (F, F)], 1, 4)
    yield ([(T, T), (T, F)], 70, 100)
    yield ([(F, T), (T, F)], 70, 100)
    yield ([(T, T), (T, T), (T, F), (F, F)], 75, 100)
    yield ([(T, T), (T, T), (T, F), (F, F)], 25, 100)
    yield ([(T, T), (F, T), (F, F)], 3, 4)
    yield ([(T, T), (F, T), (T, T), (T, T), (T, F), (F, F), (F, F), (F, F)], 3, 10)
    yield ([(T, T), (F, T), (F, F), (F, F), (F, F)], 45, 100)
    yield ([(T, T), (F, T), (F, F), (F, F), (F, F)], 30, 100)
    yield ([(T, T), (F, T), (F, F), (F, F), (F, F)], 80, 100)
    yield ([(T, T), (T, F), (F, F)], 20, 100)
    yield ([(T, T), (T, T), (T, T), (F, T), (T, F), (F, F), (F, F)], 1, 2)
    for n in (50, 200, 400):
        good = [(bool(x), True) for x in rng.random(9) < 0.8] + [(T, T), (T, T), (F, T)]
        bad = [(bool(x), False) for x in rng.random(5) < 0.3] + [(F, F), (T, F)]
        yield (good + bad, int(rng.integers(n // 3, n // 2)), n)


def wrong_pass_rate_as_it_is(labelled, passed, n):
    """You return the judge's own pass rate. A lenient judge passes bad blurbs, too, and a strict one fails good ones, so the share of good ones is different."""
    people = [person for _, person in labelled]
    if all(people) or not any(people):
        return None
    good = sum(j for j, p in labelled if p) / sum(people)
    bad = sum(j for j, p in labelled if not p) / (len(people) - sum(people))
    return passed / n if good > bad else None


def wrong_rates_of_all(labelled, passed, n):
    """You divide both counts by all labelled blurbs. The first rate is a share of what the person passes, the second of what the person fails."""
    people = [person for _, person in labelled]
    if all(people) or not any(people):
        return None
    good = sum(j for j, p in labelled if p) / len(people)
    bad = sum(j for j, p in labelled if not p) / len(people)
    return min(1.0, max(0.0, (passed / n - bad) / (good - bad))) if good > bad else None


def wrong_not_limited(labelled, passed, n):
    """Your estimate can fall below 0 or rise above 1, which no share can."""
    people = [person for _, person in labelled]
    if all(people) or not any(people):
        return None
    good = sum(j for j, p in labelled if p) / sum(people)
    bad = sum(j for j, p in labelled if not p) / (len(people) - sum(people))
    return (passed / n - bad) / (good - bad) if good > bad else None


def wrong_only_the_false_passes(labelled, passed, n):
    """You subtract the second rate and stop there. The pass rate can only lie between the second rate and the first, so you still have to divide by their difference."""
    people = [person for _, person in labelled]
    if all(people) or not any(people):
        return None
    good = sum(j for j, p in labelled if p) / sum(people)
    bad = sum(j for j, p in labelled if not p) / (len(people) - sum(people))
    return min(1.0, max(0.0, passed / n - bad)) if good > bad else None
