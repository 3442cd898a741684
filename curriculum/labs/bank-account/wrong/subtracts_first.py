"""Your program takes the money away first and checks afterwards whether it was there. The ValueError is
raised, but the balance is then below zero: at 700, a refused `withdraw(800)` leaves -100. Look first,
then change."""


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
        if self._balance < 0:
            raise ValueError("there is not so much")
        self._history.append(-cents)
