"""Your program shows the texts on the screen, or collects them and forgets `return`, so it returns None. A
teacher who wants the list of 15 texts, to check the children, gets nothing. Collect the texts in a list
and `return` it in the last line, after the loop."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    for number in range(1, n + 1):
        text = ""
        for divisor, word in rules.items():
            if number % divisor == 0:
                text += word
        print(text or number)
