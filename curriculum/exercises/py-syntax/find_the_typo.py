"""Find the mistake

This program should print the price of one concert ticket and of tickets for a whole group. It stops with an error.

The names `price` and `group` are given: the price of a ticket and the number of people. Run the program, read the
last line of the error, and fix what is wrong. With the values in your file, the program then prints:

```
one ticket: 15
the group: 90
```
"""

minutes = 3
chapter = "01-first-program"
kind = "fix"
hint = "A NameError tells you a name that Python does not know. Compare it, letter by letter, with the names above."
starter = '''price = 15
group = 6
print("one ticket:", price)
print("the group:", pirce * group)
'''


def program(price, group):
    print("one ticket:", price)
    print("the group:", price * group)


def cases(rng):
    yield (15, 6)
    yield (1, 1)
    yield (22, 3)
    yield (9.5, 12)
    for _ in range(4):
        yield (rng.integers(10, 200).item() / 2, rng.integers(2, 40).item())


def wrong_fixed_number(price, group):
    """You put a number in place of the name that Python did not know. That is right for one price only. Look for the
    name that was meant."""
    print("one ticket:", price)
    print("the group:", 15 * group)


def wrong_made_a_text(price, group):
    """Between quotation marks there is no error any more, but no calculation either. The name was meant to stand for
    the price. How is it spelt in the first line?"""
    print("one ticket:", price)
    print("the group:", "pirce * group")
