"""Your program refuses to pay out the whole balance: at 700, `withdraw(700)` raises a ValueError. 700 is
not more than 700. `>=` is true for equal numbers too; `>` is not."""


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
        if cents < 1:
            raise ValueError("a withdrawal is at least 1 cent")
        if cents >= self._balance:
            raise ValueError("there is not so much")
        self._balance -= cents
        self._history.append(-cents)
