from collections import Counter

import numpy as np
import pandas as pd

from gradatim.checks import check, close, equal

WORDS = ["lift", "stuck", "late", "parcel", "torn", "heating", "cold", "door", "key", "Monday"]
GROUPS = 24
SPLITS = 12


def texts(rng, n=GROUPS):
    """n different messages of three words"""
    found = {" ".join(rng.choice(WORDS, 3, replace=False)) for _ in range(20 * n)}
    return [str(text) for text in rng.permutation(sorted(found))[:n]]


def spaced(rng, text):
    """the same words with other white space between and around them"""
    gaps = rng.choice(["  ", "\t", "\n", " \n "], len(text.split()) + 1)
    ends = [rng.choice(["", " "]), *gaps[1:-1], rng.choice(["", "  ", "\n"])]
    return "".join(f"{gap}{word}" for gap, word in zip(ends, [*text.split(), ""], strict=True))


def messages(rng, kind, share=0.5):
    """GROUPS messages, some of them once and the others with a twin of this kind"""
    rows = []
    for text in texts(rng):
        topic = rng.choice(["repair", "delivery"])
        rows.append((text, topic))
        if rng.random() < share:
            other = {"repair": "delivery", "delivery": "repair"}[topic]
            twin = {
                "exact": (text, topic),
                "capitals": (text.upper(), topic),
                "white space": (spaced(rng, text), topic),
                "another topic": (text, other),
            }
            rows.append(twin[kind])
    df = pd.DataFrame(rows, columns=["text", "topic"])
    return df.iloc[rng.permutation(len(df))].set_axis(rng.permutation(1000)[: len(df)])


def key(text):
    """the key that the lesson describes"""
    return " ".join(text.lower().split())


def keys(df):
    """the keys of a part"""
    return [key(text) for text in df["text"]]


def where_twins_are(lab, given, rng, kind):
    """for each of some splits, whether a twin of that kind stands on both sides"""
    df = messages(rng, kind, share=0.8)
    known = np.array(keys(df))
    tests = given.test_places(lab.split, df, 0.5, list(range(SPLITS)))
    both = [set(known[places]) & set(np.delete(known, places)) for places in tests]
    return ["on both sides" if twins else "together" for twins in both]


def kept_together(lab, given, rng, kind, hint):
    """twins of that kind stand on one side, however the groups are drawn"""
    equal(where_twins_are(lab, given, rng, kind), ["together"] * SPLITS, hint=hint)


def what_is_left(df, both):
    """in words, how many rows the two parts hold together; and how often each text"""
    found = dict(Counter(both["text"]))
    if len(both) == len(df):
        return "every row", found
    if len(both) == len(set(keys(both))) == len(set(keys(df))):
        return "each message once", found
    return "fewer rows" if len(both) < len(df) else "more rows", found


@check
def exact_twins(lab, given, rng):
    """keeps equal rows on one side"""
    kept_together(lab, given, rng, "exact", "which rows would a model know by heart?")


@check
def twins_in_capitals(lab, given, rng):
    """keeps texts on one side that differ in capital letters only"""
    kept_together(lab, given, rng, "capitals", "by what are twins recognised?")


@check
def twins_in_white_space(lab, given, rng):
    """keeps texts on one side that differ in white space only"""
    kept_together(lab, given, rng, "white space", "runs of any white space, and at the ends")


@check
def twins_of_another_topic(lab, given, rng):
    """keeps equal texts on one side also if their topics differ"""
    kept_together(lab, given, rng, "another topic", "the key is made of the text alone")


@check
def nothing_is_lost(lab, rng):
    """puts every row into exactly one part, as often as the table holds it"""
    left, want = [], []
    for kind in ("exact", "capitals", "another topic"):
        df = messages(rng, kind)
        for seed in range(4):
            train, test = lab.split(df, 0.25, seed)
            left.append(what_is_left(df, pd.concat([train, test])))
            want.append(dict(Counter(df["text"])))
    told = [words for words, _ in left]
    equal(told, ["every row"] * len(told), hint="forty people who are cold are forty")
    equal([texts for _, texts in left], want, hint="every text as it came")


