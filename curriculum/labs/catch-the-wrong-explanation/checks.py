from gradatim.checks import check, equal

RIGHT = {1: "D1", 3: "S2", 4: "S4", 8: "L1"}
WRONG = {2: "S1", 5: "Z1", 6: "G1", 7: "R1"}


# The checks say how many answers are as they should be, not which: to find those is the exercise.


def count(found, word):
    """How many of the verdicts are this word."""
    return sum(verdict == word for verdict in found.values())


def words(lab, given, claims):
    """The verdicts on some claims."""
    return {claim: given.verdict(lab.verdicts, claim) for claim in claims}


@check
def all_claims(lab, given):
    """answers each of the eight claims, with right or wrong"""
    equal(given.claims(lab.verdicts), [1, 2, 3, 4, 5, 6, 7, 8])
    known = {"right": "right or wrong", "wrong": "right or wrong"}
    for claim in range(1, 9):
        word = given.verdict(lab.verdicts, claim)
        equal([claim, known.get(word, word)], [claim, "right or wrong"])


@check(needs=all_claims)
def accepts(lab, given):
    """accepts the four claims that are right"""
    found = words(lab, given, RIGHT)
    equal(count(found, "right"), 4, hint="what sounds odd, but is what a passage says?")


@check(needs=all_claims)
def rejects(lab, given):
    """rejects the four claims that are wrong"""
    found = words(lab, given, WRONG)
    equal(count(found, "wrong"), 4, hint="what sounds certain, but is not what Python does?")


@check(needs=[accepts, rejects])
def passages(lab, given):
    """names for each of the eight claims the passage that decides it"""
    decides = {**RIGHT, **WRONG}
    found = [given.passage(lab.verdicts, claim) == passage for claim, passage in decides.items()]
    hint = "could this passage be true, and the claim still be either?"
    equal(sum(found), 8, hint=hint)
