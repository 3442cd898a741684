from gradatim.checks import agree, check, equal, raises

NAMES = ["plug", "set", "screw", "drill", "lamp", "paint", "saw", "hook", "tape", "glue"]


def page(rng, n):
    """n different names, in any order"""
    return [NAMES[i] for i in rng.permutation(10)[:n].tolist()]


def grades(rng, names, low=1):
    """gains from low to 3 for these names"""
    return {name: int(g) for name, g in zip(names, rng.integers(low, 4, len(names)), strict=True)}


@check
def one_page(lab, ref, rng):
    """weighs one relevant result by its place"""
    ranked = page(rng, 5)
    for place in (1, 2, 3, 5):
        rel = {ranked[place - 1]: 1}
        agree(lab.ndcg, ref.ndcg, ranked, rel, 5, name="ndcg", hint=f"it stands at place {place}")


@check(needs=one_page)
def graded(lab, ref, rng):
    """takes the gains as they are, and not only relevant or not"""
    ranked = page(rng, 6)
    rel = {ranked[5]: 3, ranked[0]: 1, ranked[2]: 2, ranked[3]: 0.5}
    agree(lab.ndcg, ref.ndcg, ranked, rel, 6, name="ndcg", hint="a gain of 3 is worth three of 1")


@check(needs=one_page)
def best_of_all(lab, ref, rng):
    """compares with the best list of all that is relevant, shown or not"""
    names = page(rng, 9)
    rel = {names[7]: 3, names[1]: 2, names[8]: 1, names[0]: 1}
    agree(lab.ndcg, ref.ndcg, names[:5], rel, 5, name="ndcg", hint=f"{names[7]} isn't shown")


@check(needs=one_page)
def best_is_cut(lab, ref, rng):
    """cuts the best list at k"""
    ranked = page(rng, 8)
    rel = dict.fromkeys(ranked, 1)
    for k in (1, 3):
        agree(lab.ndcg, ref.ndcg, ranked, rel, k, name="ndcg", hint=f"{k} of 8 can be shown")
        agree(lab.ndcg, ref.ndcg, ["sand", *ranked], rel, k, name="ndcg", hint="sand has no gain")


@check(needs=one_page)
def list_is_cut(lab, ref, rng):
    """looks at the first k places of the list"""
    ranked = page(rng, 7)
    rel = {ranked[1]: 1, ranked[3]: 3, ranked[6]: 2}
    for k in (1, 2, 3, 4, 6):
        agree(lab.ndcg, ref.ndcg, ranked, rel, k, name="ndcg", hint="later places don't count")


@check(needs=one_page)
def short_lists(lab, ref, rng):
    """works with lists that are shorter than k, and with an empty one"""
    names = page(rng, 6)
    rel = grades(rng, names[1:4])
    for ranked in ([], names[:2], names[:3]):
        agree(lab.ndcg, ref.ndcg, ranked, rel, 10, name="ndcg", hint="shorter than k = 10")


@check(needs=graded)
def seen_before(lab, ref, rng):
    """gives no second gain to what was shown before, and lets it take its place"""
    a, b, c, d = page(rng, 4)
    rel = {a: 2, b: 3, c: 1}
    for ranked in ([a, a, b, d], [d, b, b, a, b, c], [a, d, a, a, c]):
        agree(lab.ndcg, ref.ndcg, ranked, rel, 5, name="ndcg", hint="something stands there twice")


@check
def no_best_list(lab, rng):
    """refuses a search without anything relevant"""
    ranked = page(rng, 4)
    for rel in ({}, {ranked[1]: 0}, {"banjo": 0.0, ranked[0]: 0}):
        raises(ValueError, lab.ndcg, ranked, rel, 3, hint=f"rel is {rel}")


@check
def hits(lab, rng):
    """sees a hit in the first k places, and only there"""
    ranked = page(rng, 6)
    rel = {ranked[2]: 2, ranked[3]: 1, ranked[5]: 3}
    for k, want in ((1, 0), (2, 0), (3, 1), (6, 1), (10, 1)):
        equal(lab.hit(ranked, rel, k), want, hint=f"k = {k}, shown {ranked}, rel {rel}")
    twice = [ranked[0], ranked[0], ranked[2]]
    hint = f"k = 2, shown {twice}, rel {rel}: what is shown again takes a place"
    equal(lab.hit(twice, rel, 2), 0, hint=hint)
    equal(lab.hit([], rel, 3), 0, hint="nothing was shown")


@check
def graded_zero(lab, rng):
    """sees no hit in what was graded 0"""
    ranked = page(rng, 5)
    rel = {ranked[0]: 0, ranked[2]: 0, "banjo": 1}
    equal(lab.hit(ranked, rel, 4), 0, hint=f"shown {ranked}, rel {rel}")
    equal(lab.hit(ranked, {**rel, ranked[3]: 0.5}, 4), 1, hint="half a point is a gain")


def some_searches(rng, n):
    """n searches with graded results, of which some are shown"""
    made = []
    for _ in range(n):
        names = page(rng, 8)
        made.append((names[:5], {**grades(rng, names[3:6]), names[7]: 0}))
    return made


@check(needs=[best_of_all, hits])
def means(lab, ref, rng):
    """takes the means over the searches"""
    names = page(rng, 5)
    searches = [*some_searches(rng, 3), (names, {names[0]: 2}), (names, {"sand": 1})]
    for k in (2, 4):
        agree(lab.report, ref.report, searches, k, name="report", hint="two means and a number")


@check(needs=means)
def left_out(lab, ref, rng):
    """leaves out the searches without anything relevant"""
    one, two, three = some_searches(rng, 3)
    searches = [(one[0], {}), one, (page(rng, 3), {"plug": 0}), two, three, ([], {})]
    agree(lab.report, ref.report, searches, 4, name="report", hint="three searches count")


@check
def none_left(lab, rng):
    """refuses a report about no search"""
    for searches in ([], [(page(rng, 3), {}), (["plug"], {"plug": 0})]):
        raises(ValueError, lab.report, searches, 3, hint=f"the searches are {searches}")
