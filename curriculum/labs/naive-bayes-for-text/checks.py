import numpy as np

from gradatim.checks import check, close, equal

WORDS = ["sun", "rain", "fog", "hot", "cold", "wind", "ice", "mild", "dry", "haze", "dew", "hail"]


def texts(rng, n, low=3, high=9):
    """n texts with a few frequent words"""
    often = rng.permutation(np.arange(1, len(WORDS) + 1) ** 1.5)
    sizes = rng.integers(low, high, n)
    return [rng.choice(WORDS, int(k), p=often / often.sum()).tolist() for k in sizes]


def training(rng):
    """texts of three classes, unlike in number, length and words"""
    parts = {"walk": (8, 3, 6), "drive": (3, 9, 15), "bike": (5, 5, 9)}
    docs, labels = [], []
    for label, (n, low, high) in parts.items():
        docs += texts(rng, n, low, high)
        labels += [label] * n
    docs.append(["sun", "sun", "sun", "thunder"])
    order = rng.permutation(len(docs)).tolist()
    labels.append("bike")
    return [docs[i] for i in order], [labels[i] for i in order]


def compare(lab, ref, docs, labels, new, hint, alpha=1.0):
    """the probabilities of both"""
    got, want = (m.NB(alpha).fit(docs, labels).predict_proba(new) for m in (lab, ref))
    close(got, want, hint=hint)


@check
def classes(lab, rng):
    """lists the classes in sorted order"""
    docs, labels = training(rng)
    equal(lab.NB().fit(docs, labels).classes_, ["bike", "drive", "walk"], hint="sorted, each once")


@check
def nothing_known(lab, ref, rng):
    """keeps the prior for a text without any token"""
    docs, labels = training(rng)
    compare(lab, ref, docs, labels, [[]], "which share of the texts has each class?")


@check
def single_words(lab, ref, rng):
    """weighs texts of a single word"""
    docs, labels = training(rng)
    hint = "prior times share of the word"
    seen = {word for doc in docs for word in doc}
    asked = [[word] for word in [*WORDS[:6], "thunder"] if word in seen]
    compare(lab, ref, docs, labels, asked, hint)


@check
def repeated_words(lab, ref, rng):
    """counts a word as often as it stands in the new text"""
    docs, labels = training(rng)
    compare(lab, ref, docs, labels, [["sun"] * k for k in (2, 5)], "each token is a factor")


@check
def whole_texts(lab, ref, rng):
    """weighs whole texts"""
    docs, labels = training(rng)
    compare(lab, ref, docs, labels, docs, "prior times all shares, divided by the sum")


@check
def any_alpha(lab, ref, rng):
    """smooths with the alpha that was asked for"""
    docs, labels = training(rng)
    for alpha in (0.1, 4.0):
        compare(lab, ref, docs, labels, docs[:5], f"alpha is {alpha}", alpha)


@check
def unknown_words(lab, ref, rng):
    """leaves out tokens that no training text had"""
    docs, labels = training(rng)
    new = [["storm"], ["storm", *docs[0], "snow", "storm"]]
    compare(lab, ref, docs, labels, new, "storm and snow are new")


@check
def class_without_tokens(lab, ref, rng):
    """takes a class whose only text is empty"""
    docs, labels = training(rng)
    compare(lab, ref, [*docs, []], [*labels, "swim"], docs[:4], "swim has one text and no token")


@check
def long_texts(lab, ref, rng):
    """takes texts of thousands of tokens"""
    docs, labels = training(rng)
    new = [doc * 500 for doc in docs[:3]]
    got, want = (m.NB().fit(docs, labels).predict_proba(new) for m in (lab, ref))
    close(got, want, rtol=1e-6, hint="a product of 2,000 factors")


@check(needs=whole_texts)
def fits_again(lab, ref, rng):
    """forgets the earlier texts when it is fitted again"""
    first, second = training(rng), (texts(rng, 4), ["yes", "no", "no", "no"])
    mine, good = (m.NB().fit(*first) for m in (lab, ref))
    equal(kind_of(mine.fit(*second)), kind_of(good.fit(*second)), hint="fit returns the object")
    close(mine.predict_proba(first[0]), good.predict_proba(first[0]), hint="fitted twice")


def kind_of(model):
    """the classes that the returned object knows"""
    return model.classes_
