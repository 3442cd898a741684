import sys


class Article:
    def __init__(self, name, cents):
        self.name = name
        self.cents = cents


def read(lines):
    found = []
    for line in lines:
        name, cents = line.split()
        found.append(Article(name, int(cents)))
    return found


def find(articles, name):
    for article in articles:
        if article.name == name:
            return article
    return None


def least(things, key):
    best = None
    for thing in things:
        if best is None or key(thing) < key(best):
            best = thing
    return best


def by_price(article):
    return article.cents


def bill(articles, names):
    total = 0
    for name in names:
        total += find(articles, name).cents
    return total


def main(arguments):
    file, *names = arguments
    with open(file, encoding="utf-8") as lines:
        articles = read(lines)
    cents = bill(articles, names)
    print("cheapest:", least(articles, by_price).name)
    print("bill:", f"{cents / 100:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
