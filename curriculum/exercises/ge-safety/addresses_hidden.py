"""Addresses hidden

A tennis club's assistant must not show members' mail addresses. Those of the club's own offices are public. Replace every other
address by `[address]`.

- `text`: a text. An address is what the pattern `[\\w.]+@[\\w.]+\\w` finds.
- `domain`: the club's domain, such as "club.example". An address is public if the part after its `@` is the domain; capital and
  small letters count as equal.
- Returns the text with the other addresses replaced.

>>> addresses_hidden("Ask ann@mail.example or Desk@Club.example.", "club.example")
'Ask [address] or Desk@Club.example.'
>>> addresses_hidden("Not ours: desk@club.example.else.example", "club.example")
'Not ours: [address]'
"""

import re

minutes = 7
chapter = "03-what-goes-out"
hint = "Split at each address that is found, or let `re.sub` call a function; compare the part after the @ as a whole."


def addresses_hidden(text: str, domain: str) -> str:
    pieces = []
    rest = text
    for address in re.findall(r"[\w.]+@[\w.]+\w", text):
        before, _, rest = rest.partition(address)
        public = address.partition("@")[2].lower() == domain.lower()
        pieces.append(before + (address if public else "[address]"))
    return "".join(pieces) + rest


def cases(rng):
    club = "club.example"
    yield ("", club)
    yield ("No address here.", club)
    yield ("ann@mail.example", club)
    yield ("desk@club.example", club)
    yield ("Ask ann@mail.example or Desk@Club.example.", club)
    yield ("desk@CLUB.EXAMPLE, bar@Club.Example", "Club.example")
    yield ("ann@example, bo@club", club)
    yield ("Not ours: desk@club.example.else.example", club)
    yield ("ours@club.example not@myclub.example", club)
    yield ("club.example@else.example! club.example", club)
    yield ("a@b.cd, a@b.cd; x@club.example.", club)
    yield ("x@aclub.example and x@club.example", club)
    yield ("be@b.cd, e@b.cd, be@b.cd.ef", "b.cd")
    yield ("x@sub.club.example y@club.example z@CLUB.example", club)
    names, hosts = ["ann", "bo.li", "desk"], ["club.example", "mail.example", "Club.example", "club.example.net", "xclub.example"]
    for n in (3, 5, 8):
        parts = [f"{names[int(rng.integers(3))]}@{hosts[int(rng.integers(5))]}" for _ in range(n)]
        yield (", ".join([*parts, "z@Club.Example", "y@club.example.org"]) + ".", club)


def wrong_all_hidden(text, domain):
    """You replace every address, the club's own ones too. Nobody could reach the office any more."""
    return re.sub(r"[\w.]+@[\w.]+\w", "[address]", text)


def wrong_domain_inside(text, domain):
    """You look for the domain anywhere in the address. desk@club.example.else.example belongs to somebody else."""
    for address in re.findall(r"[\w.]+@[\w.]+\w", text):
        if domain.lower() not in address.lower():
            text = text.replace(address, "[address]")
    return text


def wrong_domain_at_the_end(text, domain):
    """You check whether the address ends with the domain. not@myclub.example does, and it isn't the club's."""
    for address in re.findall(r"[\w.]+@[\w.]+\w", text):
        if not address.lower().endswith(domain.lower()):
            text = text.replace(address, "[address]")
    return text


def wrong_capital_letters(text, domain):
    """You take capital and small letters for different. Desk@Club.example is the same office as desk@club.example."""
    pieces = []
    rest = text
    for address in re.findall(r"[\w.]+@[\w.]+\w", text):
        before, _, rest = rest.partition(address)
        pieces.append(before + (address if address.partition("@")[2] == domain else "[address]"))
    return "".join(pieces) + rest
