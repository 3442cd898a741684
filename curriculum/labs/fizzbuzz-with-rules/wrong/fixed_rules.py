"""Your program follows the famous rules, 3 and 5, whatever rules it gets: with {2: "tick"} it calls 2 "2".
The rules come from outside so that a new game needs no change to the function. Read divisors and words
from `rules`."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = ""
        if number % 3 == 0:
            text += "fizz"
        if number % 5 == 0:
            text += "buzz"
        calls.append(text or str(number))
    return calls
