from gradatim.checks import check, close, equal

KNOWN = ["age", "months", "price", "visits_90", "late_payments"]
LATE = ["visits_month", "notice", "exit_reason"]
OVERWRITTEN = ["visits_total"]

UNITS = {
    "member and month": "a row for each time that somebody decides about a member",
    "member": "one row for a member who stayed in May and left in June",
    "visit": "several rows for a member who comes often, and none for one who stays at home",
    "notice": "no row for the members who stay",
}
EVENTS = {
    "notice": "open on the first, within reach of a call, and what the gym wants to prevent",
    "end": "sealed by a notice that came in the month before",
    "last visit": "seen only when somebody has stayed away for ever",
    "rare visits": "open on the first, but nobody has left by it",
}
METRICS = {
    "rank 100": "counts the members who are phoned",
    "accuracy": "97 % for a list that names nobody",
    "AUC": "counts the order of 1900 members who are not phoned, too",
    "mean error": "counts the scores of 1900 members who are not phoned, too",
}
BASELINES = {
    "least visits_90": "100 calls on the first, 12 of them to members who mean to leave",
    "nobody": "no call on the first",
    "random 100": "100 calls on the first, 3 of them to members who mean to leave",
    "least visits_month": "100 calls when the month is over",
}


def meaning(choices, answer):
    """What a decision amounts to: shown in place of the answer itself."""
    return choices.get(answer, f"{answer!r} is not one of the choices")


@check
def unit(lab):
    """has one row for each decision"""
    equal(meaning(UNITS, lab.UNIT), UNITS["member and month"], hint="who decides what, and when?")


@check
def event(lab):
    """predicts something that a call on the first can still change, and that matters in itself"""
    equal(meaning(EVENTS, lab.EVENT), EVENTS["notice"], hint="when is it too late for a call?")


@check
def horizon(lab):
    """looks as far ahead as the list is in use"""
    months = lab.HORIZON_MONTHS
    names = {1: "until the next list"}
    got = names.get(months, f"{months} months, and the next list comes after 1")
    equal(got, names[1], hint="when is the next list made?")


@check
def no_future(lab):
    """learns from nothing that happens after the first"""
    got = [name for name in LATE if name in lab.FEATURES]
    equal(got, [], hint="on the first, is it already in the computer?")


@check
def nothing_overwritten(lab):
    """learns from no column that was changed after the row's own first of the month"""
    got = [name for name in OVERWRITTEN if name in lab.FEATURES]
    equal(got, [], hint="what does it hold in a row of three years ago?")


@check
def everything_known(lab):
    """learns from every column that is known on the first"""
    used = sum(name in lab.FEATURES for name in KNOWN)
    hint = "for each column that you left out: is it known on the first?"
    equal(f"{used} of the {len(KNOWN)} that are known", "5 of the 5 that are known", hint=hint)


@check
def columns_of_the_export(lab):
    """learns from columns of the export only, each named once"""
    known = [*KNOWN, *LATE, *OVERWRITTEN]
    got = [name for i, name in enumerate(lab.FEATURES) if name in lab.FEATURES[:i]]
    got += [name for name in lab.FEATURES if name not in known]
    equal(got, [], hint="see the table in the lesson")


@check
def metric(lab):
    """counts what the morning on the telephone gains"""
    equal(meaning(METRICS, lab.METRIC), METRICS["rank 100"], hint="how many calls are there?")


@check
def baseline(lab):
    """is compared with the best that is done without a model, at the same moment"""
    got = meaning(BASELINES, lab.BASELINE)
    equal(got, BASELINES["least visits_90"], hint="what does the gym do today?")


@check
def break_even(lab):
    """names the number of right calls at which the morning brings as much as it costs"""
    gain = lab.BREAK_EVEN * 120 / 4 - 100 * 6
    close(gain, 0, hint="euro that such a morning brings beyond what it costs")
