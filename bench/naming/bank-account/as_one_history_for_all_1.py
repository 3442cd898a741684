class Account:
    def __init__(self, history=[]):
        self._history = history
        self._saldo = 0

    @property
    def balance(self):
        return self._saldo

    @property
    def history(self):
        return self._history.copy()

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("no")
        self._saldo += cents
        self._history.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("no")
        if self._saldo - cents < 0:
            raise ValueError("not enough")
        self._saldo -= cents
        self._history.append(-cents)
