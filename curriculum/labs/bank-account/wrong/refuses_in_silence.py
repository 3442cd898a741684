"""Your program does nothing when the money is not there, and says nothing either; or it prints a message,
or returns False. A caller who does not look at that pays out 800 cents that were never taken from the
account. A ValueError cannot be overlooked."""


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
        if cents > self._balance:
            return False
        self._balance -= cents
        self._history.append(-cents)
