import numpy as np

from gradatim.checks import check, close

WORDS = ["tea", "cake", "rain", "hat", "sun", "bus", "cup", "oak"]


def some(rng, n, low=3, high=12):
    """n documents, of different lengths"""
    lengths = rng.integers(low, high, n).tolist()
    return [[WORDS[i] for i in rng.integers(0, len(WORDS), k).tolist()] for k in lengths]


def same_length(rng, counts):
    """documents of 6 tokens that contain oak so often, and nothing else of the query"""
    return [["oak"] * c + [WORDS[i] for i in rng.integers(0, 4, 6 - c).tolist()] for c in counts]


@check
def one_word(lab, ref, rng):
    """gives points for a rare word, once in a document of average length"""
    docs = same_length(rng, rng.permutation([1, 0, 0, 0, 0]).tolist())
    hint = f"oak in one of five documents of the same length: {docs}"
    close(lab.BM25().fit(docs).scores(["oak"]), ref.BM25().fit(docs).scores(["oak"]), hint=hint)


@check
def bends_the_count(lab, ref, rng):
    """bends the count of a word"""
    docs = same_length(rng, rng.permutation([1, 3, 6, 0, 0, 0, 0, 0]).tolist())
    hint = f"oak once, three and six times, in documents of the same length: {docs}"
    close(lab.BM25().fit(docs).scores(["oak"]), ref.BM25().fit(docs).scores(["oak"]), hint=hint)


@check
def frequent_word(lab, ref, rng):
    """gives a word that is in most documents a small weight, above 0"""
    docs = same_length(rng, rng.permutation([1, 1, 1, 1, 0]).tolist())
    hint = f"oak in four of five documents: {docs}"
    close(lab.BM25().fit(docs).scores(["oak"]), ref.BM25().fit(docs).scores(["oak"]), hint=hint)


@check
def lengths_count(lab, ref, rng):
    """gives a word in a long document fewer points than in a short one"""
    docs = [["oak"] + ["sun"] * k for k in rng.permutation([0, 3, 9, 20]).tolist()]
    docs += [["hat"] * 5] * 6
    hint = f"oak once each, in documents of lengths {[len(doc) for doc in docs[:4]]}, six without"
    close(lab.BM25().fit(docs).scores(["oak"]), ref.BM25().fit(docs).scores(["oak"]), hint=hint)


@check(needs=one_word)
def several_words(lab, ref, rng):
    """adds the points of several words"""
    docs = some(rng, 8)
    query = rng.permutation(WORDS)[:3].tolist()
    got = lab.BM25().fit(docs).scores(query)
    close(got, ref.BM25().fit(docs).scores(query), hint=f"query {query}, documents {docs}")


@check(needs=one_word)
def repeated_in_the_query(lab, ref, rng):
    """counts each different word of the query once"""
    docs = same_length(rng, rng.permutation([1, 1, 0, 0, 0, 0, 0]).tolist())
    query = ["oak", "cup", "oak", "oak"]
    got = lab.BM25().fit(docs).scores(query)
    close(got, ref.BM25().fit(docs).scores(query), hint=f"query {query}, documents {docs}")


@check
def no_points(lab, rng):
    """gives no points for unknown words and for an empty query"""
    docs = some(rng, 4)
    for query in ([], ["kettle"], ["kettle", "lamp"]):
        close(lab.BM25().fit(docs).scores(query), np.zeros(4), hint=f"query {query}, 4 documents")


@check(needs=one_word)
def settings(lab, ref, rng):
    """uses the k1 and b that it was made with"""
    docs = some(rng, 6)
    for k1, b in ((0.9, 0.4), (2.0, 0.0), (1.2, 1.0), (float(rng.uniform(0.5, 3)), 0.6)):
        hint = f"k1 = {k1}, b = {b}, query ['tea', 'hat'], documents {docs}"
        want = ref.BM25(k1, b).fit(docs).scores(["tea", "hat"])
        close(lab.BM25(k1=k1, b=b).fit(docs).scores(["tea", "hat"]), want, hint=hint)


@check(needs=one_word)
def by_place(lab, ref, rng):
    """takes k1 first and b second, and either one alone"""
    docs = some(rng, 5)
    want = ref.BM25(0.8, 0.3).fit(docs).scores(["cup"])
    close(lab.BM25(0.8, 0.3).fit(docs).scores(["cup"]), want, hint="BM25(0.8, 0.3)")
    want = ref.BM25(b=0.2).fit(docs).scores(["cup"])
    close(lab.BM25(b=0.2).fit(docs).scores(["cup"]), want, hint="BM25(b=0.2)")


@check(needs=one_word)
def empty_documents(lab, ref, rng):
    """counts empty documents in n and in the average length"""
    docs = [*some(rng, 3), [], *some(rng, 2), []]
    query = ["sun", "tea"]
    got = lab.BM25().fit(docs).scores(query)
    close(got, ref.BM25().fit(docs).scores(query), hint=f"query {query}, documents {docs}")


@check(needs=one_word)
def empty_with_full_length(lab, ref, rng):
    """gives an empty document 0 points even if b is 1"""
    docs = [*some(rng, 3), []]
    got = lab.BM25(b=1.0).fit(docs).scores(["bus", "sun"])
    want = ref.BM25(b=1.0).fit(docs).scores(["bus", "sun"])
    close(got, want, hint=f"b = 1, documents {docs}")


@check(needs=one_word)
def fits_again(lab, ref, rng):
    """forgets the earlier documents when it is fitted again"""
    first, second = some(rng, 5), some(rng, 5)
    index, query = lab.BM25().fit(first), ["oak", "sun"]
    hint = f"first {first}, then {second}"
    close(index.scores(query), ref.BM25().fit(first).scores(query), hint=f"documents {first}")
    close(index.fit(second).scores(query), ref.BM25().fit(second).scores(query), hint=hint)


@check(needs=one_word)
def asks_twice(lab, ref, rng):
    """answers one query after the other"""
    docs = some(rng, 5)
    index, want = lab.BM25().fit(docs), ref.BM25().fit(docs)
    for query in (["tea"], ["cake", "rain"], ["rain"], ["cake"], ["tea"]):
        close(index.scores(query), want.scores(query), hint=f"query {query}, the same object")
