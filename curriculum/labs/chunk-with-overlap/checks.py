from gradatim.checks import check, equal, raises

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def some(rng, n, letters=LETTERS):
    """a text of n characters"""
    return "".join(letters[i] for i in rng.integers(0, len(letters), n).tolist())


@check
def one_chunk(lab, rng):
    """makes one chunk of a text that fits into it"""
    size = int(rng.integers(6, 12))
    for n in (1, 2, size - 2, size):
        text = some(rng, n)
        hint = f"{n} characters, size {size}, overlap 2: one chunk holds all"
        equal(lab.chunks(text, size, 2), [(0, text)], hint=hint)


@check
def side_by_side(lab, ref, rng):
    """cuts a text into equal pieces if the overlap is 0"""
    size = int(rng.integers(3, 8))
    text = some(rng, 4 * size)
    got = lab.chunks(text, size, 0)
    equal(got, ref.chunks(text, size, 0), hint=f"{text!r}, size {size}, overlap 0")


@check
def neighbours_share(lab, ref, rng):
    """lets neighbours share the overlap, and stops when the end is reached"""
    for overlap in (1, 3, 5):
        size = overlap + int(rng.integers(1, 5))
        text = some(rng, size + 4 * (size - overlap))
        hint = f"{text!r}, size {size}, overlap {overlap}: the step is {size - overlap}"
        equal(lab.chunks(text, size, overlap), ref.chunks(text, size, overlap), hint=hint)


@check
def keeps_the_tail(lab, ref, rng):
    """keeps the end of a text that doesn't come out even"""
    for over in (1, 2, 3):
        text = some(rng, 8 + 3 * 5 + over)
        hint = f"{text!r}, size 8, overlap 3: the last piece is shorter"
        equal(lab.chunks(text, 8, 3), ref.chunks(text, 8, 3), hint=hint)


@check
def counts_characters(lab, ref, rng):
    """counts characters, whatever the letters"""
    text = some(rng, 21, "aéèüß語文🚲")
    hint = f"{text!r}, size 5, overlap 2: {len(text)} characters"
    equal(lab.chunks(text, 5, 2), ref.chunks(text, 5, 2), hint=hint)


@check
def as_it_stands(lab, ref, rng):
    """leaves spaces and line breaks in the pieces as they stand"""
    text = " ".join(some(rng, 2) for _ in range(4)) + "\n\n  " + some(rng, 3) + " \n"
    equal(lab.chunks(text, 3, 0), ref.chunks(text, 3, 0), hint=f"{text!r}, size 3, overlap 0")


@check
def nothing_to_cut(lab):
    """makes no chunks of an empty text"""
    equal(lab.chunks("", 5, 2), [], hint="an empty text")


@check
def overlap_too_large(lab, rng):
    """refuses an overlap that isn't smaller than the size"""
    size = int(rng.integers(2, 9))
    for overlap in (size + 1, size):
        for text in (some(rng, 3 * size), ""):
            hint = f"the text is {text!r}, size {size}, overlap {overlap}"
            raises(ValueError, lab.chunks, text, size, overlap, hint=hint)


@check
def below_the_limits(lab, rng):
    """refuses an overlap below 0 and a size below 1"""
    text = some(rng, 12)
    for size, overlap in ((5, -1), (0, 0), (-3, 0)):
        hint = f"size {size}, overlap {overlap}"
        raises(ValueError, lab.chunks, text, size, overlap, hint=hint)


@check(needs=neighbours_share)
def long_text(lab, ref, rng):
    """cuts a long text with any setting"""
    for letters in 3 * [LETTERS, "ab"]:
        size = int(rng.integers(1, 40))
        overlap = int(rng.integers(0, size))
        text = some(rng, int(rng.integers(60, 300)), letters)
        hint = f"{len(text)} characters, size {size}, overlap {overlap}"
        equal(lab.chunks(text, size, overlap), ref.chunks(text, size, overlap), hint=hint)
