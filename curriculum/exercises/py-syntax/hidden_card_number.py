'''A card number on a receipt

On a receipt the number of a bank card is hidden. Only the last four digits are shown; each of the others is replaced
by a `*`.

The name `card` is given: a text of digits. Cards from different banks have different lengths, but always more than
four digits. Print the card number as it appears on the receipt. With the value in your file, the program prints:

```
************5678
```
'''

minutes = 4
chapter = "04-pieces-of-text"
kind = "script"
hint = "How many digits are hidden? Calculate it from the length."


def program(card):
    print("*" * (len(card) - 4) + card[-4:])


def cases(rng):
    yield ("4929123412345678",)
    yield ("12345",)
    yield ("12341234",)
    yield ("55555",)
    yield ("9876543210",)
    yield ("374245455400126",)
    for _ in range(4):
        yield (str(rng.integers(10**6, 10**13)),)


def wrong_first_four(card):
    """You print the first four digits. The task asks for the last four; negative numbers in the brackets count from
    the end."""
    print(card[:4] + "*" * (len(card) - 4))


def wrong_twelve_stars(card):
    """You always print 12 stars. That fits only cards with 16 digits."""
    print("*" * 12 + card[-4:])


def wrong_last_digit_lost(card):
    """The last digit is missing. A piece stops before its second number. If you leave that number out, the piece goes
    to the end."""
    print("*" * (len(card) - 4) + card[-4:-1])
