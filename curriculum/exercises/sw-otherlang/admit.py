"""Who may swim?

A swimming club's service checks what visitors type in. The club wants the same check in Python, with the same results for
every visitor. Here is the Go function:

```go
func Admit(name string, age string) (int, string) {
    if len(name) > 8 {
        return 0, "name too long"
    }
    n, err := strconv.Atoi(age)
    if err != nil {
        return n, "no age"
    }
    return n, ""
}
```

If `strconv.Atoi` can't read the text, it returns 0 and an error.

- `name`: any text. `age`: any text with at most 18 digits.
- Returns a tuple of an int and a text.

>>> admit("Zoë", "+12")
(12, '')
>>> admit("Ida", " 12")
(0, 'no age')
"""

minutes = 7
chapter = "03-go"
hint = "What does `len` count in Go? And which texts does `int()` read that Atoi refuses?"

import re


def admit(name: str, age: str) -> tuple[int, str]:
    if len(name.encode()) > 8:
        return (0, "name too long")
    if re.fullmatch("[+-]?[0-9]+", age):
        return (int(age), "")
    return (0, "no age")


def cases(rng):
    for age in ("12", "0", "-7", "+12", "-45", "+0", "007", "", " 12", "12 ", "1_2", "1.5", "+", "--3", "٣", "²", "12a", "12\n"):
        yield ("Ida", age)
    for name in ("", "Marietta", "Mariettas", "Zoë", "Zoëmarie", "Øøøø", "Øøøøa", "Ñandú Li", "李李李", "李李a b"):
        yield (name, "12")
    yield ("Mariettas", "old")
    yield ("Ñandú Li", "")
    for n in rng.integers(1, 99, 4).tolist():
        yield ("Zoë"[: int(rng.integers(0, 4))] + "x" * int(rng.integers(3, 8)), f"{'-+ _'[int(rng.integers(0, 4))]}{n}")


def wrong_characters_counted(name, age):
    """You count the characters of the name. In Go, `len` counts bytes, and a letter such as ø has two."""
    if len(name) > 8:
        return (0, "name too long")
    if re.fullmatch("[+-]?[0-9]+", age):
        return (int(age), "")
    return (0, "no age")


def wrong_digits_only(name, age):
    """You accept digits only. Atoi also reads a number with a `+` or `-` in front of it."""
    if len(name.encode()) > 8:
        return (0, "name too long")
    if re.fullmatch("[0-9]+", age):
        return (int(age), "")
    return (0, "no age")


def wrong_as_int_reads(name, age):
    """You accept what Python's `int()` accepts, such as spaces at the ends or an underscore between digits. Atoi refuses
    those."""
    if len(name.encode()) > 8:
        return (0, "name too long")
    if re.fullmatch("[+-]?\\d+(_\\d+)*", age.strip()):
        return (int(age), "")
    return (0, "no age")
