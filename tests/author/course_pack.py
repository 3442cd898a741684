"""A pack with one chapter and one exercise that hold, for tests that spoil them."""

from __future__ import annotations

from pathlib import Path

SKILLS = """
format = 1

[[phase]]
number = 1
title = "First steps"
labs = []

[[skill]]
id = "py-syntax"
title = "Syntax"
phase = 1
hours = 3

[[skill]]
id = "py-control"
title = "Loops"
phase = 1
hours = 3
needs = ["py-syntax"]
"""

WORDS = " ".join(["A gardener reads the rain gauge every morning."] * 76)  # 608 words

CHAPTER = f'''+++
title = "Adding up"
minutes = 6
introduces = ["=", "[...]", "for", "+=", "print()", "/"]
+++

{WORDS}

![Three bars, the last one highest.](bars.svg)

## One after the other

```python
rain = [4, 2]
total = 0
for mm in rain:
    total += mm
print(total)
```
```text
6
```

```question
id = "half"
kind = "numeric"
ask = "What is half of the rain?"
proof = "print(total / 3)"
answer = "3"
tolerance = 1.1
why = "Half of 6."
wrong."6" = "Is that half?"
```

```python error
print(total / 0)
```
```text
ZeroDivisionError: division by zero
```

```question
id = "drawn"
kind = "predict"
draw = """
a = rng.randrange(2, 9)
double = a + a
"""
ask = "What does it print?"
code = """
total = 0
for mm in [{{a}}, {{a}}]:
    total += mm
print(total)
"""
answer = "{{double}}"
why = "Twice {{a}}."
```

```question
id = "which"
kind = "choose"
ask = "Which of them is a list?"
options = ["[4, 2]", "4"]
answer = "[4, 2]"
why = "It has brackets."
wrong."4" = "Has it brackets?"
```

## What you can do now

- add up

**The original:** The Python Tutorial.

```question
id = "original"
kind = "recall"
ask = "What does the tutorial print?"
answer = "Words."
```
'''

PICTURE = "print('<svg xmlns=\"http://www.w3.org/2000/svg\"/>')\n"

EXERCISE = '''"""Total rain

Return the sum of all days. `days` is a list of whole numbers and may be empty.

>>> total_rain([4, 2])
6
>>> total_rain([])
0
"""

minutes = 4
chapter = "01-adding-up"


def total_rain(days):
    total = 0
    for mm in days:
        total += mm
    return total


def cases(rng):
    yield ([],)
    yield ([4, 2],)
    yield ([3, 9, 1],)
    yield ([5, 5, 2, 8],)
    for n in (3, 7):
        yield (rng.integers(1, 90, n).tolist(),)


def wrong_first_only(days):
    """You return in the first round, so only the first day counts."""
    for mm in days:
        return mm
    return 0


def wrong_starts_with_one(days):
    """Your sum starts with 1."""
    total = 1
    for mm in days:
        total += mm
    return total
'''

SYNTAX = f"""+++
title = "Functions"
minutes = 5
introduces = ["def", "return", "print()"]
+++

{WORDS}

```python
def two():
    return 2

print(two())
```
```text
2
```
"""


def lay(
    folder: Path, chapter: str = CHAPTER, exercise: str = EXERCISE, picture: str = PICTURE
) -> Path:
    """Writes the pack; its root."""
    files = {
        "roadmap.toml": SKILLS,
        "chapters/py-syntax/01-functions.md": SYNTAX,
        "chapters/py-control/01-adding-up.md": chapter,
        "chapters/py-control/bars.svg.py": picture,
        "exercises/py-control/total_rain.py": exercise,
    }
    for name, text in files.items():
        path = folder / "pack" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder / "pack"
