"""Stock of a small shop."""

from dataclasses import dataclass, field


@dataclass
class Item:
    name: str
    price: int  # cents
    count: int = 0

    def worth(self) -> int:
        return self.price * self.count


@dataclass
class Shop:
    items: list[Item] = field(default_factory=list)

    def find(self, name: str) -> Item | None:
        for item in self.items:
            if item.name.lower() == name.lower():
                return item
        return None

    def sell(self, name: str, count: int = 1) -> int:
        item = self.find(name)
        if item is None or count < 1:
            raise KeyError(name)
        if item.count < count:
            raise ValueError(f"only {item.count} left")
        item.count -= count
        price = item.price * count
        if count >= 10:
            price -= price // 10
        return price

    def low(self, least: int = 3) -> list[str]:
        return sorted(item.name for item in self.items if item.count < least)

    def total(self) -> int:
        return sum(item.worth() for item in self.items)


def cheapest(items: list[Item], money: int) -> list[str]:
    """Names of as many items as the money buys, cheapest first."""
    bought = []
    for item in sorted(items, key=lambda i: (i.price, i.name)):
        if item.price > money:
            break
        if item.count == 0:
            continue
        money -= item.price
        bought.append(item.name)
    return bought


def demo():
    items = [Item("Tea", 300, 12), Item("Cup", 550, 2), Item("Jam", 300, 0)]
    shop = Shop(items)
    print(shop.low())
    print(shop.find("tea"))
    print(shop.sell("Tea", 10), shop.sell("cup"))
    print(Shop([Item("Pen", 100, 5)]).total(), Item("Ink", 20, 3).worth())
    print(cheapest([Item("Tea", 300, 12), Item("Cup", 550, 2), Item("Jam", 100, 0)], 900))


if __name__ == "__main__":
    demo()
