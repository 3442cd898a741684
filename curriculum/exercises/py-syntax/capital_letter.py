'''One capital letter

In a list of names, every name should start with a capital letter and continue in small letters, however it was typed.

The name `word` is given: a text without spaces, at least one character long. Print it with a capital letter at the
start and small letters after it. With the value in your file, the program prints:

```
Jane
```
'''

minutes = 3
chapter = "04-what-a-text-can-do"
kind = "script"
hint = "Take the first character and the rest separately, change each of them as needed, and join them again."


def program(word):
    print(word[0].upper() + word[1:].lower())


def cases(rng):
    yield ("jANE",)
    yield ("x",)
    yield ("LIND",)
    yield ("okafor",)
    yield ("McGregor",)
    for _ in range(4):
        yield (str(rng.choice(["ANNA", "peTER", "yusuf", "IrMa", "oLu", "BORIS"])),)


def wrong_all_capitals(word):
    """Every letter is a capital. Only the first one should be."""
    print(word.upper())


def wrong_rest_as_typed(word):
    """You change the first letter and leave the others as they were typed. `jANE` becomes `JANE`, but it should be
    `Jane`."""
    print(word[0].upper() + word[1:])


def wrong_first_twice(word):
    """The first letter appears twice. The rest begins at position 1."""
    print(word[0].upper() + word.lower())