def told(places, n):
    """in words, what became of n rows that were in these places"""
    if len(places) > len(set(places)):
        return "some rows twice"
    return "every row once" if len(places) == n else "some rows missing"


@check(needs=nothing_is_lost)
def rows_as_they_were(lab, rng):
    """leaves rows, labels and the order of the table as they are, also where labels repeat"""
    df = messages(rng, "capitals")
    for labels in (df.index, rng.integers(0, 9, len(df))):
        named = df.set_axis(labels).assign(place=range(len(df)))
        parts = lab.split(named, 0.25, 3)
        for part in parts:
            equal(part, named.iloc[part["place"].sort_values()], hint="the order of df")
        places = [place for part in parts for place in part["place"].tolist()]
        hint = "labels 0 to 8 for all rows: a label stands for several of them"
        equal(told(places, len(named)), "every row once", hint=hint)


@check(needs=exact_twins)
def share_of_the_groups(lab, rng):
    """gives the test part its share of the groups, whatever their sizes"""
    df = messages(rng, "exact", share=0.6)
    for share in (0.25, 0.3, 0.5, 0.61):
        _, test = lab.split(df, share, int(rng.integers(100)))
        equal(len(set(keys(test))), round(share * GROUPS), hint="count groups, round to nearest")


@check(needs=exact_twins)
def two_groups(lab, given, rng):
    """leaves one group for each side where there are two"""
    one, two = texts(rng, 2)
    df = pd.DataFrame({"text": [one, two, one, one], "topic": "repair"})
    got = given.sizes(lab.split, df, 0.5, int(rng.integers(100)))
    equal(got, [1, 3], hint="one group here, one there")


@check(needs=two_groups)
def no_twins(lab, given, rng):
    """takes texts for groups of their own that differ in more than capitals and white space"""
    one, two = rng.permutation(WORDS)[:2].tolist()
    for other in (f"{one}{two}", f"{one}-{two}", f"{one} {two}!"):
        df = pd.DataFrame({"text": [f"{one} {two}", other], "topic": "repair"})
        got = given.sizes(lab.split, df, 0.5, int(rng.integers(100)))
        equal(got, [1, 1], hint="a run of white space becomes one space")


@check(needs=nothing_is_lost)
def the_same_again(lab, rng):
    """gives the same split for the same seed, whatever else draws random numbers"""
    df, seed = messages(rng, "exact"), int(rng.integers(100))
    first = lab.split(df, 0.25, seed)
    lab.split(df, 0.5, seed + 1)
    equal(list(lab.split(df, 0.25, seed)), list(first), hint="a generator of its own, from seed")


@check(needs=nothing_is_lost)
def another_seed(lab, given, rng):
    """gives other splits for other seeds"""
    df = messages(rng, "exact")
    first, *others = given.test_places(lab.split, df, 0.5, list(range(SPLITS + 1)))
    found = ["the same" if places == first else "another" for places in others]
    equal(found, ["another"] * SPLITS, hint="where does seed go?")


@check(needs=[share_of_the_groups, another_seed])
def every_group_has_its_chance(lab, given, rng):
    """draws each group for the test equally often, large ones and small ones, early and late"""
    one, *others = texts(rng, 8)
    df = pd.DataFrame({"text": [*others[:4], *[one] * 8, *others[4:]], "topic": "repair"})
    tests = given.test_places(lab.split, df, 0.5, list(range(80)))
    drawn = np.mean([np.isin([0, 5, 14], places) for places in tests], axis=0)
    hint = (
        "8 messages, one of them 8 times: in what share of 80 splits the first, the frequent and "
        "the last one were tested; draw among the keys, each once"
    )
    close(drawn, np.full(3, 0.5), rtol=0, atol=0.27, hint=hint)
