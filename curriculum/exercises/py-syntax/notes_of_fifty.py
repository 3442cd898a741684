'''Paid in notes

A machine pays out an amount of money: first as many 50-euro notes as fit into it, then as many 20-euro notes as fit
into what is left. The rest, in euros, is paid in coins. A line is printed even if its number is 0.

The name `amount` is given, in whole euros. Print three lines. With the value in your file, the program prints:

```
50: 1
20: 1
coins: 17
```
'''

minutes = 5
chapter = "02-names-and-numbers"
kind = "script"
hint = "After the notes of 50, let a name stand for what is left, and go on with that."


def program(amount):
    print("50:", amount // 50)
    amount = amount % 50
    print("20:", amount // 20)
    print("coins:", amount % 20)


def cases(rng):
    yield (87,)
    yield (7,)
    yield (50,)
    yield (90,)
    yield (149,)
    yield (260,)
    for _ in range(4):
        yield (rng.integers(100, 500).item(),)


def wrong_twenties_of_all(amount):
    """You pay the whole amount in notes of 20, although some of it was already paid in notes of 50. Only what is left
    after the notes of 50 should be split further."""
    print("50:", amount // 50)
    print("20:", amount // 20)
    print("coins:", amount % 20)


def wrong_coins_of_fifty(amount):
    """Your coins are what is left after the notes of 50. By then, some of that has been paid in notes of 20."""
    print("50:", amount // 50)
    print("20:", amount % 50 // 20)
    print("coins:", amount % 50)


def wrong_slash(amount):
    """You divide with `/` and get fractions of a note. A machine pays only whole notes."""
    print("50:", amount / 50)
    amount = amount % 50
    print("20:", amount / 20)
    print("coins:", amount % 20)
