from gradatim.checks import check, equal

WORDS = ["salt", "salted", "unsalted", "soup", "soups", "the", "then", "cook", "cooks", "oil"]
STRANGE = ["naïve", "👍", "李小龙", "привет", "\n\t", "e\u0301", "\x00", "🇫🇷", "Ωμέγα", "\u200d"]


def prose(rng, n=40, words=WORDS):
    """n words in which some are frequent"""
    return " ".join(rng.choice(words, n).tolist())


def letters(rng, k=4):
    """k different letters in no order, from the second half of the alphabet"""
    return rng.choice(list("nopqrstuvwxyz"), k, replace=False).tolist()


@check
def bytes_at_first(lab, rng):
    """works with single bytes before it has learnt anything"""
    text = prose(rng, 3)
    new = lab.BPE()
    equal(new.merges_, [], hint="a new object")
    equal(new.encode(text), list(text.encode()), hint=f"no merges, and the text {text!r}")
    equal(new.decode(list(text.encode())), text, hint="no merges, the bytes of a text")


@check
def most_frequent_first(lab, rng):
    """merges the most frequent pair first, wherever it stands"""
    a, b, c, d = letters(rng)
    text = f"{a}{b}-{a}{b}_" + "".join(f"{c}{d}{sign}" for sign in "!#%&")
    want = [(ord(c), ord(d))]
    equal(
        lab.BPE().train(text, 1).merges_, want, hint=f"which pair is the most frequent in {text!r}?"
    )


@check(needs=most_frequent_first)
def smallest_of_equal_pairs(lab, rng):
    """takes the smallest of equally frequent pairs"""
    low, high = sorted(letters(rng, 2))
    text = f"{high}1-{high}1_{low}2+{low}2"
    want = [(ord(low), ord("2")), (ord(high), ord("1"))]
    equal(lab.BPE().train(text, 2).merges_, want, hint=f"two pairs occur twice in {text!r}")
    text = f"{low}13-{low}13_{low}1{high}2+{high}2"  # the new id 256 spells less than high
    want = [(ord(low), ord("1")), (ord(high), ord("2")), (256, ord("3"))]
    equal(lab.BPE().train(text, 3).merges_, want, hint=f"ids are compared; 3 merges from {text!r}")


@check(needs=most_frequent_first)
def places_that_overlap(lab, rng):
    """counts every place where a pair begins, also where places overlap"""
    low, *_, high = sorted(letters(rng))
    text = f"{high * 4}{low}2{low}2"
    want = [(ord(high), ord(high))]
    equal(
        lab.BPE().train(text, 1).merges_,
        want,
        hint=f"at how many places does {high + high!r} begin in {text!r}?",
    )


