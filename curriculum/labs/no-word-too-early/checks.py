import numpy as np

from gradatim.checks import check, close


def layer(rng, d=6, e=4):
    """Wq, Wk and Wv"""
    return [rng.normal(size=(d, e)) / 2 for _ in range(3)]


def texts(rng, n, L, d=6):
    """rows, and ids without padding"""
    return rng.normal(size=(n, L, d)) + rng.normal(size=(n, L, 1)), rng.integers(1, 99, (n, L))


@check
def one_text(lab, ref, rng):
    """returns the right rows for a text without padding"""
    X, ids = texts(rng, 1, 5)
    Ws = layer(rng)
    close(lab.look_back(X, ids, *Ws), ref.look_back(X, ids, *Ws), hint="one text, no padding")


@check
def change_a_word(lab, rng):
    """keeps the results before a word that is changed"""
    X, ids = texts(rng, 2, 6)
    Ws = layer(rng)
    before = lab.look_back(X, ids, *Ws)
    for t in (5, 3, 1):
        other = X.copy()
        other[:, t] = 3 * rng.normal(size=6)
        after = lab.look_back(other, ids, *Ws)
        hint = f"the word at place {t} was changed; these are the results before it"
        close(after[:, :t], before[:, :t], hint=hint)


@check
def change_the_padding(lab, rng):
    """keeps all results if the numbers at padding are changed"""
    X, ids = texts(rng, 2, 6)
    ids[0, :2], ids[1, 3], ids[1, 5] = 0, 0, 0
    Ws = layer(rng)
    other = X.copy()
    other[ids == 0] = 3 * rng.normal(size=6)
    hint = f"the numbers at padding were changed; ids {ids.tolist()}"
    close(lab.look_back(other, ids, *Ws), lab.look_back(X, ids, *Ws), hint=hint)


@check
def padding_in_front(lab, rng):
    """keeps the results of a text that is padded in front"""
    X, ids = texts(rng, 1, 4)
    Ws = layer(rng)
    longer = np.concatenate([rng.normal(size=(1, 3, 6)), X], axis=1)
    padded = np.concatenate([np.zeros((1, 3), dtype=int), ids], axis=1)
    got = lab.look_back(longer, padded, *Ws)[:, 3:]
    close(got, lab.look_back(X, ids, *Ws), hint="three places of padding were put in front")


@check
def zeros_at_padding(lab, ref, rng):
    """returns zeros at padding"""
    X, ids = texts(rng, 2, 5)
    ids[0, :2], ids[1, 2:] = 0, 0
    got = lab.look_back(X, ids, *layer(rng))
    close(got[ids == 0], np.zeros((5, 4)), hint=f"ids {ids.tolist()}")


@check
def several_texts(lab, ref, rng):
    """returns the right rows for several texts with padding"""
    for n, L in ((3, 5), (4, 4), (2, 2)):
        X, ids = texts(rng, n, L)
        ids[rng.random((n, L)) < 0.3] = 0
        Ws = layer(rng)
        hint = f"ids {ids.tolist()}"
        close(lab.look_back(X, ids, *Ws), ref.look_back(X, ids, *Ws), hint=hint)


@check
def first_word(lab, rng):
    """gives the first word its own value"""
    X, ids = texts(rng, 2, 4)
    Ws = layer(rng)
    want = (X[:, 0] - X[:, 0].mean(axis=1, keepdims=True)) @ Ws[2]
    close(lab.look_back(X, ids, *Ws)[:, 0], want, hint="it can look at nothing but itself")


@check
def square_matrices(lab, ref, rng):
    """divides by the root of e, and works with one word and one text"""
    for L, e in ((3, 16), (1, 6), (6, 6)):
        X, ids = texts(rng, 1, L)
        Ws = layer(rng, 6, e)
        close(lab.look_back(X, ids, *Ws), ref.look_back(X, ids, *Ws), hint=f"L = {L}, e = {e}")
