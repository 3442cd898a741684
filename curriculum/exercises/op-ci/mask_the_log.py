'''Mask the log

Return the text of a log in which every secret is replaced by `***`.

- `log`: a text of any number of lines. `secrets`: a list of texts in no particular order; one may be contained in another. An empty
  secret, or one of white space only, is ignored: it would be everywhere.
- A secret of several lines, such as a key file, is also masked line by line: each of its lines is a secret of its own (without white
  space at its ends).
- Where a longer secret stands, no shorter one is masked inside it.

>>> mask_the_log("use tok-77-admin or tok-77", ["tok-77", "tok-77-admin"])
'use *** or ***'
'''

minutes = 7
chapter = "03-gates"
hint = "Collect all pieces first. In which order do you have to replace them, if one is the beginning of another?"


def mask_the_log(log: str, secrets: list[str]) -> str:
    pieces = set(secrets)
    for secret in secrets:
        pieces |= {line.strip() for line in secret.splitlines()}
    for piece in sorted(pieces, key=len, reverse=True):
        if piece.strip():
            log = log.replace(piece, "***")
    return log


def cases(rng):
    yield ("", ["a-secret"])
    yield ("nothing to hide", [])
    yield ("key tok-1 and again tok-1", ["tok-1"])
    yield ("use tok-77-admin or tok-77", ["tok-77", "tok-77-admin"])
    yield ("ab abc abcd", ["ab", "abcd", "abc"])
    yield ("a+b, not aab", ["a+b"])
    yield ("all fine", ["", "zz"])
    yield ("one two three", [" ", "two", ""])
    yield ("two  spaces", ["\n", "spaces"])
    yield ("BEGIN-9\nq7x\nEND-9", ["BEGIN-9\nq7x\nEND-9"])
    yield ("the second line is q7x, indented", ["BEGIN-9\n  q7x\n\nEND-9\n"])
    yield ("first aa1\nsecond bb2\nthird aa1", ["zz9\naa1", "bb2"])
    yield ("use ab1-long", ["ab1\nzzzz-zzzz", "ab1-long"])
    yield ("user q7 has q7-admin", ["q7-admin", "BEGIN-9\nq7\nEND-9"])
    yield ("m3 and key-m3", ["key-m3", "first line\n m3\n"])
    for _ in range(4):
        base = f"k{int(rng.integers(100, 999))}"
        secrets = [base, f"{base}-x", f"{base}-x-y", f"top{base}\n{base}q"]
        words = [str(rng.choice([*secrets[:3], f"{base}q", "plain", "log"])) for _ in range(8)]
        yield (" ".join(words), [secrets[i] for i in rng.permutation(4)] + [""])


def wrong_in_the_given_order(log, secrets):
    """You replace the secrets in the order of the list. If `tok-77` comes first, `-admin` of the longer one stays readable."""
    pieces = list(secrets)
    for secret in secrets:
        pieces += [line.strip() for line in secret.splitlines()]
    for piece in pieces:
        if piece.strip():
            log = log.replace(piece, "***")
    return log


def wrong_whole_only(log, secrets):
    """You look for secrets as a whole. A key of several lines is printed line by line, and each of them has to be masked."""
    for piece in sorted(secrets, key=len, reverse=True):
        if piece.strip():
            log = log.replace(piece, "***")
    return log


def wrong_sorted_before_the_lines(log, secrets):
    """You sort the secrets, but not their lines. A line of one secret may stand inside another, longer one, whose rest then stays readable."""
    for secret in sorted(secrets, key=len, reverse=True):
        for piece in [secret] + [line.strip() for line in secret.splitlines()]:
            if piece.strip():
                log = log.replace(piece, "***")
    return log


def wrong_empty_secret(log, secrets):
    """You replace the empty secret, or spaces, as well. The empty text is between all letters, and the log becomes unreadable."""
    pieces = set(secrets)
    for secret in secrets:
        pieces |= {line.strip() for line in secret.splitlines()}
    for piece in sorted(pieces, key=len, reverse=True):
        log = log.replace(piece, "***")
    return log
