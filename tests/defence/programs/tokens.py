"""Splits arithmetic text into tokens and works it out."""


class Mistake(Exception):
    pass


def tokenise(text):
    """
    >>> tokenise("12+(3 * 4)")
    ['12', '+', '(', '3', '*', '4', ')']
    """
    found, number = [], ""
    for letter in text:
        if letter.isdigit():
            number += letter
            continue
        if number:
            found.append(number)
            number = ""
        if letter in "+-*/()":
            found.append(letter)
        elif letter != " ":
            raise Mistake(f"unknown letter {letter}")
    if number:
        found.append(number)
    return found


PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2}


def to_postfix(found):
    """
    >>> to_postfix(['1', '+', '2', '*', '3'])
    ['1', '2', '3', '*', '+']
    >>> to_postfix(['(', '1', '+', '2', ')', '*', '3'])
    ['1', '2', '+', '3', '*']
    >>> to_postfix(['5', '-', '2', '-', '1'])
    ['5', '2', '-', '1', '-']
    """
    output, stack = [], []
    for token in found:
        if token.isdigit():
            output.append(token)
        elif token == "(":
            stack.append(token)
        elif token == ")":
            while stack and stack[-1] != "(":
                output.append(stack.pop())
            if not stack:
                raise Mistake("a bracket is missing")
            stack.pop()
        else:
            while stack and PRECEDENCE.get(stack[-1], 0) >= PRECEDENCE[token]:
                output.append(stack.pop())
            stack.append(token)
    while stack:
        output.append(stack.pop())
    return output


def evaluate(text):
    """
    >>> evaluate("2*(3+4)")
    14
    >>> evaluate("7-2-1")
    4
    """
    stack = []
    for token in to_postfix(tokenise(text)):
        if token.isdigit():
            stack.append(int(token))
            continue
        if len(stack) < 2:
            raise Mistake("a number is missing")
        right, left = stack.pop(), stack.pop()
        if token == "+":
            stack.append(left + right)
        elif token == "-":
            stack.append(left - right)
        elif token == "*":
            stack.append(left * right)
        else:
            stack.append(left // right)
    return stack[-1]
