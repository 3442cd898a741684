class Account:
    def __init__(self):
        self._euros = 0
        self._history = []

    @property
    def balance(self):
        return int(100 * self._euros)

    @property
    def history(self):
        return list(self._history)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("deposit")
        euros = cents / 100
        self._euros = self._euros + euros
        self._history.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("withdraw")
        if cents / 100 > self._euros:
            raise ValueError("too much")
        self._euros = self._euros - cents / 100
        self._history.append(-cents)
