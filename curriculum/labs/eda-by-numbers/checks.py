import numpy as np
from palmerpenguins import load_penguins

from gradatim.checks import check, close, equal

BILL, DEPTH = "bill_length_mm", "bill_depth_mm"


def colony(rng):
    """60 penguins of each species, drawn anew, measured a little differently, with new gaps"""
    birds = load_penguins().groupby("species").sample(60, replace=True, random_state=rng)
    birds = birds.sample(frac=1, random_state=rng, ignore_index=True)
    sizes = birds.columns[2:6]
    birds[sizes] = (birds[sizes] * rng.normal(1, 0.01, (180, 4))).round(1)
    for name in ("bill_length_mm", "body_mass_g", "sex", "island"):
        birds.loc[rng.permutation(180)[:15], name] = None
    return birds[rng.permutation(birds.columns)]


@check
def identifiers(lab, ref, rng):
    """tells columns that name the rows from measurements, by their values and not by their names"""
    df = colony(rng)
    df.insert(int(rng.integers(8)), "length_of_stay", rng.permutation(180) + 500)
    df.insert(0, "number", np.arange(180) % 170)
    df.insert(3, "id_weight", np.linspace(1, 2, 180))
    df["grams"] = rng.permutation(180) + 3000.0
    df["serial"] = (rng.permutation(180) + 9000).astype("int32")
    want = ["length_of_stay", "serial"]
    equal(lab.eda(df, "species")["identifiers"], want, hint="an integer type, all different")


@check
def missing(lab, ref, rng):
    """counts the gaps of the columns that have any, of text and of numbers"""
    df = colony(rng)
    equal(lab.eda(df, "species")["missing"], ref.eda(df, "species")["missing"], hint="all columns")


@check
def numbers(lab, ref, rng):
    """describes each measurement by all its known values"""
    df = colony(rng)
    close(
        lab.eda(df, "species")["numbers"], ref.eda(df, "species")["numbers"], hint="own gaps only"
    )


@check(needs=[identifiers, numbers])
def names_are_not_measured(lab, rng):
    """keeps identifiers out of the numbers and out of the pairs"""
    df = colony(rng)[[BILL, DEPTH, "species"]].assign(tag=rng.permutation(180))
    report = lab.eda(df, "species")
    equal((set(report["numbers"]), set(report["pairs"])), ({BILL, DEPTH}, {(BILL, DEPTH)}))


@check
def categories(lab, ref, rng):
    """counts the known values of each text column"""
    df = colony(rng)
    equal(lab.eda(df, "species")["categories"], ref.eda(df, "species")["categories"], hint="text")


@check
def pairs_without_gaps(lab, ref, rng):
    """gives the rank correlation of each pair of measurements"""
    df = colony(rng).dropna()
    close(lab.eda(df, "species")["pairs"], ref.eda(df, "species")["pairs"], hint="ranks first")


@check(needs=pairs_without_gaps)
def pairs_on_a_bent_line(lab, rng):
    """finds a correlation of -1 where one column falls whenever the other rises"""
    df = colony(rng)[[BILL, "species"]].dropna()
    df["warmth"] = np.exp(-df[BILL] / 5)
    close(lab.eda(df, "species")["pairs"], {(BILL, "warmth"): -1.0}, hint="ranks first")


@check(needs=pairs_without_gaps)
def pairs_with_gaps(lab, ref, rng):
    """uses for each pair the rows in which both are known"""
    df = colony(rng)
    close(lab.eda(df, "species")["pairs"], ref.eda(df, "species")["pairs"], hint="both, not all")


@check(needs=pairs_without_gaps)
def turned(lab, ref, rng):
    """finds the pairs in which every group has the opposite sign of the whole"""
    df = colony(rng).drop(columns="year")
    equal(lab.eda(df, "species")["turned"], ref.eda(df, "species")["turned"], hint="every group")


def species_apart(rng):
    """birds whose species differ much in reach, and a little inside each species"""
    df = colony(rng)[["species"]]
    between = df["species"].map({"Adelie": 0.0, "Chinstrap": 30.0, "Gentoo": 60.0})
    inside = rng.normal(size=180)
    return df.assign(reach=between + inside), between, inside


@check(needs=turned)
def turned_in_some_groups(lab, rng):
    """does not call a pair turned because some groups differ and others do not"""
    df, between, inside = species_apart(rng)
    signs = dict(zip(["Adelie", "Chinstrap", "Gentoo"], rng.permutation([-1, -1, 1]), strict=True))
    inside *= df["species"].map(signs)
    df["speed"] = between + inside + rng.normal(0, 0.1, 180)
    df["rest"] = between - inside + rng.normal(0, 0.1, 180)
    want = [("speed", "rest")]
    equal(lab.eda(df, "species")["turned"], want, hint="what do the other groups say?")


@check(needs=turned)
def not_merely_weaker(lab, rng):
    """does not call a pair turned because its groups go together less, but with the same sign"""
    df, _, _ = species_apart(rng)
    df["speed"] = df["reach"] + rng.normal(size=180)
    df["rest"] = -df["reach"] + rng.normal(size=180)
    equal(lab.eda(df, "species")["turned"], [], hint="look at the sign")


@check(needs=turned)
def ranks_of_the_group(lab, rng):
    """ranks the values of a group among themselves"""
    df, between, inside = species_apart(rng)
    giants = 100 * (df.groupby("species").cumcount() < 6)
    df["speed"] = between - inside + giants
    df["reach"] += giants
    equal(lab.eda(df, "species")["turned"], [("reach", "speed")], hint="rank each group alone")


@check(needs=turned)
def rows_without_a_group(lab, ref, rng):
    """lets a row without a group count over all rows, and in no group"""
    df = colony(rng).drop(columns="year")
    df.loc[rng.permutation(180)[:40], "species"] = None
    mine, good = lab.eda(df, "species"), ref.eda(df, "species")
    close(mine["pairs"], good["pairs"], hint="the birds were measured all the same")
    equal(mine["turned"], good["turned"], hint="no group, no say")


@check(needs=turned)
def other_groups(lab, ref, rng):
    """groups by the column that it is told"""
    df = colony(rng).rename(columns={"species": "kind", "island": "species"}).drop(columns="year")
    equal(lab.eda(df, "kind")["turned"], ref.eda(df, "kind")["turned"], hint="where does by go?")
