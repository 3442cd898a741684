"""Prime numbers

A prime number is 2 or more, and no smaller number except 1 divides it without a remainder. 7 is prime, and so is 2. 9
is not, because 3 divides it. Return all prime numbers up to `n`.

- `n`: an int from 0 to 200.
- Returns a list of ints in ascending order. If `n` is prime, it is in the list.

>>> primes(10)
[2, 3, 5, 7]
>>> primes(1)
[]
"""

minutes = 8
chapter = "06-until"
hint = "For one number: try the divisors from 2, and break at the first that divides it. If there was no break, the number is prime. Where can a loop say that?"


def primes(n: int) -> list[int]:
    found = []
    for number in range(2, n + 1):
        for divisor in range(2, number):
            if number % divisor == 0:
                break
        else:
            found.append(number)
    return found


def cases(rng):
    for n in (0, 1, 2, 3, 4, 7, 9, 10, 25, 30, 49, 121):
        yield (n,)
    for n in rng.integers(31, 200, 3).tolist():
        yield (n,)


def wrong_at_every_divisor(n):
    """You append a number for each divisor that fails, so 5 appears three times. A number is prime only if all of its
    possible divisors have failed."""
    found = []
    for number in range(2, n + 1):
        for divisor in range(2, number):
            if number % divisor == 0:
                break
            else:
                found.append(number)
    return found


def wrong_odd_numbers(n):
    """You leave out only the even numbers. 9 is odd, and 3 divides it."""
    found = []
    for number in range(2, n + 1):
        if number == 2 or number % 2 == 1:
            found.append(number)
    return found


def wrong_last_number_missing(n):
    """Your loop stops before `n`. If `n` is prime, it belongs in the list."""
    found = []
    for number in range(2, n):
        for divisor in range(2, number):
            if number % divisor == 0:
                break
        else:
            found.append(number)
    return found


def wrong_one_is_prime(n):
    """Your list contains 1. A prime number is 2 or more."""
    found = []
    for number in range(1, n + 1):
        for divisor in range(2, number):
            if number % divisor == 0:
                break
        else:
            found.append(number)
    return found
