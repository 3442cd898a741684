import numpy as np
import pandas as pd

from gradatim.checks import check, equal

START = pd.Timestamp("2024-06-01")


def visits(rng, patients=12, most=9):
    """visits of some patients in random order, each patient with 2 to `most` of them"""
    who = np.repeat(rng.permutation(900)[:patients] + 100, rng.integers(2, most + 1, patients))
    return pd.DataFrame({"patient": rng.permutation(who), "weight": rng.normal(70, 9, len(who))})


def written(days):
    """days as text, some with a zero in front"""
    full = days.strftime("%d.%m.%Y")
    bare = [".".join(part.lstrip("0") for part in text.split(".")) for text in full]
    return [(full[i], bare[i])[i % 3 > 0] for i in range(len(days))]


def discharges(rng, n=60, days=None):
    """discharges in random order on days of about a year"""
    days = START + pd.to_timedelta(rng.integers(0, 400, n) if days is None else days, unit="D")
    return pd.DataFrame({"left": written(days), "age": rng.integers(20, 90, len(days))})


def seed(rng):
    return int(rng.integers(10_000))


def cut_day(rng):
    """a day in 2025, with one digit, so that text and time disagree about what is earlier"""
    return f"{rng.integers(2, 10)}.{rng.integers(1, 5)}.2025"


def both_parts(lab, ref, df, cut, gap):
    """the learner's two parts are those of the reference; one after the other, to show the rows"""
    (train, test), want = (side.time_split(df, "left", cut, gap) for side in (lab, ref))
    equal(train, want[0], hint=f"training: the day plus {gap} days lies before {cut}")
    equal(test, want[1], hint=f"the test: {cut} and all later days")


@check
def no_patient_in_both(lab, given, rng):
    """leaves no patient in both parts"""
    got = given.in_both(lab.group_split, visits(rng, 30), "patient", seed(rng))
    equal(got, "none is in both", hint="draw patients, not visits")


@check(needs=no_patient_in_both)
def a_fifth_of_them(lab, given, rng):
    """puts a fifth of the patients into the test, however many visits they have"""
    # Of 300 patients, 60 that are drawn with replacement are never all different.
    for patients in (6, 9, 14, 25, 300):
        got = given.in_test(lab.group_split, visits(rng, patients, 30), "patient", seed(rng))
        hint = f"{patients} patients, {patients} // 5 of them in the test, whatever their visits"
        equal(got, patients // 5, hint=hint)


@check(needs=a_fifth_of_them)
def at_least_one(lab, given, rng):
    """puts at least one patient into the test"""
    got = given.in_test(lab.group_split, visits(rng, 4), "patient", seed(rng))
    equal(got, 1, hint="4 patients: 4 // 5 is 0, but at least one")


@check(needs=no_patient_in_both)
def all_their_rows(lab, given, rng):
    """keeps all rows of each patient, in order and with their labels"""
    df = visits(rng).sample(frac=1, random_state=rng)  # row labels in random order
    got = given.rows_kept(lab.group_split, df, "patient", seed(rng))
    equal(got, ["all its rows, as they were"] * 2)


@check(needs=all_their_rows)
def repeated_row_labels(lab, given, rng):
    """keeps all rows where row labels repeat"""
    df = pd.concat([visits(rng), visits(rng)])
    got = given.rows_kept(lab.group_split, df, "patient", seed(rng))
    equal(got, ["all its rows, as they were"] * 2, hint="train, test; what does a label pick?")


@check(needs=no_patient_in_both)
def names_too(lab, given, rng):
    """takes a column of text as well, and the column that it is told"""
    df = visits(rng, 20).assign(ward=lambda t: "w" + (t["patient"] % 10).astype(str))
    equal(given.in_both(lab.group_split, df, "ward", seed(rng)), "none is in both")


@check(needs=at_least_one)
def every_patient(lab, given, rng):
    """gives each patient a chance to be in the test"""
    equal(given.never(lab.group_split, visits(rng, 2), "patient", 25), 0, hint="after 25 seeds")


@check(needs=every_patient)
def as_likely_as_others(lab, given):
    """gives a patient with many visits no better chance than the others"""
    df = pd.DataFrame({"patient": np.repeat(np.arange(10), [1, 1, 1, 300, 1, 1, 1, 1, 1, 1])})
    times = given.times_in_test(lab.group_split, df, "patient", 3, 60)  # 12 are to be expected
    equal("too often" if times > 30 else "as often as others", "as often as others")


@check(needs=no_patient_in_both)
def same_seed(lab, given, rng):
    """chooses the same patients for the same seed, and others for another"""
    df, start = visits(rng, 30), seed(rng)
    got = given.different(lab.group_split, df, "patient", [start, start + 1, start, start + 1])
    equal(min(got, 3), 2, hint="two seeds, each used twice: two different choices")
    seeds = [start + 1000 * k for k in range(6)]
    got = given.different(lab.group_split, visits(rng, 60), "patient", seeds)
    equal(got, 6, hint="six seeds, six different choices")


@check
def tested_on_later_days(lab, ref, rng):
    """tests on the day of the cut and on later days"""
    df, cut = discharges(rng), cut_day(rng)
    got, want = (side.time_split(df, "left", cut, 30)[1] for side in (lab, ref))
    equal(got, want, hint=f"the test: {cut}, day first, and all later days")


@check(needs=tested_on_later_days)
def day_first(lab, ref, rng):
    """reads the first number as the day, also where it could be the month"""
    days = START + pd.to_timedelta(np.arange(400), unit="D")
    days = rng.permutation(np.flatnonzero(days.day <= 12))
    df, cut = discharges(rng, days=days), cut_day(rng)
    both_parts(lab, ref, df, cut, 0)


@check(needs=tested_on_later_days)
def without_gap(lab, ref, rng):
    """learns from all days before the cut if there is no gap"""
    df, cut = discharges(rng), cut_day(rng)
    equal(lab.time_split(df, "left", cut, 0)[0], ref.time_split(df, "left", cut, 0)[0])


@check(needs=without_gap)
def with_gap(lab, ref, rng):
    """learns only from rows whose label is known before the cut"""
    df, cut = discharges(rng), cut_day(rng)
    gap = int(rng.integers(40, 90))
    got, want = lab.time_split(df, "left", cut, gap), ref.time_split(df, "left", cut, gap)
    equal(got[0], want[0], hint="day + gap lies before the cut")


@check(needs=tested_on_later_days)
def on_the_day(lab, rng):
    """knows to the day what is training, test and neither"""
    cut, gap = START + pd.Timedelta(days=int(rng.integers(100, 300))), int(rng.integers(3, 30))
    away = [-gap - 1, -gap, -1, 0, 1]
    days = cut + pd.to_timedelta(away, unit="D")
    df = pd.DataFrame({"left": written(days), "away": away})
    train, test = lab.time_split(df, "left", cut.strftime("%d.%m.%Y"), gap)
    hint = "days from the cut, negative before it"
    equal(test["away"].tolist(), [0, 1], hint=hint)
    equal(train["away"].tolist(), [-gap - 1], hint=hint)


@check(needs=tested_on_later_days)
def empty_parts(lab, ref, rng):
    """returns an empty table with all columns for a part without rows"""
    df = discharges(rng)
    for cut in ("1.6.2024", "1.1.2030"):
        both_parts(lab, ref, df, cut, 10)


@check(needs=[without_gap, with_gap])
def labels_that_repeat(lab, ref, rng):
    """divides rows by day where row labels repeat"""
    df, cut = pd.concat([discharges(rng), discharges(rng)]), cut_day(rng)
    both_parts(lab, ref, df, cut, 20)
