"""Strangers go in free

A museum's service works out what a group has to pay. Some groups pay much too little. Here is the Go function:

```go
func Pay(ages map[string]int, group []string) (int, []string) {
    total := 0
    var asked []string
    for _, name := range group {
        age := ages[name]
        if age < 6 {
            continue
        }
        discount, ok := discounts[name]
        if !ok {
            asked = append(asked, name)
        }
        total += 900 - discount
    }
    return total, asked
}
```

`discounts` is another `map[string]int`. Write in Python what the Go function returns.

- `ages`, `discounts`: dicts from names to ints. `group`: a list of names, possibly empty or with a name twice. Nothing is changed.
- Returns a tuple of an int and a list of texts; the list is empty if there is no name in it.

>>> pay({"Ada": 40, "Bo": 5, "Cy": 30}, {"Cy": 200}, ["Ada", "Bo", "Cy", "Di"])
(1600, ['Ada'])
"""

minutes = 8
chapter = "03-go"
hint = "What does Go return for a key that a map doesn't have? Follow a name that is in neither map, and one that has a discount of 0."

equivalent = {
    "NumberReplacer @ 5:if ages.get(name, 0) < 6: -> if ages.get(name, 1) < 6:": "any age below 6 will do here",
    "NumberReplacer @ 5:if ages.get(name, 0) < 6: -> if ages.get(name, -1) < 6:": "any age below 6 will do here",
}


def pay(ages: dict[str, int], discounts: dict[str, int], group: list[str]) -> tuple[int, list[str]]:
    total = 0
    asked = []
    for name in group:
        if ages.get(name, 0) < 6:
            continue
        if name not in discounts:
            asked.append(name)
        total += 900 - discounts.get(name, 0)
    return (total, asked)


def cases(rng):
    yield ({}, {}, [])
    yield ({}, {}, ["Ada"])
    yield ({"Ada": 40}, {}, ["Ada"])
    yield ({"Ada": 40}, {"Ada": 0}, ["Ada"])
    yield ({"Ada": 40}, {}, ["Ada", "Ada"])
    yield ({"Ada": 40, "Bo": 9}, {"Bo": 50}, ["Ada", "Bo", "Ada", "Ada"])
    yield ({"Ada": 6}, {"Ada": 100}, ["Ada"])
    yield ({"Ada": 5}, {"Ada": 100}, ["Ada"])
    yield ({"Ada": 40}, {"Bo": 300}, ["Bo", "Ada"])
    yield ({"Ada": 40, "Bo": 5, "Cy": 30}, {"Cy": 200}, ["Ada", "Bo", "Cy", "Di"])
    yield ({"Ada": 40, "Bo": 50}, {"Ada": 0, "Bo": 900}, ["Bo", "Ada", "Bo"])
    yield ({"Ada": 70, "Cy": 0}, {}, ["Ada", "Cy", "Ada", "Ed"])
    names = ["Ada", "Bo", "Cy", "Di", "Ed"]
    for n in (4, 6, 9):
        ages = {name: int(rng.integers(0, 80)) for name in names[:4]}
        ages["Ada"], ages["Bo"] = 33, 41
        discounts = {"Bo": 0, "Cy": int(rng.integers(1, 9)) * 100}
        yield (ages, discounts, [names[i] for i in rng.integers(0, 5, n)] + ["Ed", "Bo", "Ada"])


def wrong_unknown_pay_in_full(ages, discounts, group):
    """You let somebody pay whose age isn't known. In Go the age for such a name is 0, so entry is free."""
    total, asked = 0, []
    for name in group:
        if ages.get(name, 99) < 6:
            continue
        if name not in discounts:
            asked.append(name)
        total += 900 - discounts.get(name, 0)
    return (total, asked)


def wrong_zero_like_missing(ages, discounts, group):
    """You put a name with a discount of 0 on the list. It is in the map, so `ok` is true."""
    total, asked = 0, []
    for name in group:
        if ages.get(name, 0) < 6:
            continue
        if discounts.get(name, 0) == 0:
            asked.append(name)
        total += 900 - discounts.get(name, 0)
    return (total, asked)


def wrong_children_asked_too(ages, discounts, group):
    """Children are on your list. `continue` goes on with the next name before the discount is looked up."""
    total, asked = 0, []
    for name in group:
        if name not in discounts:
            asked.append(name)
        if ages.get(name, 0) >= 6:
            total += 900 - discounts.get(name, 0)
    return (total, asked)


def wrong_each_name_once(ages, discounts, group):
    """A name that comes twice is on your list once. Go's `append` doesn't check whether it is there already."""
    total, asked = 0, []
    for name in group:
        if ages.get(name, 0) < 6:
            continue
        if name not in discounts and name not in asked:
            asked.append(name)
        total += 900 - discounts.get(name, 0)
    return (total, asked)
