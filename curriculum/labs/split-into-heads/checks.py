import numpy as np

from gradatim.checks import check, close, raises


def matrices(rng, d):
    """Wq, Wk, Wv and Wo"""
    return [rng.normal(size=(d, d)) / np.sqrt(d) for _ in range(4)]


def compare(lab, ref, rng, n, L, d, heads, mask=None, hint=""):
    """the weights first, then the result"""
    Ws, X = matrices(rng, d), 2 * rng.normal(size=(n, L, d))
    got, want = lab.MHA(*Ws, heads), ref.MHA(*Ws, heads)
    result, wanted = got.forward(X, mask), want.forward(X, mask)
    said = f"{n} texts, {L} words, d = {d}, {heads} heads; {hint}"
    close(got.weights_, want.weights_, hint=f"the weights; {said}")
    close(result, wanted, hint=f"the result; {said}")


def some_allowed(rng, n, L):
    """masks, other ones for each text; every word may look at itself"""
    return (rng.random((n, L, L)) < 0.5) | np.eye(L, dtype=bool)


@check
def one_head(lab, ref, rng):
    """does plain attention with a single head"""
    compare(lab, ref, rng, 1, 5, 4, 1, hint="nothing is cut")


@check
def one_text(lab, ref, rng):
    """lets two heads look at one text"""
    compare(lab, ref, rng, 1, 5, 6, 2, hint="each head has 3 columns of every word")


@check
def several_texts(lab, ref, rng):
    """keeps several texts apart"""
    compare(lab, ref, rng, 3, 5, 8, 2, hint="words look within their text")


@check
def equal_lengths(lab, ref, rng):
    """tells the axes apart where their lengths are equal"""
    compare(lab, ref, rng, 2, 2, 4, 2, hint="which axis is which?")
    compare(lab, ref, rng, 3, 3, 9, 3, hint="which axis is which?")


@check
def many_heads(lab, ref, rng):
    """works with heads of a single column"""
    compare(lab, ref, rng, 2, 4, 6, 6, hint="each head has one column")


@check
def single_word(lab, ref, rng):
    """takes texts of one word"""
    compare(lab, ref, rng, 3, 1, 4, 2, hint="the only word looks at itself")


@check
def causal(lab, ref, rng):
    """obeys a causal mask in every head"""
    mask = np.tril(np.ones((1, 6, 6), dtype=bool))
    compare(lab, ref, rng, 1, 6, 8, 4, mask, hint="a causal mask")


@check
def mask_of_each_text(lab, ref, rng):
    """uses for each text its own mask"""
    compare(lab, ref, rng, 3, 5, 8, 2, some_allowed(rng, 3, 5), hint="a mask for each text")


@check
def as_many_texts_as_heads(lab, ref, rng):
    """uses the mask of the text in all heads, also if there are as many texts as heads"""
    for n, L in ((2, 5), (4, 4)):
        compare(lab, ref, rng, n, L, 8, n, some_allowed(rng, n, L), hint="a mask for each text")


@check
def strict_mask(lab, rng):
    """lets nothing through the mask, however large its score"""
    v = rng.normal(size=4)
    v *= 30 / np.sqrt(v @ v)
    _, _, Wv, Wo = matrices(rng, 4)
    got = lab.MHA(np.eye(4), np.eye(4), Wv, Wo, 1)
    got.forward(np.array([[v, -v]]), ~np.eye(2, dtype=bool)[None])
    hint = "one head; the forbidden scores are 450, the allowed ones -450"
    close(got.weights_, np.array([[[[0.0, 1.0], [1.0, 0.0]]]]), hint=hint)


@check
def called_again(lab, rng, ref):
    """keeps nothing from the call before"""
    Ws = matrices(rng, 4)
    got, want = lab.MHA(*Ws, 2), ref.MHA(*Ws, 2)
    X, Z = rng.normal(size=(2, 3, 4)), rng.normal(size=(1, 5, 4))
    mask = some_allowed(rng, 2, 3)
    for batch, allowed in ((X, mask), (Z, None), (X, None)):
        close(got.forward(batch, allowed), want.forward(batch, allowed), hint="the same layer")
        close(got.weights_, want.weights_, hint="the weights of this call")


@check
def heads_that_do_not_fit(lab, rng):
    """refuses a number of heads that does not divide d"""
    for d, heads in ((6, 4), (4, 3), (5, 2), (2, 4)):
        raises(ValueError, lab.MHA, *matrices(rng, d), heads, hint=f"d = {d}, {heads} heads")
