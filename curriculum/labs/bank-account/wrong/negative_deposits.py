"""Your program accepts a deposit of -500: it makes the balance smaller, and nothing stops it at zero.
Taking money out is a withdrawal, which has its own check. Raise a ValueError for every amount below 1."""


class Account:
    """A bank account in whole cents that is never overdrawn."""

    def __init__(self):
        self._balance = 0
        self._history = []

    @property
    def balance(self):
        return self._balance

    @property
    def history(self):
        return list(self._history)

    def deposit(self, cents):
        self._balance += cents
        self._history.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("a withdrawal is at least 1 cent")
        if cents > self._balance:
            raise ValueError("there is not so much")
        self._balance -= cents
        self._history.append(-cents)
