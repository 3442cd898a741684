"""The lowest bill, added to all

A C++ program raises all bills by the lowest one. Before it is replaced, its Python version has to do the same to the
caller's list, and to nothing else:

```cpp
int lowest(std::vector<int> v) {
    std::sort(v.begin(), v.end());
    return v[0];
}

void add(std::vector<int>& v, int fee) {
    for (int& x : v) { x += fee; }
}

std::vector<int> raised(std::vector<int>& bills) {
    add(bills, lowest(bills));
    std::vector<int> result = bills;
    for (int x : bills) { x = 0; }
    result[0] = 0;
    return result;
}
```

`std::sort(v.begin(), v.end())` sorts the vector `v` in place, smallest first. `void` means that nothing is returned.

- `bills`: a list with at least one int. It changes exactly as the vector does.
- Returns what `raised` returns, as a list of its own.

>>> bills = [30, 10, 20]
>>> raised(bills)
[0, 20, 30]
>>> bills
[40, 20, 30]
"""

minutes = 7
chapter = "02-cpp"
hint = "Go through the three parameters and the two loops: which of them has an `&`? Those without one can't change anything outside."
mutates = True


def raised(bills: list[int]) -> list[int]:
    fee = min(bills)
    for i in range(len(bills)):
        bills[i] += fee
    return [0] + bills[1:]


def cases(rng):
    yield ([5],)
    yield ([0],)
    yield ([-3],)
    yield ([1, 2],)
    yield ([2, 1],)
    yield ([30, 10, 20],)
    yield ([4, 4, 4],)
    yield ([-2, 7, -5],)
    yield ([9, 0, 3],)
    for n in (3, 5, 8):
        yield (rng.integers(-20, 50, n).tolist(),)


def wrong_sorted_for_all(bills):
    """You sort the caller's list. `lowest` has no `&`: it sorts a copy of its own."""
    bills.sort()
    fee = bills[0]
    for i in range(len(bills)):
        bills[i] += fee
    return [0] + bills[1:]


def wrong_caller_sees_nothing(bills):
    """You leave the caller's list as it was. `add` and `raised` have an `&`, so what they change is the caller's
    vector."""
    fee = min(bills)
    return [0] + [x + fee for x in bills[1:]]


def wrong_result_is_bills(bills):
    """You return the caller's list under a second name, so its first item becomes 0 as well. In C++, `=` makes a
    copy."""
    fee = min(bills)
    for i in range(len(bills)):
        bills[i] += fee
    result = bills
    result[0] = 0
    return result


def wrong_zeros_everywhere(bills):
    """You let the loop with `int x` set all bills to 0. Without `&`, `x` is a copy of the item."""
    fee = min(bills)
    result = [x + fee for x in bills]
    for i in range(len(bills)):
        bills[i] = 0
    result[0] = 0
    return result
