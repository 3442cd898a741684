import numpy as np

from gradatim.checks import check, equal

SEASON = {1: 0.0, 2: -0.2, 3: -0.4, 4: 0.8}


def chance(price, weight, rule=(1.6, 1.0)):
    """the chance that a parcel comes back, from logarithms of price and weight"""
    return 1 / (1 + np.exp(0.8 - rule[0] * price - rule[1] * weight))


def parcels(rng, n, quarter, price=0.0, weight=0.0, rule=(1.6, 1.0), returned=None):
    """rows of one quarter; `returned` fixes the share of returned parcels"""
    many = n if returned is None else 8 * n
    p = rng.normal(price, 1.0, many)
    w = rng.normal(SEASON[quarter] + weight, 0.7, many)
    y = (rng.random(many) < chance(p, w, rule)).astype(int)
    if returned is not None:
        ones = int(n * returned)
        rows = np.concatenate([np.flatnonzero(y == 1)[:ones], np.flatnonzero(y == 0)[: n - ones]])
        p, w, y = p[rows], w[rows], y[rows]
    score = chance(p, w)
    names = {"price": 30 * np.exp(0.6 * p), "weight": 2 * np.exp(0.6 * w), "score": score}
    return {"quarter": np.full(len(y), quarter), **names, "returned": y}


def year(rng, n=1200):
    """reference rows of all four quarters, mixed"""
    parts = [parcels(rng, n, quarter) for quarter in (1, 2, 3, 4)]
    mixed = rng.permutation(4 * n)
    return {name: np.concatenate([part[name] for part in parts])[mixed] for name in parts[0]}


def emptied(rng, values, share):
    """the same values, a share of them missing"""
    values = values.copy()
    values[rng.random(len(values)) < share] = np.nan
    return values


def named(lab, given, ref, cur):
    """the diagnosis, by the lab's own two functions"""
    return lab.diagnose(ref, cur, given.differ, given.shares_differ)


def drawn(rng, quarter, price=0.0, weight=0.0, missing=0.0):
    """a year and a quarter under one rule; drawn again where the shares of returned parcels in a
    bin come near the limit by chance, since a bin also holds other scores than before"""
    for _ in range(20):
        both = year(rng), parcels(rng, 1500, quarter, price, weight)
        if largest(*both) < 3.5:
            break
    for rows in both if missing else ():
        rows["price"] = emptied(rng, rows["price"], missing)
    return both


def largest(ref, cur):
    """the largest difference between the shares in a bin, in standard errors"""
    season = ref["quarter"] == cur["quarter"][0]
    old, score = ref["returned"][season], ref["score"][season]
    edges = np.quantile(score, [0.25, 0.5, 0.75])
    bin_old, bin_new = np.searchsorted(edges, score), np.searchsorted(edges, cur["score"])
    found = []
    for k in range(4):
        a, b = old[bin_old == k], cur["returned"][bin_new == k]
        p = np.concatenate([a, b]).mean()
        found.append(abs(a.mean() - b.mean()) / np.sqrt(p * (1 - p) * (1 / len(a) + 1 / len(b))))
    return max(found)


@check
def quiet(lab, given, rng):
    """finds nothing where nothing has changed"""
    equal(named(lab, given, year(rng), parcels(rng, 1500, 1)), "none")


@check
def features_moved(lab, given, rng):
    """calls it feature drift when other parcels come in and the rule is the same"""
    for price, weight in ((0.7, 0), (-0.7, 0), (0, 0.8), (0, -0.8)):
        quarter = int(rng.integers(1, 4))
        before, now = drawn(rng, quarter, price, weight)
        hint = f"{'prices' if price else 'weights'} have moved; at each score as many return"
        equal(named(lab, given, before, now), "feature", hint=hint)


@check
def labels_moved(lab, given, rng):
    """calls it label drift when both kinds of parcels are the same, in another mix"""
    for share in (0.75, 0.1):
        cur = parcels(rng, 1500, int(rng.integers(1, 4)), returned=share)
        equal(
            named(lab, given, year(rng), cur), "label", hint="look within returned and within kept"
        )


