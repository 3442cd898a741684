"""Your hints ask for a list where a tuple would do, so the checker refuses calls that work. Sequence admits
both."""

import sys
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


class Article:
    def __init__(self, name: str, cents: int) -> None:
        self.name = name
        self.cents = cents


def read(lines: Iterable[str]) -> list[Article]:
    found = []
    for line in lines:
        name, cents = line.split()
        found.append(Article(name, int(cents)))
    return found


def find(articles: list[Article], name: str) -> Article | None:
    for article in articles:
        if article.name == name:
            return article
    return None


def least(things: list[T], key: Callable[[T], float]) -> T | None:
    best = None
    for thing in things:
        if best is None or key(thing) < key(best):
            best = thing
    return best


def by_price(article: Article) -> int:
    return article.cents


def bill(articles: list[Article], names: list[str]) -> int:
    total = 0
    for name in names:
        article = find(articles, name)
        if article is None:
            raise ValueError(f"no article: {name}")
        total += article.cents
    return total


def main(arguments: list[str]) -> int:
    file, *names = arguments
    with open(file, encoding="utf-8") as lines:
        articles = read(lines)
    try:
        cents = bill(articles, names)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    cheapest = least(articles, by_price)
    print("cheapest:", "-" if cheapest is None else cheapest.name)
    print("bill:", f"{cents / 100:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
