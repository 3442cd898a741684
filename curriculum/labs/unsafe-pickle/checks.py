import pickle

from gradatim.checks import check, equal

REFUSED = ("raised", "ValueError", "nothing was run")


def drawn(rng):
    """two models, and a key"""
    coefs = [rng.integers(10, 999, size=2).tolist() for _ in range(2)]
    late, price = ({"coef": c, "of": of} for c, of in zip(coefs, ("late", "price"), strict=True))
    return {"late": late, "price": price}, rng.bytes(16)


def refuses(lab, given, rng, what, hint):
    models, key = drawn(rng)
    got = given.after(lab.publish, lab.load, models, what, (key, key))
    equal(got, REFUSED, hint=f"between publish and load, late has got: {what}; {hint}")


@check
def loads_what_was_published(lab, given, rng):
    """loads what was published"""
    models, key = drawn(rng)
    got = given.after(lab.publish, lab.load, models, "nothing", (key, key))
    equal(got, ("returned", models["late"], "nothing was run"))


@check
def signature(lab, ref, rng):
    """signs name, line end and content with HMAC and the key"""
    for name in ("late", "größe-2"):
        content, key = rng.bytes(20), rng.bytes(16)
        got = lab.sign(name, content, key)
        equal(got, ref.sign(name, content, key), hint="hmac.new(key, message, ...)")


@check
def two_files(lab, ref, given, rng):
    """writes the pickle and its signature, in place of earlier ones"""
    models, key = drawn(rng)
    got = given.files(lab.publish, "late", [list(range(99)), models["late"]], key)
    hint = "after two models were published as late"
    equal(sorted(got), ["late.pickle", "late.sig"], hint=f"the files {hint}")
    equal(pickle.loads(got["late.pickle"]), models["late"], hint=f"late.pickle {hint}")
    note = ref.sign("late", got["late.pickle"], key).encode()
    equal(got["late.sig"], note, hint=f"late.sig {hint}")


@check(needs=loads_what_was_published)
def changed_file(lab, given, rng):
    """refuses an exchanged file, and loads nothing of it"""
    refuses(lab, given, rng, "another file", "which comes first, the comparison or the loading?")
    refuses(lab, given, rng, "file of price", "it is not what this note was made for")


@check(needs=loads_what_was_published)
def file_that_ends_with_an_error(lab, given, rng):
    """refuses an exchanged file that raises an error, and loads nothing of it"""
    hint = "`except` catches the error; what ran before it?"
    refuses(lab, given, rng, "another file that ends with an error", hint)


@check(needs=loads_what_was_published)
def exchanged_in_between(lab, given, rng):
    """loads the very bytes that it has compared"""
    models, key = drawn(rng)
    what = "file exchanged after it was read once"
    *_, ran = given.after(lab.publish, lab.load, models, what, (key, key))
    equal(ran, "nothing was run", hint=f"{what}: how often does load open late.pickle?")


@check(needs=loads_what_was_published)
def exchanged_with_digest(lab, given, rng):
    """refuses a file that was exchanged together with its note"""
    hint = "who can compute this note?"
    refuses(lab, given, rng, "another file and its plain digest", hint)


@check(needs=loads_what_was_published)
def missing_note(lab, given, rng):
    """refuses a file without a note"""
    refuses(lab, given, rng, "another file and no note", "a note is quickly deleted")
    refuses(lab, given, rng, "no note", "ValueError, whatever is missing")


@check(needs=loads_what_was_published)
def missing_file(lab, given, rng):
    """raises ValueError if there is no file"""
    refuses(lab, given, rng, "no file", "ValueError, whatever is missing")


@check(needs=loads_what_was_published)
def other_name(lab, given, rng):
    """refuses a model that was published under another name"""
    refuses(lab, given, rng, "files of price", "which name was signed?")


@check(needs=loads_what_was_published)
def other_key(lab, given, rng):
    """refuses a model that was signed with another key"""
    models, key = drawn(rng)
    got = given.after(lab.publish, lab.load, models, "nothing", (key, rng.bytes(16)))
    equal(got, REFUSED, hint="what does the signature depend on?")


@check(needs=loads_what_was_published)
def odd_note(lab, given, rng):
    """raises ValueError whatever bytes the note holds"""
    for what in ("note of other letters", "note that is no text", "empty note", "half a note"):
        refuses(lab, given, rng, what, "compare bytes with bytes")
    odd = "note in capitals", "a line end behind the note", "a byte behind the note that is no text"
    for what in odd:
        refuses(lab, given, rng, what, "is it exactly this signature?")
