"""A badge that stays untidy

A visitor types a name, and a printer makes a badge. The badge should have the name in capitals, without spaces at the
ends. The program calls the right methods, and yet the badge shows the name as it was typed.

The name `name` is given, a text. Fix the program. With the value in your file, it then prints:

```
[MARY SEACOLE]
```
"""

minutes = 3
chapter = "04-what-a-text-can-do"
kind = "fix"
hint = "What does a method do with the text that it is called on, and what does it return?"
starter = '''name = "  Mary Seacole "
name.strip()
name.upper()
print(f"[{name}]")
'''


def program(name):
    name = name.strip()
    name = name.upper()
    print(f"[{name}]")


def cases(rng):
    yield ("  Mary Seacole ",)
    yield ("ann",)
    yield (" Bo Ek",)
    yield ("MEI ",)
    for _ in range(4):
        yield (" " * int(rng.integers(1, 4)) + str(rng.choice(["Irma da Silva", "Kofi Mensah", "Yusuf Demir", "olu ade"])),)


def wrong_second_only(name):
    """The name is in capitals now, but the spaces at its ends are still there. What `strip` returned was thrown
    away."""
    name.strip()
    name = name.upper()
    print(f"[{name}]")


def wrong_first_only(name):
    """The spaces are gone, but the letters are as they were typed. What `upper` returned was thrown away."""
    name = name.strip()
    name.upper()
    print(f"[{name}]")


def wrong_every_space(name):
    """You removed every space, so the first and the last name run together. Remove only the spaces at the ends."""
    print(f"[{name.replace(' ', '').upper()}]")
