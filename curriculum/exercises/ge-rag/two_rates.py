"""Two rates of an assistant

An insurance office tests its assistant with questions some of which can't be answered from its documents. The program below computes the
two rates, but they get better whenever questions of the other sort are added. Find the mistake and fix it.

- `answerable`: a list of bools, one for each question. `answered`: a list of as many bools, whether the assistant answered.
- Both sorts of questions occur at least once.
- Returns a pair of floats: false answers divided by all unanswerable questions, and answerable questions that weren't answered
  divided by all answerable ones.

>>> two_rates([True, True, True, True, False], [True, True, True, False, True])
(1.0, 0.25)
"""

minutes = 5
chapter = "02-when-to-say-nothing"
kind = "fix"
hint = "Of the five questions in the example, how many are unanswerable?"

starter = '''def two_rates(answerable, answered):
    false, silent = 0, 0
    for possible, said in zip(answerable, answered):
        if said and not possible:
            false += 1
        if possible and not said:
            silent += 1
    return false / len(answerable), silent / len(answerable)
'''


def two_rates(answerable: list, answered: list) -> tuple:
    false, silent = 0, 0
    for possible, said in zip(answerable, answered):
        if said and not possible:
            false += 1
        if possible and not said:
            silent += 1
    return false / answerable.count(False), silent / answerable.count(True)


def cases(rng):
    yield ([True, False], [True, False])
    yield ([True, False], [False, True])
    yield ([True, True, True, True, False], [True, True, True, False, True])
    yield ([False, False, False, True], [True, False, False, True])
    yield ([False, True, True, False, True], [True, True, False, False, True])
    for n in (8, 12, 20):
        yield (
            (rng.random(n) < 0.6).tolist() + [True, True, True, False, False],
            (rng.random(n) < 0.5).tolist() + [True, False, True, True, False],
        )


def wrong_divided_by_answered(answerable, answered):
    """You divide by how many were answered, and how many weren't. Both rates are shares of one sort of question: the
    unanswerable ones, and the answerable ones."""
    pairs = list(zip(answerable, answered))
    false = sum(said and not possible for possible, said in pairs)
    silent = sum(possible and not said for possible, said in pairs)
    return false / max(answered.count(True), 1), silent / max(answered.count(False), 1)


def wrong_other_way_round(answerable, answered):
    """You return the two rates in the other order: false answers come first."""
    pairs = list(zip(answerable, answered))
    false = sum(said and not possible for possible, said in pairs)
    silent = sum(possible and not said for possible, said in pairs)
    return silent / answerable.count(True), false / answerable.count(False)
