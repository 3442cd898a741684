import pandas as pd

from gradatim.checks import check, close, equal

NAMES = ["Ada", "Bo", "Cy", "Di"]
COLUMNS = ["id", "customer", "moment", "score", "age", "earlier"]


def tables(rng, applications, scores):
    """Applications (customer, moment) and fresh scores (customer, moment, loaded), in no order."""
    ids = (rng.permutation(80)[: len(applications)] + 10).tolist()
    a = pd.DataFrame(
        [(i, *row) for i, row in zip(ids, applications, strict=True)],
        columns=["id", "customer", "moment"],
    )
    values = (rng.permutation(60)[: len(scores)] + 30).tolist()
    s = pd.DataFrame(
        [(*row, v) for row, v in zip(scores, values, strict=True)],
        columns=["customer", "moment", "loaded", "score"],
    )
    mixed = {"applications": a, "scores": s}
    return {n: t.iloc[rng.permutation(len(t))].reset_index(drop=True) for n, t in mixed.items()}


def same_rows(lab, ref, given, hint):
    """The learner's rows are the reference's, on each engine that the file asks for."""
    want = ref.rows("sqlite", given)
    for engine in lab.engines():
        close(lab.rows(engine, given), want, hint=f"on {engine}: {hint}")


def one_each(rng):
    """One application for each customer, at 50, and one score loaded long before."""
    applications = [(name, 50) for name in NAMES]
    loaded = rng.permutation(30)[: len(NAMES)].tolist()
    return applications, [(name, t, t + 1) for name, t in zip(NAMES, loaded, strict=True)]


@check
def columns(lab, rng):
    """gives the six columns by their names"""
    for engine in lab.engines():
        equal(
            lab.columns(engine, tables(rng, *one_each(rng))),
            COLUMNS,
            hint="AS gives a column its name",
        )


@check(needs=columns)
def one_score(lab, ref, rng):
    """finds the only score of each customer"""
    same_rows(lab, ref, tables(rng, *one_each(rng)), "one application and one score each")


@check(needs=one_score)
def nothing_known(lab, ref, rng):
    """keeps an application without a known score"""
    applications, scores = one_each(rng)
    same_rows(lab, ref, tables(rng, applications, scores[1:]), "Ada has no score at all")
    same_rows(
        lab,
        ref,
        tables(rng, applications, [*scores[1:], ("Ada", 70, 71)]),
        "Ada's only score comes later",
    )


@check(needs=one_score)
def latest_known(lab, ref, rng):
    """takes the latest of several scores, and none of the future"""
    applications, _ = one_each(rng)
    moments = rng.permutation(45)[:6].tolist()
    scores = [(name, t, t + 1) for name in NAMES for t in moments]
    same_rows(lab, ref, tables(rng, applications, scores), "six scores before each application")
    scores += [(name, t, t + 1) for name in NAMES[:3] for t in (60, 75)]
    same_rows(lab, ref, tables(rng, applications, scores), "two scores after it")


@check(needs=one_score)
def not_loaded_yet(lab, ref, rng):
    """leaves out a score of an earlier moment that was loaded later"""
    applications, scores = one_each(rng)
    late = [(name, 40, int(t)) for name, t in zip(NAMES, rng.integers(52, 70, 4), strict=True)]
    same_rows(lab, ref, tables(rng, applications, scores + late), "scores of 40, loaded after 50")


@check(needs=one_score)
def same_moment(lab, ref, rng):
    """leaves out a score that was loaded at the moment of the application"""
    applications, scores = one_each(rng)
    edge = [("Ada", 45, 50), ("Bo", 45, 49), ("Cy", 45, 51), ("Di", 50, 50)]
    same_rows(lab, ref, tables(rng, applications, scores + edge), "loaded at 49, 50 and 51")


@check(needs=one_score)
def corrections(lab, ref, rng):
    """takes the last known correction, and returns each application once"""
    applications, _ = one_each(rng)
    known = {name: (rng.permutation(14)[:2] + 36).tolist() for name in NAMES}
    scores = [(name, 35, t) for name in NAMES for t in (*known[name], int(rng.integers(51, 56)))]
    data = tables(rng, applications, scores)
    rises = data["scores"]["customer"].map({"Ada": 1, "Bo": 1, "Cy": -1, "Di": -1})
    data["scores"]["score"] = 60 + rises * data["scores"]["loaded"]  # a correction goes up or down
    same_rows(lab, ref, data, "three scores for moment 35, one of them loaded too late")


@check(needs=latest_known)
def late_arrival(lab, ref, rng):
    """does not prefer a score of long ago because it arrived last"""
    applications, _ = one_each(rng)
    scores = [
        row for name in NAMES for row in ((name, 30, 31), (name, int(rng.integers(1, 20)), 44))
    ]
    same_rows(
        lab,
        ref,
        tables(rng, applications, scores),
        "the row loaded last is of an earlier moment",
    )


@check(needs=one_score)
def several_applications(lab, ref, rng):
    """counts the earlier applications of the same customer"""
    applications = [(name, int(t)) for name in NAMES[:3] for t in rng.permutation(90)[:4]]
    scores = [("Ada", t, t) for t in range(-5, 90, 7)] + [("Bo", -4, -3)]
    hint = "four applications each, of Ada, Bo and Cy; no score of Cy is known"
    same_rows(lab, ref, tables(rng, applications, scores), hint)


@check(needs=several_applications)
def applications_of_a_moment(lab, ref, rng):
    """does not count another application of the same moment"""
    first = int(rng.integers(10, 40))
    applications = [("Cy", first), ("Cy", 60), ("Cy", 60), ("Di", 60), ("Di", 60), ("Di", 61)]
    scores = [("Cy", 1, 2), ("Di", 3, 4)]
    same_rows(lab, ref, tables(rng, applications, scores), "two applications at 60")
