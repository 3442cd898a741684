"""All your accounts share one history: a deposit in one of them is listed in every other, also in those
that are opened later. A list written directly under `class`, or in the line with `def`, is made once.
Make it in `__init__`: `self._history = []` runs for each new account."""


class Account:
    """A bank account in whole cents that is never overdrawn."""

    _history = []

    def __init__(self):
        self._balance = 0

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
        if cents < 1:
            raise ValueError("a withdrawal is at least 1 cent")
        if cents > self._balance:
            raise ValueError("there is not so much")
        self._balance -= cents
        self._history.append(-cents)
