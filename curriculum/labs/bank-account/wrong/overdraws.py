"""Your program pays out money that is not there: at 700, `withdraw(800)` leaves -100. The account should
promise that it is never overdrawn; raise a ValueError if the amount is more than the balance."""


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
        self._balance -= cents
        self._history.append(-cents)
