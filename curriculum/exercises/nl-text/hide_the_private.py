'''Hide what is private

Before a company trains a model on its support mails, no e-mail address and no number may be readable any more. Replace every e-mail
address by `MAIL`, then every remaining number by `NUMBER`, and return the text.

- An e-mail address is a run of characters that are not white space, with an `@` somewhere inside it, so with at least
  one character before the `@` and one after it. Punctuation that touches an address belongs to it.
- A number is a run of digits; one `NUMBER` for each run. In `14.50` there are two runs.
- Everything else stays as it is.

>>> hide_the_private("ann7@post.example asks about 4821")
'MAIL asks about NUMBER'
>>> hide_the_private("meet @ 10:30")
'meet @ NUMBER:NUMBER'
'''

import re

minutes = 4
chapter = "01-from-text-to-words"
hint = "`\\S` is one character that isn't white space. What must stand before the `@`, and what after it?"


def hide_the_private(text: str) -> str:
    return re.sub(r"\d+", "NUMBER", re.sub(r"\S+@\S+", "MAIL", text))


def cases(rng):
    yield ("",)
    yield ("nothing to hide",)
    yield ("room 7",)
    yield ("room 4821",)
    yield ("meet @ 10:30",)
    yield ("a@b",)
    yield ("ann7@post.example",)
    yield ("jo.smith@mail.example",)
    yield ("write to (jo@mail.example), or call 5",)
    yield ("a@b@c or @d or e@",)
    yield ("ann7@post.example asks about 4821",)
    yield ("two: x1@y.example z22@y.example",)
    yield ("14.50 and 333\nfor bo-2@shop.example\n",)
    words = ["order", "12", "7777", "kim99@mail.example", "j.doe@x.example", "late", "3,40", "@", "please"]
    for n in (5, 8, 11):
        yield (" ".join(words[i] for i in rng.integers(0, len(words), n).tolist()) + " call 555 or k8.lee@y.example",)


def wrong_digit_by_digit(text):
    """You replace each digit, so 4821 becomes NUMBER four times. One NUMBER for each run of digits."""
    return re.sub(r"\d", "NUMBER", re.sub(r"\S+@\S+", "MAIL", text))


def wrong_letters_only(text):
    """Your address allows only what `\\w` allows on both sides of the `@`, so a full stop or a hyphen ends it: from
    `jo.smith@mail.example`, "jo." and ".example" are left for everybody to read."""
    return re.sub(r"\d+", "NUMBER", re.sub(r"\w+@\w+", "MAIL", text))


def wrong_mail_kept(text):
    """You hide the numbers and leave the addresses."""
    return re.sub(r"\d+", "NUMBER", text)
