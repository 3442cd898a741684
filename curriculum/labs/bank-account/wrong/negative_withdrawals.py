"""Your program accepts a withdrawal of -500: -500 is not more than the balance, so it passes, and taking
-500 away adds 500. Anyone who finds that out gets rich. Raise a ValueError for every amount below 1."""


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
        if cents < 1:
            raise ValueError("a deposit is at least 1 cent")
        self._balance += cents
        self._history.append(cents)

    def withdraw(self, cents):
        if cents > self._balance:
            raise ValueError("there is not so much")
        self._balance -= cents
        self._history.append(-cents)
