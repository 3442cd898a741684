import numpy as np

from gradatim.checks import check, close, equal

WORDS = ["sun", "rain", "fog", "hot", "cold", "wind", "ice", "mild", "dry", "Sun", "haze", "dew"]


def texts(rng, n=12, words=WORDS):
    """n texts in which some words are frequent and others rare"""
    often = np.arange(1, len(words) + 1) ** 2.0
    mixed = rng.permutation(words).tolist()
    docs = [rng.choice(mixed, int(k), p=often / often.sum()) for k in rng.integers(2, 12, n)]
    return [doc.tolist() for doc in docs]


@check
def columns(lab, ref, rng):
    """gives every word of the training texts its column, in sorted order"""
    docs = texts(rng)
    mine, good = (m.TfIdf().fit(docs).vocabulary_ for m in (lab, ref))
    equal(mine, good, hint="the sorted words, numbered from 0")
    equal(list(mine), list(good), hint="the keys of the dict, in their order")


@check(needs=columns)
def weights(lab, ref, rng):
    """weights each column by the formula, counting texts"""
    docs = [*texts(rng), ["hail"] * 5, []]
    mine, good = (m.TfIdf().fit(docs).idf_ for m in (lab, ref))
    close(mine, good, hint="ln((1 + n) / (1 + df)) + 1; df is a number of texts")


@check(needs=columns)
def word_everywhere(lab, ref, rng):
    """gives a word that is in every text the weight 1"""
    docs = [["the", *doc] for doc in texts(rng)]
    mine, good = (m.TfIdf().fit(docs) for m in (lab, ref))
    place = good.vocabulary_["the"]
    close(mine.idf_[place], good.idf_[place], hint="ln 1 is 0; and then?")


@check(needs=columns)
def rows_have_length_one(lab, rng):
    """makes each row 1 long"""
    docs = texts(rng)
    rows = lab.TfIdf().fit(docs).transform(docs)
    close(
        np.sqrt((np.asarray(rows) ** 2).sum(axis=1)),
        np.ones(len(docs)),
        hint="divide each row by its own length",
    )


@check(needs=rows_have_length_one)
def rows_of_training(lab, ref, rng):
    """turns the training texts into rows of count times weight"""
    docs = texts(rng)
    mine, good = (m.TfIdf().fit(docs).transform(docs) for m in (lab, ref))
    close(mine, good, hint="how often, times weight, then divided by the length")


@check(needs=columns)
def new_texts(lab, ref, rng):
    """uses the columns and weights of training for new texts, and leaves unknown words out"""
    docs, new = texts(rng), texts(rng, 5, WORDS[:6])
    new = [[*doc, "storm", docs[0][0]] for doc in new]
    mine, good = (m.TfIdf().fit(docs).transform(new) for m in (lab, ref))
    close(mine, good, hint="what did fit learn, and may these texts change it?")


@check(needs=new_texts)
def one_new_text(lab, ref, rng):
    """gives a text the same row, whatever texts come with it"""
    docs, new = texts(rng), texts(rng, 4, WORDS[:6])
    mine, good = (m.TfIdf().fit(docs) for m in (lab, ref))
    for doc in new:
        close(mine.transform([doc]), good.transform([doc]), hint="a batch of a single text")


@check(needs=columns)
def nothing_known(lab, ref, rng):
    """leaves a text without a known word as a row of zeros"""
    docs, known = texts(rng), texts(rng, 1)[0]
    mine, good = (m.TfIdf().fit(docs) for m in (lab, ref))
    for new in ([["storm", "hail"]], [[]], [[known[0], docs[0][0]], [], ["storm"]]):
        close(mine.transform(new), good.transform(new), hint="a length of 0: what is 0 / 0?")


@check(needs=columns)
def empty_training_text(lab, ref, rng):
    """counts an empty training text among the n texts"""
    docs = [[], *texts(rng, 4), []]
    mine, good = (m.TfIdf().fit(docs) for m in (lab, ref))
    close(mine.idf_, good.idf_, hint="n counts all texts")
    close(mine.transform(docs), good.transform(docs), hint="the first and the last are empty")


@check(needs=[weights, new_texts])
def fits_again(lab, ref, rng):
    """forgets the earlier texts when it is fitted again, and learns nothing from transform"""
    first, second, new = texts(rng), texts(rng, 5, WORDS[:4]), texts(rng, 4)
    mine, good = (m.TfIdf().fit(first) for m in (lab, ref))
    mine.transform([*new, ["storm"]])
    equal(mine.vocabulary_, good.vocabulary_, hint="transform was called on new words")
    close(mine.idf_, good.idf_, hint="transform was called on new words")
    for model in (mine, good):
        model.fit(second)
    equal(mine.vocabulary_, good.vocabulary_, hint="fit was called a second time")
    close(mine.idf_, good.idf_, hint="fit was called a second time")
    close(mine.transform(new), good.transform(new), hint="fit was called a second time")


@check(needs=[weights, new_texts])
def two_of_them(lab, ref, rng):
    """keeps what two objects learnt apart"""
    first, second = texts(rng), texts(rng, 5, WORDS[:4])
    mine, good = (m.TfIdf().fit(first) for m in (lab, ref))
    lab.TfIdf().fit(second)
    equal(mine.vocabulary_, good.vocabulary_, hint="another object was fitted in between")
    close(
        mine.transform(second), good.transform(second), hint="another object was fitted in between"
    )