@check
def rule_changed(lab, given, rng):
    """calls it concept drift when the same parcel is returned more or less often"""
    for rule in ((-1.2, 1.0), (0.0, 3.0)):
        cur = parcels(rng, 1500, 1, rule=rule)
        equal(named(lab, given, year(rng), cur), "concept", hint="prices and weights are as before")


@check
def one_label_moved(lab, given, rng):
    """calls it concept drift when only the returned parcels are others, or only the kept ones"""
    for k in (0, 1):
        cur = parcels(rng, 1500, 2, returned=0.7)
        cur["price"][cur["returned"] == k] *= 2.5
        equal(named(lab, given, year(rng), cur), "concept", hint="look within both labels")


@check
def one_bin_only(lab, given, rng):
    """calls it concept drift when the rule has changed at the highest scores only, or the lowest"""
    for top in (True, False):
        ref, cur = year(rng), parcels(rng, 3000, 3)
        low, high = np.quantile(ref["score"][ref["quarter"] == 3], [0.25, 0.75])
        rows = cur["score"] > high if top else cur["score"] <= low
        cur["returned"] = np.where(rows & (rng.random(3000) < 0.9), int(not top), cur["returned"])
        equal(named(lab, given, ref, cur), "concept", hint="only one of the four bins has changed")


def steps(rng, counts, returned, price=0.0):
    """rows of quarter 1 with the scores 0.1, 0.2, 0.3 and 0.4: how many, and how many returned"""
    score = np.repeat([0.1, 0.2, 0.3, 0.4], counts)
    pairs = zip(counts, returned, strict=True)
    y = np.concatenate([np.arange(n) < ones for n, ones in pairs]).astype(int)
    names = {"price": np.exp(rng.normal(price, 1, len(y))), "weight": rng.gamma(9, 1, len(y))}
    return {"quarter": np.full(len(y), 1), **names, "score": score, "returned": y}


def with_steps(rng):
    """reference rows of which those of quarter 1 have four scores; the edges are 0.1, 0.2, 0.3"""
    old, new = year(rng), steps(rng, [310, 300, 300, 290], [31, 60, 90, 116])
    later = old["quarter"] != 1
    return {name: np.concatenate([new[name], old[name][later]]) for name in old}


@check
def on_an_edge(lab, given, rng):
    """puts a score that equals an edge into the bin below it"""
    cur = steps(rng, [310, 300, 300, 290], [31, 60, 180, 26])
    hint = "at 0.3, an edge, more return than before, and at 0.4 as many fewer"
    equal(named(lab, given, with_steps(rng), cur), "concept", hint=hint)


@check
def edges_of_the_reference(lab, given, rng):
    """cuts the scores at the quantiles of the reference"""
    cur = steps(rng, [100, 100, 100, 1200], [10, 20, 30, 480], price=1.0)
    hint = "at each of four scores as many return as before; most rows now have the highest"
    equal(named(lab, given, with_steps(rng), cur), "feature", hint=hint)


@check
def outside_the_reference(lab, given, rng):
    """counts scores that the reference doesn't reach in the lowest and the highest bin"""
    cur = steps(rng, [310, 300, 300, 290], [130, 60, 90, 17])
    cur["score"][:110], cur["score"][-250:] = 0.05, 0.6
    hint = "110 parcels at 0.05 all return, 250 at 0.6 do not; before, scores were 0.1 to 0.4"
    equal(named(lab, given, with_steps(rng), cur), "concept", hint=hint)


@check
def season(lab, given, rng):
    """finds nothing in a fourth quarter that is as heavy as every fourth quarter"""
    equal(
        named(lab, given, year(rng), parcels(rng, 1500, 4)),
        "none",
        hint="with what is it compared?",
    )


@check
def out_of_season(lab, given, rng):
    """notices a quarter that is unlike the same quarter of the year before"""
    before, now = drawn(rng, 4, price=0.7)
    equal(named(lab, given, before, now), "feature", hint="prices have moved in quarter 4")