@check(needs=bytes_at_first)
def runs(lab, rng):
    """merges from left to right and uses no id twice"""
    a, b, *_ = letters(rng)
    model = lab.BPE().train(a * 9 + b, 1)
    for n in (2, 3, 4, 5):
        want = [256] * (n // 2) + [ord(a)] * (n % 2)
        equal(
            model.encode(a * n),
            want,
            hint=f"the only merge joins {a!r} with {a!r}; the text is {a * n!r}",
        )


@check(needs=[smallest_of_equal_pairs, places_that_overlap])
def all_merges(lab, ref, rng):
    """learns the merges of a longer text, counting again in every round"""
    for number in (3, 12, 30):
        text = prose(rng)
        mine, good = (m.BPE().train(text, number).merges_ for m in (lab, ref))
        equal(mine, good, hint=f"{number} merges from {text!r}")


@check(needs=most_frequent_first)
def stops_by_itself(lab, ref, rng):
    """ends early when no pair occurs at least twice, also for an empty text"""
    a, b, *_ = letters(rng)
    for text in ("", a, a + b, a + b + a, a * 2, a * 3, (a + b) * 2, (a + b) * 4 + "!"):
        mine, good = (m.BPE().train(text, 50).merges_ for m in (lab, ref))
        equal(mine, good, hint=f"at most 50 merges from {text!r}")


@check
def no_merges_wanted(lab, rng):
    """learns nothing where number is 0"""
    equal(lab.BPE().train(prose(rng), 0).merges_, [], hint="number is 0")


@check(needs=bytes_at_first)
def by_rank(lab, rng):
    """encodes by rank, not by the longest piece"""
    a, b, c, d = letters(rng)
    text = f"{b}{c}{d}-{b}{c}{d}_{b}{c}{d}+{b}{c}{d}!{a}{b}#{a}{b}"
    model = lab.BPE().train(text, 3)
    hint = f"trained on {text!r} with 3 merges: {b}+{c} or {c}+{d} first, {a}+{b} last"
    whole = model.encode(b + c + d)
    equal(model.encode(a + b + c + d), [ord(a), *whole], hint=hint)
    hint = f"trained on {text!r} with 3 merges: {a}+{b} is the last one, and the only one here"
    equal(model.encode(a + b), [258], hint=hint)


@check(needs=[all_merges, runs])
def ids_of_texts(lab, ref, rng):
    """encodes texts of training and new ones"""
    text = prose(rng)
    mine, good = (m.BPE().train(text, 25) for m in (lab, ref))
    for new in ("", text, prose(rng, 6), prose(rng, 4, STRANGE), "the thenthesaltsoup"):
        equal(mine.encode(new), good.encode(new), hint=f"the text is {new!r}")


@check
def any_text_comes_back(lab, rng):
    """gives back every text, also in scripts that training never saw"""
    model = lab.BPE().train(prose(rng), 20)
    for text in ("", prose(rng, 5), *STRANGE, prose(rng, 6, STRANGE)):
        equal(model.decode(model.encode(text)), text, hint=f"the text is {text!r}")


@check(needs=any_text_comes_back)
def strange_training(lab, ref, rng):
    """learns merges of bytes, not of characters"""
    text = prose(rng, 25, STRANGE)
    mine, good = (m.BPE().train(text, 25) for m in (lab, ref))
    equal(mine.merges_, good.merges_, hint=f"25 merges from {text!r}")
    equal(mine.decode(mine.encode(text)), text, hint=f"the text is {text!r}")


@check(needs=bytes_at_first)
def broken_bytes(lab, ref, rng):
    """decodes any list of ids, with a sign for what cannot be read"""
    text = prose(rng)
    mine, good = (m.BPE().train(text, 6) for m in (lab, ref))
    for ids in (
        [195],
        [240, 159, 145],
        [255, 97],
        [195, 33, 175],
        rng.integers(0, 256, 12).tolist(),
    ):
        equal(mine.decode(ids), good.decode(ids), hint=f"the ids are {ids}")


@check(needs=all_merges)
def any_ids(lab, ref, rng):
    """decodes any list of new ids"""
    text = prose(rng)
    mine, good = (m.BPE().train(text, 20) for m in (lab, ref))
    ids = rng.integers(250, 256 + len(good.merges_), 12).tolist()
    for some in ([], ids, [256], [255 + len(good.merges_)]):
        equal(mine.decode(some), good.decode(some), hint=f"the ids are {some}")


@check(needs=ids_of_texts)
def trains_again(lab, ref, rng):
    """forgets the earlier merges when it is trained again, and learns nothing from encoding"""
    first, second, new = prose(rng), prose(rng, 20, WORDS[:4]), prose(rng, 6)
    mine, good = (m.BPE().train(first, 20) for m in (lab, ref))
    mine.encode(second)
    equal(mine.merges_, good.merges_, hint="encode was called on another text")
    for model in (mine, good):
        model.train(second, 8)
    equal(mine.merges_, good.merges_, hint="train was called a second time")
    equal(mine.encode(new), good.encode(new), hint="train was called a second time")
    equal(mine.decode([256, 263]), good.decode([256, 263]), hint="train was called a second time")
    for text, number in (("", 8), ("q", 8), (second, 0)):
        hint = f"train({text!r}, {number}) was called on a trained object"
        equal(lab.BPE().train(first, 20).train(text, number).merges_, [], hint=hint)


@check(needs=ids_of_texts)
def two_of_them(lab, ref, rng):
    """keeps what two objects learnt apart"""
    first, second = prose(rng), prose(rng, 20, WORDS[:4])
    mine, good = (m.BPE().train(first, 20) for m in (lab, ref))
    lab.BPE().train(second, 8)
    equal(mine.merges_, good.merges_, hint="another object was trained in between")
    equal(mine.encode(second), good.encode(second), hint="another object was trained in between")
    equal(lab.BPE().merges_, [], hint="a third object, which was not trained")
