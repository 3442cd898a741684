'''An evening at the cinema

Two friends go to the cinema. Each of them buys a ticket, and they share one box of popcorn.

The names `ticket` and `popcorn` are given: the price of one ticket and of one box of popcorn. Print what the two of
them pay in total: two tickets plus one box. With the values in your file, the program prints:

```
25.0
```
'''

minutes = 3
chapter = "01-first-program"
kind = "script"
hint = "How many tickets do they buy, and how many boxes of popcorn? The sign for times can't be left out, even between a number and a name."


def program(ticket, popcorn):
    print(2 * ticket + popcorn)


def cases(rng):
    yield (9.5, 6)
    yield (8, 5)
    yield (12.5, 4.5)
    yield (7.25, 3)
    for _ in range(4):
        yield (rng.integers(20, 60).item() / 4, rng.integers(8, 30).item() / 4)


def wrong_two_boxes(ticket, popcorn):
    """You count the popcorn twice. Each friend needs a ticket, but they share one box of popcorn, so only the ticket
    is doubled."""
    print(2 * (ticket + popcorn))


def wrong_one_ticket(ticket, popcorn):
    """You add one ticket and one box of popcorn. Two people go to the cinema, and each needs a ticket."""
    print(ticket + popcorn)


def wrong_in_quotation_marks(ticket, popcorn):
    """You print the words of your calculation. Nothing between quotation marks is worked out; without them, Python
    calculates and prints the result."""
    print("2 * ticket + popcorn")


def wrong_fixed_number(ticket, popcorn):
    """You print 25.0, whatever the prices are. A check also runs your program with other prices, so calculate with the
    names `ticket` and `popcorn`."""
    print(25.0)