@check
def unit_changed(lab, given, rng):
    """calls it a fault of the pipeline when all values were multiplied by one number"""
    for name, factor in (("weight", 1000.0), ("price", 0.01), ("weight", 8.0), ("price", 0.125)):
        cur = parcels(rng, 1200, 2)
        cur[name] = cur[name] * factor
        equal(named(lab, given, year(rng), cur), "pipeline", hint=f"{name} times {factor}")
    cur["price"][:3] = 1e9
    hint = "price times 0.125, and three absurd prices, which a median doesn't mind"
    equal(named(lab, given, year(rng), cur), "pipeline", hint=hint)


@check
def values_lost(lab, given, rng):
    """calls it a fault of the pipeline when values go missing"""
    for name in ("price", "weight"):
        ref, cur = year(rng), parcels(rng, 1200, 3)
        ref["price"] = emptied(rng, ref["price"], 0.1)
        cur[name] = emptied(rng, cur[name], 0.35)
        equal(named(lab, given, ref, cur), "pipeline", hint=f"a third of {name} is missing")


@check
def always_missing(lab, given, rng):
    """takes values that were always missing for nothing new, and looks on without them"""
    for moved, want in ((0.0, "none"), (0.7, "feature")):
        before, now = drawn(rng, 2, price=moved, missing=0.3)
        hint = "a third of the prices is missing, as before"
        equal(named(lab, given, before, now), want, hint=hint)
    now = parcels(rng, 1500, 2)
    equal(named(lab, given, before, now), "none", hint="no price is missing now, and a third was")


@check
def missing_in_one_season(lab, given, rng):
    """compares the share of missing values with the same quarter, too"""
    before, now = year(rng), parcels(rng, 1500, 4)
    later = before["quarter"] == 4
    before["price"][later] = emptied(rng, before["price"][later], 0.3)
    now["price"] = emptied(rng, now["price"], 0.3)
    hint = "in quarter 4, a third of the prices is missing, now and before; in others none is"
    equal(named(lab, given, before, now), "none", hint=hint)
    before, now = year(rng), parcels(rng, 1500, 2)
    others = before["quarter"] != 2
    before["price"][others] = emptied(rng, before["price"][others], 0.4)
    now["price"] = emptied(rng, now["price"], 0.25)
    hint = "a quarter of the prices is missing, and in the second quarter before none was"
    equal(named(lab, given, before, now), "pipeline", hint=hint)


@check
def larger_and_otherwise(lab, given, rng):
    """takes a column of larger values in another shape for no change of unit"""
    cur = parcels(rng, 1500, 2)
    cur["price"] = cur["price"] * 8 * np.exp(rng.normal(0, 1.2, 1500))
    equal(
        named(lab, given, year(rng), cur), "feature", hint="divide by the ratio, and compare again"
    )


@check
def smaller_factor(lab, given, rng):
    """takes values that have doubled for a change of the world"""
    for factor in (2.0, 4.4, 0.23):
        cur = parcels(rng, 1500, 2)
        cur["price"] = cur["price"] * factor
        equal(named(lab, given, year(rng), cur), "feature", hint=f"all prices times {factor}")


@check
def exactly_at_the_limits(lab, given, rng):
    """counts a ratio of exactly 5 or 1/5 as a unit, and a tenth missing as nothing new"""
    ref = year(rng)
    ref["weight"] = np.ceil(8 * ref["weight"]) / 8
    same = {name: values[ref["quarter"] == 3] for name, values in ref.items()}
    larger = {**same, "weight": same["weight"] * 5}
    equal(named(lab, given, ref, larger), "pipeline", hint="all weights times 5")
    equal(
        named(lab, given, {**ref, "weight": ref["weight"] * 5}, same), "pipeline", hint="times 1/5"
    )
    few = same["price"].copy()
    few[:120] = np.nan
    equal(
        named(lab, given, ref, {**same, "price": few}),
        "none",
        hint="120 of 1200 prices are missing",
    )
