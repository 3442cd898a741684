from gradatim.checks import check, close, equal, raises

FUNCTIONS = ("best", "headline", "newest", "errors")
WORDS = ["early", "late", "noisy", "small", "wide", "deep", "frozen"]


def floats(rng, n=4):
    return (rng.integers(1, 100, n) / 100).tolist()


def words(rng, n):
    return rng.choice(WORDS, n, replace=False).tolist()


def in_containers(rng):
    """what may stand where floats in a list or a tuple are asked for, and what may not"""
    good = {"a list of floats": floats(rng), "a tuple of floats": tuple(floats(rng))}
    good |= {"a tuple of one float": (0.5,), "an empty list": []}
    bad = {"a list of texts": words(rng, 2), "a list of None": [None], "a float": 0.5}
    return {**good, **bad, "None": None}, list(good)


@check
def behaves(lab, given, rng):
    """returns what it returned before"""
    scores, runs = floats(rng), words(rng, 4)
    equal(lab.best(scores), max(scores))
    equal(lab.best(tuple(scores)), max(scores))
    equal(lab.best([]), None)
    equal(lab.headline("run 7", scores), f"run 7: {max(scores):.2f}")
    equal(lab.newest(runs, 2), [runs[3], runs[2]])
    equal(lab.newest(tuple(runs)), runs[::-1])
    equal(lab.newest(runs, 0), [], hint="a limit of 0 is a limit")
    equal(lab.newest(runs, 9), runs[::-1])
    got = given.errors_of_constant(lab.errors, 0.5, (1.0, 2.0), [0.25, 0.75])
    close(got, [0.25, 0.25])
    raises(ValueError, given.errors_of_constant, lab.errors, 0.5, [1.0, 2.0, 3.0], [0.25, 0.75])


@check
def no_score(lab, rng):
    """says in the headline that there is no score"""
    (name,) = words(rng, 1)
    equal(lab.headline(name, []), f"{name}: no score", hint="what is best of nothing?")
    equal(lab.headline(name, ()), f"{name}: no score")


@check
def zero_is_a_score(lab, rng):
    """shows a best score of 0 as a score"""
    (name,) = words(rng, 1)
    equal(
        lab.headline(name, [0.0, -1.0]), f"{name}: 0.00", hint="0.0 counts as false, as None does"
    )


@check
def all_hinted(lab, given):
    """has a hint for each parameter and each return value"""
    equal(given.unhinted([getattr(lab, name) for name in FUNCTIONS]), [])


@check(needs=all_hinted)
def scores(lab, given, rng):
    """tells the truth about which scores best takes"""
    values, wanted = in_containers(rng)
    hint = "in a list or a tuple; what does the function do with them?"
    equal(given.admitted(lab.best, "scores", values), wanted, hint=hint)


@check(needs=all_hinted)
def scores_of_headline(lab, given, rng):
    """tells the truth about what headline takes"""
    values, wanted = in_containers(rng)
    equal(given.admitted(lab.headline, "scores", values), wanted, hint="what best takes")
    names = {"a text": "run 7", "a number": 7, "None": None}
    equal(given.admitted(lab.headline, "name", names), ["a text"])


@check(needs=all_hinted)
def answer_of_best(lab, given):
    """tells the truth about what best returns"""
    values = {"a float": 0.25, "None": None, "a text": "0.25", "a list of floats": [0.25]}
    got = given.admitted(lab.best, "return", values)
    equal(got, ["a float", "None"], hint="what does best([]) return?")


@check(needs=all_hinted)
def answer_of_headline(lab, given):
    """tells the truth about what headline returns"""
    values = {"a text": "run 7: no score", "None": None, "a float": 0.25}
    got = given.admitted(lab.headline, "return", values)
    equal(got, ["a text"], hint="None only where None can come")


@check(needs=all_hinted)
def runs(lab, given, rng):
    """tells the truth about which runs newest takes"""
    few = words(rng, 2)
    good = {"a list of texts": few, "a tuple of texts": tuple(few), "a list of dicts": [{"a": 1}]}
    values = {**good, "a tuple of floats": (0.5, 1.5), "a float": 0.5, "None": None}
    got = given.admitted(lab.newest, "runs", values)
    equal(got, [*good, "a tuple of floats"], hint="things of any one kind")


@check(needs=all_hinted)
def limit(lab, given):
    """tells the truth about which limits newest takes"""
    values = {"a whole number": 3, "None": None, "a text": "3", "a fraction": 2.5}
    got = given.admitted(lab.newest, "limit", values)
    equal(got, ["a whole number", "None"], hint="what is the default?")


@check(needs=runs)
def same_kind(lab, given, rng):
    """says that newest returns a list of the kind that was passed"""
    few = words(rng, 2)
    values = {"a list of texts": few, "a list of floats": [0.5], "a list of both": ["a", 0.5]}
    for passed in (tuple(few), few):
        got = given.admitted(lab.newest, "return", values, bound_by=["runs", passed])
        equal(got, ["a list of texts"], hint="texts were passed; one T in both places")
    got = given.admitted(lab.newest, "return", values, bound_by=["runs", [1.5, 2.5]])
    equal(got, ["a list of floats"], hint="floats were passed; one T in both places")


@check(needs=all_hinted)
def models(lab, given):
    """tells the truth about which models errors takes"""
    got = given.admitted_models(lab.errors, "model")
    wanted = ["a model of another module", "a model that can be fitted too"]
    equal(got, wanted, hint="whatever has predict, and only that")
    plain = given.admitted(lab.errors, "model", {"None": None, "a list": [1.5], "a text": "mean"})
    equal(plain, [], hint="these have no predict")


@check(needs=all_hinted)
def rows(lab, given, rng):
    """tells the truth about which rows and answers errors takes"""
    for name in ("rows", "answers"):
        values, wanted = in_containers(rng)
        equal(given.admitted(lab.errors, name, values), wanted, hint=f"floats, as {name}")


@check(needs=all_hinted)
def answer_of_errors(lab, given):
    """tells the truth about what errors returns"""
    values = {"a list of floats": [0.5], "a list of texts": ["a"], "None": None, "a float": 0.5}
    got = given.admitted(lab.errors, "return", values)
    equal(got, ["a list of floats"], hint="can it ever return None?")


@check(needs=[scores, scores_of_headline, runs, rows])
def promises(lab, given, rng):
    """works with whatever its hints admit"""
    few = floats(rng)
    hint = "the hint admits it, and {} fails with it"
    got = given.broken_promises(lab.best, [], "scores", few, may_be_empty=True)
    equal(got, [], hint=hint.format("best"))
    got = given.broken_promises(lab.headline, ["a"], "scores", few, may_be_empty=True)
    equal(got, [], hint=hint.format("headline"))
    got = given.broken_promises(lab.newest, [], "runs", few, [2])
    equal(got, [], hint=hint.format("newest"))
    ones, hint = [1.0, 2.0, 3.0], hint.format("errors")
    equal(given.broken_promises(lab.errors, ["model"], "rows", ones, [ones]), [], hint=hint)
    equal(given.broken_promises(lab.errors, ["model", ones], "answers", ones), [], hint=hint)
