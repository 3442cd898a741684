"""What the bakery has left

In the evening a C++ program prints what is left in a bakery. It never sells the last piece of a kind, which stays in the
window. Sometimes the printed list contains things that the bakery never had. Complete the function in Python, which returns
the lines that the program prints:

```cpp
void serve(std::map<std::string, int> stock,
           const std::vector<std::string>& orders) {
    for (const std::string& name : orders) {
        if (stock[name] > 1) { stock[name]--; }
    }
    for (const auto& [name, count] : stock) {
        std::cout << name << " " << count << "\\n";
    }
}
```

The second loop takes the keys in sorted order, each with its value, and prints one line for each.

- `stock`: a dict of texts to ints, 0 or more. `orders`: a list of texts. All texts consist of small letters from a to z.
- Returns a list of texts, without `"\\n"`. Afterwards the caller's `stock` and `orders` are as they
  would be in C++.

>>> serve({"pie": 2, "bun": 5}, ["pie", "pie", "milk"])
['bun 5', 'milk 0', 'pie 1']
"""

kind = "complete"
minutes = 6
chapter = "02-cpp"
hint = "Two questions first. Has the parameter `stock` an `&`? What does `stock[name]` do for a name that isn't there?"

starter = '''
def serve(stock: dict[str, int], orders: list[str]) -> list[str]:
    left = ...
    for name in orders:
        if ... > 1:
            left[name] -= 1
    return [f"{name} {left[name]}" for name in ...]
'''


def serve(stock: dict[str, int], orders: list[str]) -> list[str]:
    left = dict(stock)
    for name in orders:
        if left.setdefault(name, 0) > 1:
            left[name] -= 1
    return [f"{name} {left[name]}" for name in sorted(left)]


def cases(rng):
    yield ({}, [])
    yield ({}, ["bun"])
    yield ({"bun": 1}, [])
    yield ({"bun": 1}, ["bun"])
    yield ({"bun": 0}, ["bun"])
    yield ({"bun": 3}, ["bun", "bun", "bun", "bun"])
    yield ({"bun": 2}, ["bun", "bun"])
    yield ({"tea": 1, "cake": 2}, ["tea", "tea", "milk"])
    yield ({"tea": 3, "cake": 2}, ["tea", "roll", "cake", "roll"])
    yield ({"roll": 2, "bun": 9}, ["pie", "bun", "tart"])
    yield ({"tea": 0, "pie": 1}, ["pie", "pie", "tea"])
    yield ({"tart": 1, "bun": 2, "pie": 2}, ["bun"])
    names = ["bun", "roll", "pie", "tart", "cake", "tea"]
    for n in (4, 9, 14):
        stock = {names[i]: int(rng.integers(0, 5)) for i in rng.permutation(6).tolist()[:4]}
        yield (stock, [names[i] for i in rng.integers(0, 6, n)] + ["loaf"])


def wrong_unknown_left_out(stock, orders):
    """You leave out what the bakery never had. In C++ the question `stock[name] > 1` puts the name into the map, with
    0."""
    left = dict(stock)
    for name in orders:
        if left.get(name, 0) > 1:
            left[name] -= 1
    return [f"{name} {left[name]}" for name in sorted(left)]


def wrong_order_of_the_dict(stock, orders):
    """Your lines come in the order in which the names got into the dict. A std::map has its keys sorted."""
    left = dict(stock)
    for name in orders:
        if left.setdefault(name, 0) > 1:
            left[name] -= 1
    return [f"{name} {count}" for name, count in left.items()]


def wrong_sells_everything(stock, orders):
    """You also sell the last piece, and even what isn't there. The program takes one away only if there is more than
    one."""
    left = dict(stock)
    for name in orders:
        left[name] = left.get(name, 0) - 1
    return [f"{name} {left[name]}" for name in sorted(left)]


def wrong_callers_stock(stock, orders):
    """You change the caller's dict. The parameter `stock` has no `&`, so the function sells from a copy."""
    for name in orders:
        if stock.setdefault(name, 0) > 1:
            stock[name] -= 1
    return [f"{name} {stock[name]}" for name in sorted(stock)]
