"""Your program begins each text with the number and adds the words after it: with the rule 3: fizz it
calls 3 "3fizz". The words replace the number. Begin with an empty text; put the number in only if the
text is still empty when all rules have been checked."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = str(number)
        for divisor, word in rules.items():
            if number % divisor == 0:
                text += word
        calls.append(text)
    return calls
