"""Your program checks only whether a withdrawal is covered, not whether the amounts make sense:
`deposit(-500)` takes money away without that check, and `withdraw(-500)` adds money. Raise a ValueError
in both for every amount below 1."""


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
        if cents > self._balance:
            raise ValueError("there is not so much")
        self._balance -= cents
        self._history.append(-cents)
