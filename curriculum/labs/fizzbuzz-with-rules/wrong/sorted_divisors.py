"""Your program checks the rules from the smallest divisor to the largest. With the rules {5: "buzz", 3:
"fizz"} it calls 15 "fizzbuzz", but the rules say "buzz" first. A dict keeps the order in which it was
written, and that order may have been chosen on purpose: go through `rules.items()` as it is."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = ""
        for divisor, word in sorted(rules.items()):
            if number % divisor == 0:
                text += word
        calls.append(text or str(number))
    return calls
