"""The bonus that nobody received

A savings bank wrote a program in Go that adds a bonus and takes off half of a yearly fee. Customers say that the bonus never
arrived. Here is the function, with its struct:

```go
type Account struct {
    Name  string
    Cents int
}

func Settle(accounts []Account, bonus map[string]int, fee int) []string {
    var low []string
    for _, a := range accounts {
        a.Cents += bonus[a.Name]
        if a.Cents < fee {
            low = append(low, a.Name)
        }
    }
    for i := range accounts {
        accounts[i].Cents -= fee / 2
    }
    return low
}
```

Write in Python what a caller of the Go function sees. In Python an account is a tuple of a name and an int.

- `accounts`: a list of tuples. `bonus`: a dict of names to ints. `fee`: an int. Numbers may be negative. Neither the list
  nor the dict is changed.
- Returns a tuple of two lists: the names that the Go function returns (an empty list if there are none), and the accounts
  as they are after the call.

>>> settle([("Ann", 900), ("Bo", 200)], {"Bo": 600}, 1001)
(['Ann', 'Bo'], [('Ann', 400), ('Bo', -300)])
"""

minutes = 7
chapter = "03-go"
hint = "For each of the two loops: does it change the accounts in the slice, or copies of them? And how does Go divide?"


def settle(
    accounts: list[tuple[str, int]], bonus: dict[str, int], fee: int
) -> tuple[list[str], list[tuple[str, int]]]:
    low = [name for name, cents in accounts if cents + bonus.get(name, 0) < fee]
    return (low, [(name, cents - int(fee / 2)) for name, cents in accounts])


def cases(rng):
    yield ([], {}, 5)
    yield ([("Ann", 10)], {}, 4)
    yield ([("Ann", 10)], {"Ann": 5}, 4)
    yield ([("Ann", 10)], {"Ann": 5}, 15)
    yield ([("Ann", 10)], {"Ann": 5}, 16)
    yield ([("Ann", 10)], {"Bo": 5}, 12)
    yield ([("Ann", 10)], {}, 10)
    yield ([("Ann", 10)], {}, 11)
    yield ([("Ann", 10)], {"Ann": -5}, 8)
    yield ([("Ann", 10)], {"Ann": 3}, 13)
    yield ([("Ann", 10), ("Bo", 3)], {"Bo": 7}, -5)
    yield ([("Ann", -10), ("Bo", 3)], {}, -3)
    yield ([("Ann", 0)], {"Ann": -1}, -1)
    yield ([("Cy", 900), ("Bo", 200)], {"Bo": 600}, 1001)
    yield ([("Cy", 2), ("Cy", 5)], {"Cy": 3}, 7)
    yield ([("Cy", 2), ("Cy", 3)], {}, 7)
    names = ["Ann", "Bo", "Cy", "Di", "Ed"]
    for fee in (101, -55, -7):
        accounts = [(names[i], int(rng.integers(-100, 200))) for i in rng.permutation(5).tolist()[:4]]
        bonus = {names[i]: int(rng.integers(1, 60)) for i in rng.permutation(5).tolist()[:3]}
        yield (accounts, bonus, fee)


def wrong_bonus_arrives(accounts, bonus, fee):
    """You add the bonus to the accounts. In the first loop `a` is a copy; what is added to it is lost after the
    round."""
    full = [(name, cents + bonus.get(name, 0)) for name, cents in accounts]
    low = [name for name, cents in full if cents < fee]
    return (low, [(name, cents - int(fee / 2)) for name, cents in full])


def wrong_bonus_ignored(accounts, bonus, fee):
    """You leave the bonus out altogether. It does get into the copy, and the copy is compared with the fee."""
    low = [name for name, cents in accounts if cents < fee]
    return (low, [(name, cents - int(fee / 2)) for name, cents in accounts])


def wrong_half_rounded_down(accounts, bonus, fee):
    """You halve the fee with `//`, which rounds down. Go cuts towards 0: half of -7 is -3."""
    low = [name for name, cents in accounts if cents + bonus.get(name, 0) < fee]
    return (low, [(name, cents - fee // 2) for name, cents in accounts])


def wrong_fee_not_taken(accounts, bonus, fee):
    """You leave the accounts as they were. The second loop changes `accounts[i]`, the account in the slice itself."""
    low = [name for name, cents in accounts if cents + bonus.get(name, 0) < fee]
    return (low, list(accounts))
