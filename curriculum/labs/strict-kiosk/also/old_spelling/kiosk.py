import sys
from dataclasses import dataclass
from typing import Callable, Dict, Iterable, List, Optional, Tuple, TypeVar, Union

Thing = TypeVar("Thing")
Key = Callable[[Thing], Union[int, float]]


@dataclass
class Article:
    name: str
    cents: int


Articles = Union[List[Article], Tuple[Article, ...]]


def article_of(line: str) -> Article:
    name, cents = line.split()
    return Article(name, int(cents))


def read(lines: Iterable[str]) -> List[Article]:
    return [article_of(line) for line in lines]


def find(articles: Articles, name: str) -> Optional[Article]:
    return next((article for article in articles if article.name == name), None)


def least(things: Union[List[Thing], Tuple[Thing, ...]], key: Key[Thing]) -> Optional[Thing]:
    return min(things, key=key, default=None)


def by_price(article: Article) -> int:
    return article.cents


def price(articles: Articles, name: str) -> int:
    found = find(articles, name)
    if found:
        return found.cents
    raise ValueError(name)


def bill(articles: Articles, names: Union[List[str], Tuple[str, ...]]) -> int:
    return sum(price(articles, name) for name in names)


def main(arguments: List[str]) -> int:
    with open(arguments[0], encoding="utf-8") as file:
        articles = read(file)
    known: Dict[str, Article] = {article.name: article for article in articles}
    for name in arguments[1:]:
        if name not in known:
            print("not for sale:", name, file=sys.stderr)
            return 1
    cheapest = least(articles, by_price)
    print("cheapest:", cheapest.name if cheapest else "-")
    print(f"bill: {bill(articles, arguments[1:]) / 100:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
