"""Your program asks the rules from the smallest divisor to the largest. With the rules {5: "buzz",
3: "fizz"} it calls 15 "fizzbuzz", where the rules say "buzz" first. A dict keeps the order in which it
was written, and whoever wrote it may have meant it: go through `rules.items()` as it is."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Answer the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = ""
        for divisor, word in sorted(rules.items()):
            if number % divisor == 0:
                text += word
        calls.append(text or str(number))
    return calls
