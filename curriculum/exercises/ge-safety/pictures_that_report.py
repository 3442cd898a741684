"""Pictures that report

A chat window loads the pictures of a reply by itself. So a picture from a stranger's server reports to the stranger, before anybody has clicked, whatever stands in its address. Find out to whom the pictures of a reply would report.

- `reply`: a text in Markdown. A picture is what the pattern `!\\[[^\\]]*\\]\\(([^)\\s]*)\\)` finds, such as `![plan](https://club.example/plan.png)`; the group is its address. An ordinary link has no `!` in front and reports only after a click; it doesn't count.
- `hosts`: a list of the hosts from which pictures may come, in lower case. The host of an address is `urlsplit(address).hostname`; an address without a host is a file of the chat window itself, and reports to nobody.
- Returns the list of hosts to which pictures would report and which aren't in `hosts`, each once, in the order in which they first occur.

>>> pictures_that_report("![](https://else.example/p.png?phone=0170) and ![plan](https://club.example/plan.png)", ["club.example"])
['else.example']
"""

import re
from urllib.parse import urlsplit

minutes = 7
chapter = "03-what-goes-out"
hint = "Let `re.findall` return the addresses and `urlsplit` take each apart. Compare the host as a whole."


def pictures_that_report(reply: str, hosts: list[str]) -> list[str]:
    found = []
    for address in re.findall(r"!\[[^\]]*\]\(([^)\s]*)\)", reply):
        host = urlsplit(address).hostname
        if host and host not in hosts and host not in found:
            found.append(host)
    return found


def cases(rng):
    ours = ["club.example"]
    yield ("", ours)
    yield ("No picture here, see https://else.example/a.", ours)
    yield ("![a](https://club.example/a.png)", ours)
    yield ("![](https://else.example/p.png?phone=0170) and ![plan](https://club.example/plan.png)", ours)
    yield ("[click](https://else.example/a) ![b](https://pics.example/b)", ours)
    yield ("[only](https://else.example/a) a [link](https://pics.example/b)", ours)
    yield ("![x](https://club.example.else.example/a)", ours)
    yield ("![x](https://club.example@else.example/a) ![y](https://myclub.example/b)", ours)
    yield ("![x](https://else.example/?to=club.example) ![x](https://pics.club.example/y)", ours)
    yield ("![x](https://CLUB.example/a) ![y](https://Else.Example/b) ![z](https://else.example/c)", ours)
    yield ("![x](/logo.png) ![y](smile.png) ![z](//else.example/b)", ours)
    yield ("![b](https://two.example/1)![a](https://one.example/2)![b](https://two.example/3)", ours)
    yield ("![m](https://myclub.example/1)", ours)
    yield ("![m](https://club.example/1) ![n](https://a.club.example/2)", ours)
    yield ("![b](https://two.example/1) [a](https://six.example/2)", [])
    pool = ["club.example", "club.example.else.example", "else.example", "club.example@else.example", "pics.club.example", "Club.Example", "z.example"]
    for n in (4, 7, 9):
        parts = []
        for i in range(n):
            mark = "!" if rng.random() < 0.7 else ""
            parts.append(f"{mark}[p{i}](https://{pool[int(rng.integers(0, len(pool)))]}/{i}?q=club.example)")
        yield (" see ".join(parts), ["club.example", "z.example"])


def _addresses(reply, picture=True):
    return re.findall((r"!" if picture else "") + r"\[[^\]]*\]\(([^)\s]*)\)", reply)


def _hosts(addresses, allowed):
    found = []
    for address in addresses:
        host = urlsplit(address).hostname
        if host and not allowed(address, host) and host not in found:
            found.append(host)
    return found


def wrong_links_count(reply, hosts):
    """You count ordinary links as well. They have no `!` in front, and nothing is loaded before a click."""
    return _hosts(_addresses(reply, False), lambda address, host: host in hosts)


def wrong_name_somewhere(reply, hosts):
    """You look for an allowed host anywhere in the address. A stranger can write it in front of an @, as the beginning of another host, or behind a question mark."""
    return _hosts(_addresses(reply), lambda address, host: any(h in address.lower() for h in hosts))


def wrong_end_of_the_host(reply, hosts):
    """You allow every host that ends with an allowed one. The task compares whole hosts: myclub.example isn't club.example, and a subdomain isn't on the list either."""
    return _hosts(_addresses(reply), lambda address, host: any(host.endswith(h) for h in hosts))


def wrong_each_picture(reply, hosts):
    """You list a host for each of its pictures. Each host is wanted once."""
    found = []
    for address in _addresses(reply):
        host = urlsplit(address).hostname
        if host and host not in hosts:
            found.append(host)
    return found
